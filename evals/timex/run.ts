import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { times } from '../../src/annotate/times/times.ts'
import { type Metadata, type Reading, reportId, type StageContext, type TimeExpression } from '../../src/model/index.ts'
import { annotateText } from '../annotate-text.ts'
import { type EvalOptions, type EvalResult, type EvalTask, NoData } from '../task.ts'
import { findBaseline } from './baseline.ts'
import { readTimeml, type TimemlDocument } from './read-timeml.ts'
import { addCounts, countMatches, noTimes, type TimexCounts, timexMetrics } from './score.ts'

const defaultSplit = 'aquaint'
/** Reports without a date are read on this day. */
const now = new Date('2026-01-01T00:00:00Z')

/** Time expressions against TimeML documents (TempEval-3 scoring). */
export const task: EvalTask = {
  name: 'timex',
  summary: 'time expressions: exact and overlapping ranges, and TIMEX3 values',
  metrics: ['strictF1', 'relaxedF1', 'valueF1'],
  async run(options) {
    const split = options.split ?? defaultSplit
    const folder = join(options.data, 'timex', split)
    if (!existsSync(folder)) throw new NoData(`no folder ${folder}`)
    const files = sample(listDocuments(folder), options.sample)
    if (files.length === 0) throw new NoData(`no .tml files in ${folder}`)
    return scoreFiles(files, split, options)
  },
}

async function scoreFiles(files: readonly string[], split: string, options: EvalOptions): Promise<EvalResult> {
  let own: TimexCounts = noTimes
  let naive: TimexCounts = noTimes
  let seconds = 0
  for (const file of files) {
    options.signal.throwIfAborted()
    const document = readTimeml(relative(options.data, file), readFileSync(file, 'utf8'))
    const { found, elapsed } = await annotateDocument(document, options)
    seconds += elapsed
    own = addCounts(own, countMatches(found, document.times))
    naive = addCounts(naive, countMatches(findBaseline(document.text, document.created), document.times))
    options.predict?.({
      id: document.id,
      predicted: withWords(document.text, found),
      gold: withWords(document.text, document.times),
    })
  }
  return {
    split,
    sources: files.map((file) => relative(options.data, file)),
    count: files.length,
    seconds,
    metrics: timexMetrics(own),
    baseline: { name: 'names of months and weekdays, bare years', metrics: timexMetrics(naive) },
  }
}

/** The times of a document whose only metadata is its date; sentences and syntax are not counted in the time. */
async function annotateDocument(document: TimemlDocument, { engine, signal }: EvalOptions) {
  const { text } = document
  const reading: Reading = {
    id: reportId(undefined, text),
    location: document.id,
    format: 'text',
    text,
    language: 'en',
    segments: [],
    fields: [],
  }
  const context: StageContext = { signal, now, report: () => undefined }
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const metadata = metadataOf(document)
  const words = await annotateText(text, engine, { blocks }, ['sentences', 'syntax'], signal)
  const start = performance.now()
  const found = (await times.annotate(reading, { metadata, ...words }, context)) as TimeExpression[]
  return { found, elapsed: (performance.now() - start) / 1000 }
}

function metadataOf({ created }: TimemlDocument): Metadata {
  const known = created !== undefined && /^\d{4}-\d\d-\d\d/u.test(created) ? created.slice(0, 10) : undefined
  return {
    authors: [],
    genre: 'news',
    credits: [],
    ...(known === undefined
      ? {}
      : { published: { edtf: known, earliest: known, latest: known, basis: 'stated' as const, bounds: [] } }),
  }
}

function withWords(
  text: string,
  times: readonly { readonly start: number; readonly end: number; readonly value: string }[],
) {
  return times.map(({ start, end, value }) => ({ start, end, value, words: text.slice(start, end) }))
}

function listDocuments(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tml') || name.endsWith('.xml'))
    .sort()
    .map((name) => join(folder, name))
}

function sample(files: readonly string[], count: number | undefined): string[] {
  if (count === undefined || count >= files.length) return [...files]
  return Array.from({ length: count }, (_, index) => files[Math.floor((index * files.length) / count)] as string)
}
