import { existsSync, statSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Command, Option } from 'commander'
import type { Exporter, ExportFile } from '../../export/exporter.ts'
import { exporters, feedExporters } from '../../export/exporters.ts'
import { pageExporter } from '../../export/page.ts'
import { type Account, PipelineError } from '../../model/index.ts'
import { replaceFile } from '../../pipeline/replace-file.ts'
import { composeFeed } from '../../situation/documents/compose-feed.ts'
import { count } from '../../situation/documents/words.ts'
import { openEarlier } from '../compared-accounts.ts'
import { engineOption } from '../engine-flag.ts'
import { addStoreOption, type StoreFlags } from '../kept.ts'
import { type BuildFlags, describeCause, openReported } from '../open-account.ts'
import { readPageShell } from '../page-folder.ts'
import { parseDay } from '../parse-options.ts'
import { type Session, writeAll, writeValue } from '../session.ts'
import { wrap } from '../terminal/wrap.ts'
import { examples } from './views.ts'

interface ExportFlags extends StoreFlags {
  readonly format: string
  readonly out?: string
  readonly now?: Date
  readonly json?: boolean
  readonly since?: string
}

/** A file that was written. */
interface Written {
  readonly file: string
  readonly mediaType: string
  readonly bytes: number
}

/** Adds `export`. */
export function addExport(program: Command, session: Session): void {
  const command = program
    .command('export')
    .description('hand an account on in a format that other programs read')
    .argument(
      '[paths...]',
      'an account file (.json), or reports: files, folders, globs, - for standard input; without any, the store',
    )
    .addOption(
      new Option('-f, --format <name>', 'the format, one of those below')
        .choices(formats().map(({ name }) => name))
        .makeOptionMandatory(),
    )
    .option('-o, --out <path>', 'write to this file, or to this folder where a format has several files')
    .option(
      '--since <when>',
      `an earlier account, or of the store a day or 'yesterday', for ${feedNames}: only what changed since`,
    )
    .option('--situation <name>', 'of several in the store, the one to export')
    .option('--as-of <day>', 'of the store: as it was known at the end of this day', parseDay)
    .option('--now <day>', 'the day to read reports as of, such as 2024-01-31 (default: today)', parseDay)
    .addOption(engineOption())
  addStoreOption(command)
    .option('--json', 'with --out: print which files were written and what they leave out')
    .addHelpText(
      'after',
      `\nFormats, each with what it leaves out:\n${formats().map(describeFormat).join('\n')}\n${examples(
        'sitrep export --format csv --out tables/',
        'sitrep export gambia.account.json --format plover > events.jsonl',
        'sitrep export gambia.account.json --format csv --out tables/',
        'sitrep export reports/ --format ics --out plans.ics',
        'sitrep export gambia.account.json --format page --out gambia.html',
        'sitrep export gambia.account.json --since last-week.account.json --format atom > news.xml',
      )}`,
    )
    .action(async (paths: string[], flags: ExportFlags) => {
      const earlier = await earlierOf(paths, flags, session)
      const exporter = findExporter(flags.format, earlier)
      checkTarget(exporter, flags)
      const account = await openReported(paths, accountFlags(flags), session)
      await exportAccount(account, exporter, flags, session)
    })
}

async function exportAccount(
  account: Account,
  exporter: Exporter,
  flags: ExportFlags,
  session: Session,
): Promise<void> {
  const files = exporter.files(account)
  const { out } = flags
  if (out === undefined || out === '-') {
    const [file] = files
    if (file !== undefined) await writeAll(session.stdout, textOf(file))
    return
  }
  const written = await writeFiles(files, out, session)
  const { name: format, leavesOut } = exporter
  if (flags.json) return writeValue({ format, files: written, leavesOut, problems: account.problems }, session)
  await writeAll(session.stderr, [
    describeWritten(written, out),
    ...leavesOut.map((line) => paragraph('left out: ', line)),
  ])
}

async function writeFiles(files: readonly ExportFile[], out: string, session: Session): Promise<Written[]> {
  const isFolder = files.length > 1 || isDirectory(out)
  if (isFolder) await makeFolder(out)
  const written: Written[] = []
  for (const { name, mediaType, write } of files) {
    const file = isFolder ? join(out, name) : out
    written.push({ file, mediaType, bytes: await replaceFile(file, write(), session.signal) })
  }
  return written
}

/** @throws output */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true })
  } catch (cause) {
    throw new PipelineError('output', `${path}: cannot be made a folder (${describeCause(cause)})`, { cause })
  }
}

