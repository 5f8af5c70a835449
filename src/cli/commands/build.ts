import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Command } from 'commander'
import { writeJson } from '../../export/json.ts'
import { type Account, PipelineError } from '../../model/index.ts'
import {
  type EngineFlag,
  engineFlag,
  engineOption,
  type WorkersFlag,
  workersFlag,
  workersOption,
} from '../engine-flag.ts'
import { existingJudgements } from '../judgement-file.ts'
import { buildAccount, refuseEmpty, writeProblems } from '../open-account.ts'
import { parseCount, parseDay } from '../parse-options.ts'
import { addReadOptions, type ReadFlags, readFlags } from '../read-flags.ts'
import { type Session, writeAll } from '../session.ts'
import { slug } from '../slug.ts'
import { writeAccount } from '../write-account.ts'
import { type SplitFlags, splitReports } from './split.ts'
import { examples } from './views.ts'

interface BuildCommandFlags extends ReadFlags, EngineFlag, WorkersFlag, SplitFlags {
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
    .addOption(workersOption())
    .option('--split <folder>', 'reports of many situations: write an account of each into this folder')
    .option(
      '--situations <file>',
      'with --split: situations by name, as you define them (JSON; see docs/situations.md)',
    )
    .option('--least <n>', 'with --split: fewest reports of which an account is made (default: 2)', parseCount)
    .option('--judgements <file>', "what people decided, as 'sitrep same' and its like keep it")
    .option('--no-text', 'leave the texts of reports out; evidence keeps its quotes')
    .option('--json', 'print the account even on a terminal')
  addReadOptions(command)
    .addHelpText(
      'after',
      `\nWithout --out the account goes to standard output; on a terminal it is written
to a new file named after the situation.\n${examples(
        'sitrep build reports/ --out gambia.account.json',
        "sitrep build 'saved/**/*.html' notes.txt --now 2017-02-01",
        'sitrep build https://example.org/feed.xml notes.txt --out talks.account.json',
        'sitrep build reports/ --no-text | jq .statements',
        'sitrep build stream/ --split accounts/',
      )}`,
    )
    .action(async (paths: string[], flags: BuildCommandFlags) => {
      const { now, out } = flags
      if (out !== undefined) checkFolder(out)
      const options = {
        ...(now === undefined ? {} : { now }),
        ...(flags.judgements === undefined ? {} : { judgements: await existingJudgements(flags.judgements) }),
        keepText: flags.text,
        ...engineFlag(flags),
        ...workersFlag(flags),
        ...readFlags(flags),
      }
      if (flags.split !== undefined || flags.situations !== undefined || flags.least !== undefined) {
        await splitReports(paths, flags, options, session)
        return
      }
      const account = await buildAccount(paths, options, session)
      await refuseEmpty(account, paths, session)
      const file = chooseFile(account, flags, session)
      if (file === undefined) await writeAll(session.stdout, writeJson(account))
      else await writeAccount(file, account, session)
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
