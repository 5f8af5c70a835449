import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Command, Option } from 'commander'
import { PipelineError } from '../../model/index.ts'
import { type Engine, engines } from '../../pipeline/engine.ts'
import { parseCount } from '../parse-options.ts'
import type { Output, Session } from '../session.ts'
import { examples } from './views.ts'

interface EvalFlags {
  readonly data?: string
  readonly split?: string
  readonly engine: Engine
  readonly predictions?: string
  readonly sample?: number
  readonly explain?: boolean
  readonly json?: boolean
}

/** What this command needs of `evals/run.ts`. */
interface Evaluations {
  runEvaluations(
    options: EvalFlags & { readonly task?: string; readonly signal: AbortSignal },
    stdout: Output,
    stderr: Output,
  ): Promise<boolean>
}

/** Evaluations stand beside `src` in a checkout; the published package has none. */
const entry = new URL('../../../evals/run.ts', import.meta.url)

/** Adds `eval`. */
export function addEval(program: Command, session: Session): void {
  program
    .command('eval')
    .description('measure accuracy against labelled data (in a checkout of the project)')
    .argument('[task]', 'one task; all of them by default')
    .option('--data <folder>', "labelled data (default: SITREP_DATA, else '../shared/data' beside the project)")
    .option('--split <name>', 'the part or set to score: train, dev, test, or a folder of the task')
    .addOption(new Option('--engine <name>', 'which engine').choices(engines).default('rules'))
    .option('--sample <count>', 'only about so many items, evenly spread', parseCount)
    .option('--predictions <file>', 'write one JSON a line: id, what was predicted, and the gold')
    .option('--explain', 'tell passage by passage what was missed and what was wrong (situations)')
    .option('--json', 'print one JSON object a task')
    .addHelpText(
      'after',
      examples(
        'sitrep eval',
        'sitrep eval timex --split aquaint --json',
        'sitrep eval situations --split libya --explain',
      ),
    )
    .action(async (task: string | undefined, flags: EvalFlags) => {
      const { runEvaluations } = await loadEvaluations()
      const options = { ...flags, ...(task === undefined ? {} : { task }), signal: session.signal }
      if (await runEvaluations(options, session.stdout, session.stderr)) return
      throw new PipelineError('not-found', `${task ?? 'the evaluation'} was not run: no data`)
    })
}

async function loadEvaluations(): Promise<Evaluations> {
  if (!existsSync(fileURLToPath(entry))) {
    throw new PipelineError('not-found', 'evaluations are not part of the published package; run this in a checkout')
  }
  const runsTypeScript = import.meta.url.endsWith('.ts')
  return runsTypeScript ? ((await import(entry.href)) as Evaluations) : loadWithTsx()
}

/** From the built program, which plain Node runs, TypeScript is loaded by tsx, a development dependency. */
async function loadWithTsx(): Promise<Evaluations> {
  try {
    const { tsImport } = await import('tsx/esm/api')
    return (await tsImport(entry.href, import.meta.url)) as Evaluations
  } catch (cause) {
    throw new PipelineError('not-found', "evaluations need the project's development dependencies; run 'npm ci'", {
      cause,
    })
  }
}
