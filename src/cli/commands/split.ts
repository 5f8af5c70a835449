import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { PipelineError, type SituationDefinition } from '../../model/index.ts'
import type { BuildOptions } from '../../pipeline/build.ts'
import { count } from '../../situation/documents/words.ts'
import { describeCause } from '../open-account.ts'
import { watchProgress } from '../progress.ts'
import { type Session, settingOf, writeAll, writeValue } from '../session.ts'
import { slug } from '../slug.ts'
import { problemsPage } from '../terminal/render-problems.ts'
import { writeAccount } from '../write-account.ts'

export interface SplitFlags {
  readonly split?: string
  readonly situations?: string
  readonly least?: number
  readonly out?: string
  readonly json?: boolean
}

/** One line of a folder's index: an account, and what it is made of. */
interface IndexEntry {
  readonly file: string
  readonly title: string
  readonly reports: readonly string[]
  readonly shared: readonly string[]
}

/**
 * Writes an account of each situation into a folder, with an index.
 *
 * @throws usage
 * @throws output
 */
export async function splitReports(
  paths: readonly string[],
  flags: SplitFlags,
  options: Pick<BuildOptions, 'now' | 'judgements' | 'keepText' | 'engine' | 'workers' | 'web'>,
  session: Session,
): Promise<void> {
  const { split: folder, situations, least, out } = flags
  if (folder === undefined) throw new PipelineError('usage', '--situations and --least are for --split <folder>')
  if (out !== undefined)
    throw new PipelineError('usage', '--split writes many accounts into its folder: leave --out away')
  const definitions = situations === undefined ? undefined : await readDefinitions(situations)
  await makeFolder(folder)
  const { buildSituations } = await session.loadPipeline()
  const progress = watchProgress(session.stderr)
  const run = {
    ...options,
    ...(definitions === undefined ? {} : { definitions }),
    ...(least === undefined ? {} : { least }),
    signal: session.signal,
    stdin: session.stdin,
    onProgress: progress.show,
  }
  const found = await buildSituations(paths, run).finally(progress.clear)
  const entries: IndexEntry[] = []
  for (const { account, name, shared } of found.accounts) {
    const file = freeName(slug(name ?? account.title), entries)
    await writeAccount(join(folder, file), account, session)
    const reports = account.reports.map(({ location }) => location)
    entries.push({ file, title: name ?? account.title, reports, shared })
  }
  const index = { situations: entries, single: found.single, problems: found.problems }
  const list = join(folder, 'situations.json')
  try {
    await writeFile(list, `${JSON.stringify(index, undefined, 2)}\n`)
  } catch (cause) {
    throw new PipelineError('output', `${list}: cannot be written (${describeCause(cause)})`, { cause })
  }
  if (flags.json) await writeValue(index, session)
  else {
    const single = found.single.length === 0 ? '' : `; ${count(found.single.length, 'report')} of no situation here`
    await writeAll(session.stderr, [`${list}: ${count(entries.length, 'situation')}${single}\n`])
  }
  await writeAll(session.stderr, [problemsPage(found.problems, [], settingOf(session.stderr, session))])
}

function freeName(name: string, entries: readonly IndexEntry[]): string {
  const taken = new Set(entries.map(({ file }) => file))
  let file = `${name}.account.json`
  for (let number = 2; taken.has(file); number += 1) file = `${name}-${number}.account.json`
  return file
}

/** @throws output */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new PipelineError('output', `${folder}: cannot be made (${describeCause(cause)})`, { cause })
  }
}

const day = z.iso.date()
const names = z.array(z.string().min(1))

const definitionsSchema = z.record(
  z.string().min(1),
  z.strictObject({
    actors: z.exactOptional(names),
    words: z.exactOptional(names),
    places: z.exactOptional(names),
    from: z.exactOptional(day),
    to: z.exactOptional(day),
  }),
)

/** @throws usage */
async function readDefinitions(path: string): Promise<Readonly<Record<string, SituationDefinition>>> {
  let value: unknown
  try {
    value = JSON.parse(await readFile(path, 'utf8'))
  } catch (cause) {
    throw new PipelineError('usage', `${path}: cannot be read as JSON (${describeCause(cause)})`, { cause })
  }
  const result = definitionsSchema.safeParse(value)
  if (result.success && Object.keys(result.data).length > 0) return result.data
  const faults = result.success
    ? ['it defines no situation']
    : result.error.issues.map(({ path: at, message }) => `${at.join('.') || 'the whole'}: ${message}`)
  throw new PipelineError('usage', `${path}: ${faults.join('; ')}; see docs/situations.md for the form`)
}
