import { Command } from 'commander'
import type { PipelineError } from '../model/index.ts'
import { version } from '../pipeline/version.ts'
import { addAdd } from './commands/add.ts'
import { addAlerts } from './commands/alerts.ts'
import { addAnnotate } from './commands/annotate.ts'
import { addBuild } from './commands/build.ts'
import { addDocuments } from './commands/documents.ts'
import { addEval } from './commands/evaluate.ts'
import { addExport } from './commands/export.ts'
import { addJudge } from './commands/judge.ts'
import { addMcp } from './commands/mcp.ts'
import { addRead } from './commands/read.ts'
import { addSchema } from './commands/schema.ts'
import { addSearch } from './commands/search.ts'
import { addServe } from './commands/serve.ts'
import { addStore } from './commands/store.ts'
import { addToken } from './commands/token.ts'
import { addVerify } from './commands/verify.ts'
import { addViews, examples } from './commands/views.ts'
import { addWatch } from './commands/watch.ts'
import { type Session, settingOf } from './session.ts'

/** How a run ends: 0 done, 1 failed, 2 wrong usage, 130 stopped by Ctrl-C. */
export type ExitCode = 0 | 1 | 2 | 130

/** The command line: all verbs, bound to a session. */
export function createProgram(session: Session): Command {
  const program = new Command('sitrep')
    .description(
      'Reads the reports on a situation and keeps one sourced account of it: who said what, through whom, when.',
    )
    .version(version, '-v, --version')
    .showHelpAfterError("Run 'sitrep --help' for the list of commands, 'sitrep <command> --help' for one.")
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => session.stdout.write(text),
      writeErr: (text) => session.stderr.write(text),
      getOutHelpWidth: () => settingOf(session.stdout, session).width,
      getErrHelpWidth: () => settingOf(session.stderr, session).width,
    })
  addAdd(program, session)
  addSearch(program, session)
  addDocuments(program, session)
  addViews(program, session)
  addStore(program, session)
  addBuild(program, session)
  addExport(program, session)
  addAlerts(program, session)
  addJudge(program, session)
  addVerify(program, session)
  addRead(program, session)
  addWatch(program, session)
  addAnnotate(program, session)
  addServe(program, session)
  addMcp(program, session)
  addToken(program, session)
  addSchema(program, session)
  addEval(program, session)
  program.addHelpText(
    'after',
    `${examples('sitrep brief reports/', 'sitrep build reports/ --out gambia.account.json', 'sitrep said gambia.account.json --by barrow')}

Every command takes --json. Exit codes: 0 done, 1 failed, 2 wrong usage.`,
  )
  return program
}

/** Runs one command line (without node and script) and says how it ended. */
export async function runCommand(args: readonly string[], session: Session): Promise<ExitCode> {
  try {
    await createProgram(session).parseAsync([...args], { from: 'user' })
    return 0
  } catch (error) {
    if (isCommanderError(error)) return error.exitCode === 0 ? 0 : 2
    if (session.signal.aborted) {
      session.stderr.write('sitrep: stopped\n')
      return 130
    }
    const { message, code } = describeFailure(error, session)
    session.stderr.write(`sitrep: ${message}\n`)
    return code
  }
}

/** Commander's way to end: it has printed its message already. */
function isCommanderError(error: unknown): error is { readonly exitCode: number } {
  return error instanceof Error && 'exitCode' in error && String(Reflect.get(error, 'code')).startsWith('commander.')
}

function describeFailure(error: unknown, { env }: Session): { readonly message: string; readonly code: ExitCode } {
  if (isPipelineError(error)) return { message: error.message, code: error.code === 'usage' ? 2 : 1 }
  const stack = error instanceof Error && (env.SITREP_DEBUG ?? '') !== '' ? `\n${error.stack}` : ''
  const message = error instanceof Error ? error.message : String(error)
  return { message: `this should not have happened: ${message} (SITREP_DEBUG=1 shows where)${stack}`, code: 1 }
}

/** By its name, since evaluations may be loaded with a model of their own. */
function isPipelineError(error: unknown): error is PipelineError {
  return error instanceof Error && error.name === 'PipelineError' && 'code' in error
}
