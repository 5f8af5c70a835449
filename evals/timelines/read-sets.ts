import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoData } from '../task.ts'
import type { Timeline } from './score.ts'

/** The sets that are read unless others are named; further topics are for other occasions. */
const usualTopics = ['H1N1', 'LibyaWar']

/** One topic of one outlet. */
export interface TimelineSet {
  readonly name: string
  readonly topic: string
  readonly articles: readonly Article[]
  readonly timelines: readonly Timeline[]
}

export interface Article {
  readonly id: string
  /** ISO date of publication. */
  readonly published: string
  /** Sentences in running text. */
  readonly sentences: readonly string[]
}

/** Names of the sets of a split: folders with commas between them, or of a topic; the usual topics without one. @throws NoData */
export function setNames(data: string, split: string | undefined): string[] {
  const folder = join(data, 'timelines')
  const wanted = split === undefined ? usualTopics : split.split(',')
  const names = existsSync(folder)
    ? readdirSync(folder).filter((name) => wanted.some((part) => name === part || name.startsWith(`${part}_`)))
    : []
  if (names.length === 0) throw new NoData(`no sets '${wanted.join(', ')}' in ${folder}`)
  return names.sort()
}

export function readSet(data: string, name: string): TimelineSet {
  const read = (file: string) =>
    readFileSync(join(data, 'timelines', name, file), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown)
  const articles = read('articles.jsonl') as { readonly id: string; readonly time: string; readonly text: string }[]
  const timelines = read('timelines.jsonl') as (readonly [string, readonly string[]])[][]
  return {
    name,
    topic: name.slice(0, name.lastIndexOf('_')),
    articles: articles.map(({ id, time, text }) => ({
      id,
      published: time.slice(0, 10),
      sentences: text
        .split('\n')
        .map(untokenise)
        .filter((sentence) => sentence !== ''),
    })),
    timelines: timelines.map(toTimeline),
  }
}

/** The entries of one day are one. */
function toTimeline(entries: readonly (readonly [string, readonly string[]])[]): Timeline {
  const days = new Map<string, string[]>()
  for (const [date, sentences] of entries) {
    const day = date.slice(0, 10)
    days.set(day, [...(days.get(day) ?? []), ...sentences.map(untokenise)])
  }
  return days
}

/** Tokenised text as running text. */
export function untokenise(text: string): string {
  return text
    .trim()
    .replace(/-LRB- ?/g, '(')
    .replace(/ ?-RRB-/g, ')')
    .replace(/`` ?/g, '"')
    .replace(/ ?''/g, '"')
    .replace(/ (n't|'(?:s|re|ve|ll|d|m)\b|[,.;:?!%])/gi, '$1')
    .replace(/([$£€]) (?=\d)/g, '$1')
}
