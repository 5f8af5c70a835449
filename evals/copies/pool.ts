import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoData } from '../task.ts'
import { runningText } from './running-text.ts'

/** A report of the labelled data, as the planting takes it. */
export interface PoolReport {
  /** Set and name within it, such as 'basil/…_1'. */
  readonly id: string
  readonly outlet: string
  /** ISO date; absent where the set gives none. */
  readonly date?: string
  /** Paragraphs; the first is the headline where the set has one. */
  readonly paragraphs: readonly string[]
}

/** Shortest and longest report that is taken, in words: shorter ones are captions, longer ones live pages that were cut badly. */
const shortest = 80
const longest = 2500

/** Every report of `timelines`, `basil` and the dev part of `attribution/polnear`, and the folders they lie in.
 * @throws NoData where none of them is there.
 */
export function readPool(data: string): { reports: PoolReport[]; sources: string[] } {
  const readers: Readonly<Record<string, (folder: string) => PoolReport[]>> = {
    timelines: readTimelines,
    basil: readBasil,
    'attribution/polnear/dev': readPolnear,
  }
  const sources = Object.keys(readers).filter((source) => existsSync(join(data, source)))
  if (sources.length === 0) throw new NoData(`no timelines, basil or attribution/polnear/dev in ${data}`)
  const reports = sources
    .flatMap((source) => readers[source]?.(join(data, source)) ?? [])
    .filter(({ paragraphs }) => {
      const words = paragraphs.join(' ').split(/\s+/u).length
      return words >= shortest && words <= longest
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1))
  return { reports, sources }
}

function readTimelines(folder: string): PoolReport[] {
  return folders(folder).flatMap((topic) =>
    readFileSync(join(folder, topic, 'articles.jsonl'), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const { id, time, text } = JSON.parse(line) as { id: string; time: string; text: string }
        const paragraphs = runningText(text)
          .split('\n')
          .filter((paragraph) => paragraph !== '')
        return {
          id: `timelines/${topic}/${id}`,
          outlet: topic.split('_')[1] ?? topic,
          date: time.slice(0, 10),
          paragraphs,
        }
      }),
  )
}

function readBasil(folder: string): PoolReport[] {
  return folders(join(folder, 'articles')).flatMap((year) =>
    readdirSync(join(folder, 'articles', year)).map((file) => {
      const article = JSON.parse(readFileSync(join(folder, 'articles', year, file), 'utf8')) as Record<string, unknown>
      const body = (article['body-paragraphs'] as string[][]).map((sentences) => sentences.join(' '))
      return {
        id: `basil/${file.replace('.json', '')}`,
        outlet: String(article.source),
        date: String(article.date),
        paragraphs: [String(article.title), ...body],
      }
    }),
  )
}

function readPolnear(folder: string): PoolReport[] {
  return readdirSync(join(folder, 'text')).map((file) => {
    const [outlet = '', date] = file.split('_')
    const paragraphs = readFileSync(join(folder, 'text', file), 'utf8')
      .split(/\n+/u)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    return { id: `polnear/${file.replace('.txt', '')}`, outlet, ...(date ? { date } : {}), paragraphs }
  })
}

function folders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}