/** What standard output cannot take, or a path cannot be, is told before reports are read. @throws usage, output */
function checkTarget(exporter: Exporter, { out, json }: ExportFlags): void {
  const files = exporter.files(nothing)
  const isToStdout = out === undefined || out === '-'
  if (isToStdout && files.length > 1) {
    const names = `${files[0]?.name}, ${files[1]?.name}${files.length > 2 ? ' …' : ''}`
    const message = `${exporter.name} makes ${files.length} files (${names}): say which folder with --out FOLDER`
    throw new PipelineError('usage', message)
  }
  if (isToStdout && json)
    throw new PipelineError(
      'usage',
      '--json tells which files were written: it needs --out; without it the export itself is printed',
    )
  if (isToStdout || out === undefined) return
  if (files.length > 1 && existsSync(out) && !isDirectory(out))
    throw new PipelineError(
      'output',
      `${out} is a file; ${exporter.name} makes ${files.length} files and needs a folder`,
    )
  if (files.length === 1 && !existsSync(dirname(out)))
    throw new PipelineError('output', `${out}: cannot be written (there is no folder ${dirname(out)})`)
}

/** An account of nothing, to ask a format for the files it makes. */
const nothing: Account = {
  schema: 'sitrep/account@1',
  made: { version: '0', engine: 'none', annotators: [], now: '1970-01-01' },
  title: 'nothing',
  reports: [],
  outlets: [],
  actors: [],
  statements: [],
  events: [],
  matters: [],
  dyads: [],
  disagreements: [],
  judgements: [],
  problems: [],
}

const feedNames = feedExporters.map(({ name }) => name).join(', ')

/** All formats; the news is that since an earlier account, where one is given. */
function formats(earlier?: Account): readonly Exporter[] {
  const news = feedExporters.map(
    ({ name, title, holds, leavesOut, file, mediaType, write }): Exporter => ({
      name,
      title,
      holds,
      leavesOut,
      files: (account) => [{ name: file, mediaType, write: () => write(composeFeed(account, earlier)) }],
    }),
  )
  return [...exporters, ...news, pageExporter(readPageShell)]
}

/** @throws usage */
async function earlierOf(paths: readonly string[], flags: ExportFlags, session: Session): Promise<Account | undefined> {
  const { since, format } = flags
  if (since === undefined) return undefined
  if (feedExporters.some(({ name }) => name === format)) return openEarlier(since, paths, accountFlags(flags), session)
  throw new PipelineError(
    'usage',
    `--since is for formats of news (${feedNames}); ${format} holds an account as it stands`,
  )
}

/** The options that say which account is meant. */
function accountFlags({ now, store, situation, asOf, engine }: ExportFlags): BuildFlags {
  return {
    ...(now === undefined ? {} : { now }),
    ...(store === undefined ? {} : { store }),
    ...(situation === undefined ? {} : { situation }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(engine === undefined ? {} : { engine }),
  }
}

/** @throws usage */
function findExporter(wanted: string, earlier: Account | undefined): Exporter {
  const exporter = formats(earlier).find(({ name }) => name === wanted)
  if (exporter !== undefined) return exporter
  throw new PipelineError('usage', `there is no format '${wanted}'; 'sitrep export --help' lists them`)
}

function isDirectory(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}

function* textOf({ write }: ExportFile): Generator<string> {
  for (const chunk of write()) yield typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8')
}

function describeWritten(written: readonly Written[], out: string): string {
  const bytes = written.reduce((sum, one) => sum + one.bytes, 0).toLocaleString('en')
  const [first] = written
  if (written.length === 1 && first !== undefined) return `${first.file}: ${bytes} bytes\n`
  return `${out}: ${count(written.length, 'file')}, ${bytes} bytes: ${written.map(({ file }) => basename(file)).join(', ')}\n`
}

const helpWidth = 78

function describeFormat({ name, title, holds, leavesOut }: Exporter): string {
  return [
    `  ${name.padEnd(nameWidth)}${title}`,
    ...indent(holds),
    ...leavesOut.flatMap((line) => indent(`– ${line}`)),
  ].join('\n')
}

const nameWidth = 10

function indent(text: string): string[] {
  const room = helpWidth - nameWidth - 2
  return wrap(text, room).map(
    (line, at) => `${' '.repeat(nameWidth + 2)}${at > 0 && text.startsWith('– ') ? '  ' : ''}${line}`,
  )
}

function paragraph(prefix: string, text: string): string {
  return `${prefix}${wrap(text, helpWidth - prefix.length).join(`\n${' '.repeat(prefix.length)}`)}\n`
}
