import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { blocks } from '../../src/annotate/blocks/blocks.ts'
import { metadata } from '../../src/annotate/metadata/metadata.ts'
import type { Layers, Metadata, Reading, StageContext } from '../../src/model/index.ts'
import { readReport } from '../../src/read/read-report.ts'
import { type EvalOptions, type EvalResult, type EvalTask, type Metrics, NoData } from '../task.ts'
import { declaredBy, isDeclaredTitle, plain, withoutDeclared } from './declared.ts'
import { readArticles } from './polnear-titles.ts'
import { type Counts, f1Of, noCounts, tally } from './tally.ts'

const folders = ['extraction/pages', 'pubdate/pages']

interface Scores {
  readonly title: Counts
  readonly authors: Counts
}

/** Titles and authors: of pages from what they show, with what they declare held back; titles of plain texts. */
export const task: EvalTask = {
  name: 'metadata',
  summary: 'title and authors, from what is shown',
  metrics: ['titleF1', 'authorsF1'],
  run,
}

async function run(options: EvalOptions): Promise<EvalResult> {
  const context: StageContext = { signal: options.signal, now: new Date(), report: () => undefined }
  const sets: Record<string, Metrics> = {}
  let all: Scores = { title: noCounts, authors: noCounts }
  let naive: Scores = all
  let seconds = 0
  let count = 0
  for (const folder of folders) {
    let own: Scores = { title: noCounts, authors: noCounts }
    for (const { id, bytes } of pagesOf(options, folder)) {
      options.signal.throwIfAborted()
      const reading = readReport(bytes, { location: id, format: 'html' }, context)
      if (!reading) continue
      const declared = declaredBy(reading)
      const started = performance.now()
      const found = await annotate(withoutDeclared(reading), context)
      seconds += (performance.now() - started) / 1000
      const title = found.title?.value
      const authors = found.authors.map(({ value }) => value)
      options.predict?.({ id, predicted: { title, authors }, gold: declared })
      count += 1
      own = add(own, title, authors, declared)
      naive = add(naive, firstHeading(reading), [], declared)
    }
    sets[folder.replace('/pages', '')] = metricsOf(own)
    all = merge(all, own)
  }
  const texts = await scoreTexts(options, context)
  sets.polnear = { titleF1: f1Of(texts.counts) }
  return {
    split: options.split ?? 'dev',
    sources: [...folders, 'attribution/polnear/metadata.tsv', 'attribution/polnear/dev/text'],
    count: count + texts.count,
    seconds: seconds + texts.seconds,
    metrics: metricsOf(merge(all, { title: texts.counts, authors: noCounts })),
    sets,
    baseline: { name: 'first h1; no authors (pages)', metrics: metricsOf(naive) },
  }
}

function add(
  scores: Scores,
  title: string | undefined,
  authors: readonly string[],
  gold: ReturnType<typeof declaredBy>,
) {
  const right = title !== undefined && isDeclaredTitle(title, gold.titles)
  const wanted = new Set(gold.authors.map(plain))
  const found = new Set(authors.map(plain))
  const hits = [...found].filter((name) => wanted.has(name)).length
  return {
    title: gold.titles.length === 0 ? scores.title : tally(scores.title, right ? 1 : 0, title === undefined ? 0 : 1, 1),
    // A page that declares nobody may show somebody: only the others are scored.
    authors: wanted.size === 0 ? scores.authors : tally(scores.authors, hits, found.size, wanted.size),
  }
}

function merge(left: Scores, right: Scores): Scores {
  const sum = (a: Counts, b: Counts) => tally(a, b.right, b.found, b.wanted)
  return { title: sum(left.title, right.title), authors: sum(left.authors, right.authors) }
}

function metricsOf({ title, authors }: Scores): Metrics {
  return { titleF1: f1Of(title), authorsF1: f1Of(authors) }
}

async function scoreTexts(options: EvalOptions, context: StageContext) {
  const articles = sampled(readArticles(options.data, options.split ?? 'dev'), options.sample)
  let counts = noCounts
  let seconds = 0
  for (const { id, title, bytes } of articles) {
    const reading = readReport(bytes, { location: id, format: 'text' }, context)
    if (!reading) continue
    const started = performance.now()
    const found = (await annotate(reading, context)).title?.value
    seconds += (performance.now() - started) / 1000
    options.predict?.({ id, predicted: { title: found }, gold: { titles: [title] } })
    counts = tally(counts, found !== undefined && plain(found) === plain(title) ? 1 : 0, found === undefined ? 0 : 1, 1)
  }
  return { counts, seconds, count: articles.length }
}

const noLayers: Pick<Layers, never> = {}

async function annotate(reading: Reading, context: StageContext): Promise<Metadata> {
  return metadata.annotate(reading, { blocks: await blocks.annotate(reading, noLayers, context) }, context)
}

/** What a reader of the first heading alone would say. */
function firstHeading({ segments, text }: Reading): string | undefined {
  const heading = segments.find(({ tag }) => tag === 'h1')
  return heading && text.slice(heading.start, heading.end)
}

function* pagesOf({ data, sample }: EvalOptions, folder: string): Iterable<{ id: string; bytes: Uint8Array }> {
  for (const id of sampled(listed(join(data, folder)), sample)) {
    yield { id, bytes: gunzipSync(readFileSync(join(data, folder, id))) }
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch (cause) {
    throw new NoData(`no pages in ${folder}`, { cause })
  }
}

function sampled<Item>(items: readonly Item[], size = items.length): readonly Item[] {
  if (size >= items.length) return items
  return Array.from({ length: size }, (_, index) => items[Math.floor((index * items.length) / size)] as Item)
}
