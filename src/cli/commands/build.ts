import { existsSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { writeJson } from '../../export/json.ts'
import { type Account, PipelineError } from '../../model/index.ts'
import { count } from '../../situation/documents/words.ts'
import { countOrigins } from '../../situation/views/backing.ts'
import { type EngineFlag, engineFlag, engineOption } from '../engine-flag.ts'
import { existingJudgements } from '../judgement-file.ts'
import { buildAccount, describeCause, refuseEmpty, writeProblems } from '../open-account.ts'
import { parseDay } from '../parse-options.ts'
import { type Session, writeAll } from '../session.ts'
import { addWebOptions, type WebFlags, webFlags } from '../web-flags.ts'
import { examples } from './views.ts'

interface BuildCommandFlags extends WebFlags, EngineFlag {
  readonly out?: string
  readonly now?: Date
  readonly text: boolean
  readonly json?: boolean
  readonly judgements?: string
}

/** Adds `build`. */
export function addBuild(program: Command, session: Session): void {
  const command = program
    .command('build')
    .description('build the account of one situation from reports')
    .argument('<paths...>', 'reports: files, folders, globs, addresses of pages or feeds, - for standard input')
    .option('-o, --out <file>', 'write the account to this file, replacing it')
    .option('--now <day>', 'the day to read reports as of, such as 2024-01-31 (default: today)', parseDay)
    .addOption(engineOption())
    .option('--judgements <file>', "what people decided, as 'sitrep same' and its like keep it")
    .option('--no-text', 'leave the texts of reports out; evidence keeps its quotes')
    .option('--json', 'print the account even on a terminal')
  addWebOptions(command)
    .addHelpText(
      'after',
      `\nWithout --out the account goes to standard output; on a terminal it is written
to a new file named after the situation.\n${examples(
        'sitrep build reports/ --out gambia.account.json',
        "sitrep build 'saved/**/*.html' notes.txt --now 2017-02-01",
        'sitrep build https://example.org/feed.xml notes.txt --out talks.account.json',
        'sitrep build reports/ --no-text | jq .statements',
      )}`,
    )
    .action(async (paths: string[], flags: BuildCommandFlags) => {
      const { now, out } = flags
      if (out !== undefined) checkFolder(out)
      const account = await buildAccount(
        paths,
        {
          ...(now === undefined ? {} : { now }),
          ...(flags.judgements === undefined ? {} : { judgements: await existingJudgements(flags.judgements) }),
          keepText: flags.text,
          ...engineFlag(flags),
          ...webFlags(flags),
        },
        session,
      )
      await refuseEmpty(account, paths, session)
      const file = chooseFile(account, flags, session)
      if (file === undefined) await writeAll(session.stdout, writeJson(account))
      else await writeFile(file, account, session)
      await writeProblems(account, session)
    })
}

/** A wrong folder is told before the reports are read, not after. @throws output */
function checkFolder(out: string): void {
  if (out === '-' || existsSync(dirname(out))) return
  throw new PipelineError('output', `${out}: cannot be written (there is no folder ${dirname(out)})`)
}

/** The file to write, on a terminal one that does not exist yet; absent for standard output. */
function chooseFile(account: Account, { out, json }: BuildCommandFlags, { stdout }: Session): string | undefined {
  if (out !== undefined) return out === '-' ? undefined : out
  if (json || stdout.isTTY !== true) return undefined
  const name = slug(account.title)
  let file = `${name}.account.json`
  for (let number = 2; existsSync(file); number += 1) file = `${name}-${number}.account.json`
  return file
}

/** Longest file name that a title gives. */
const longestSlug = 60

/** A title as a file name: letters and digits with hyphens between. */
export function slug(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/['’]/g, '').toLowerCase()
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  let name = ''
  for (const word of words) {
    const longer = name === '' ? word : `${name}-${word}`
    if (longer.length > longestSlug) break
    name = longer
  }
  return name === '' ? 'situation' : name
}

/** Writes beside the file first, so that a run that is stopped leaves no half account; a device or pipe is written to as it is. */
async function writeFile(path: string, account: Account, session: Session): Promise<void> {
  const isReplaced = !existsSync(path) || statSync(path).isFile()
  const draft = isReplaced ? `${path}.${process.pid}.tmp` : path
  try {
    const file = await open(draft, isReplaced ? 'wx' : 'w')
    try {
      for (const chunk of writeJson(account)) {
        session.signal.throwIfAborted()
        await file.write(chunk)
      }
    } finally {
      await file.close()
    }
    if (isReplaced) await rename(draft, path)
  } catch (cause) {
    if (isReplaced) await rm(draft, { force: true })
    if (session.signal.aborted) throw new PipelineError('aborted', `stopped before ${path} was written`, { cause })
    throw new PipelineError('output', `${path}: cannot be written (${describeCause(cause)})`, { cause })
  }
  await writeAll(session.stderr, [`${path}: ${describeAccount(account)}\n`])
}

function describeAccount(account: Account): string {
  const { reports, statements, events, actors } = account
  const speakers = new Set(statements.map(({ speaker }) => speaker)).size
  return [
    count(reports.length, 'report'),
    `${count(statements.length, 'statement')} by ${count(speakers, 'speaker')}`,
    count(events.length, 'event'),
    count(actors.length, 'actor'),
    count(countOrigins(account), 'independent origin'),
  ].join(', ')
}
