import { type Account, type Passage, PipelineError } from '../model/index.ts'
import { isCalled } from '../situation/views/said.ts'
import type { Revision, SearchHit, SearchQuery, SearchResult } from '../store/store.ts'

/** A search over one account, held in memory: every passage is looked at, which serves some thousand reports. */
export interface AccountIndex {
  search(query: SearchQuery): SearchResult
}

/** Hits of a page where none are asked for, and at most. */
const defaultLimit = 20
const mostHits = 200

/** Something that can be found: its hit without marks and score, and the words to look in. */
interface Entry {
  readonly hit: Omit<SearchHit, 'marks' | 'score' | 'passage'>
  readonly passages: readonly Passage[]
  /** Words that count as found, besides those of the passages: titles, names. */
  readonly also: string
}

/** Prepares an account for searching. */
export function indexAccount(revision: Revision): AccountIndex {
  const { account } = revision
  const entries = [...entriesOf(revision)]
  return {
    search(query) {
      const terms = readTerms(query.words ?? '')
      const actors = query.actor === undefined ? undefined : actorsCalled(account, query.actor)
      const found = entries
        .filter((entry) => fits(entry, query, actors))
        .flatMap((entry) => matchEntry(entry, terms))
        .sort(orderOf(query))
      const limit = Math.min(query.limit ?? defaultLimit, mostHits)
      const start = query.cursor === undefined ? 0 : readCursor(query.cursor)
      const next = start + limit < found.length ? { next: String(start + limit) } : {}
      return { hits: found.slice(start, start + limit), total: found.length, totalIsExact: true, ...next }
    },
  }
}

function* entriesOf({ account, situation }: Revision): Generator<Entry> {
  const outlets = new Map(account.outlets.map(({ id, name }) => [id, name]))
  const reports = new Map(account.reports.map((report) => [report.id, report]))
  const names = new Map(account.actors.map(({ id, name }) => [id, name]))
  const outletOf = (report: string) => {
    const name = outlets.get(reports.get(report)?.outlet ?? '')
    return name === undefined ? {} : { outlet: name }
  }
  const dateOf = (when: { readonly earliest?: string; readonly latest?: string } | undefined) => {
    const date = (when?.earliest ?? when?.latest)?.slice(0, 10)
    return date === undefined ? {} : { date }
  }
  for (const { id, title, location, text = '', published, blocks } of account.reports) {
    const passages = blocks.map(({ start, end }) => ({ report: id, start, end, quote: text.slice(start, end) }))
    const hit = { kind: 'report', id, situation, title: title ?? location, report: id, actors: [] } as const
    yield { hit: { ...hit, ...dateOf(published), ...outletOf(id) }, passages, also: title ?? '' }
  }
  for (const { id, kind, speaker, onBehalfOf, when, renderings, origins } of account.statements) {
    const passages = renderings.map(({ evidence }) => evidence)
    const report = passages[0]?.report ?? ''
    const actors = [speaker, ...(onBehalfOf === undefined ? [] : [onBehalfOf])]
    const title = names.get(speaker) ?? speaker
    const hit = {
      kind: 'statement',
      id,
      situation,
      title,
      report,
      actors,
      type: kind,
      origins: origins.length,
    } as const
    yield { hit: { ...hit, ...dateOf(when), ...outletOf(report) }, passages, also: title }
  }
  for (const { id, type, status, when, mentions, actors, recipients, summary, origins } of account.events) {
    const passages = mentions.map(({ evidence }) => evidence)
    const report = passages[0]?.report ?? ''
    const hit = { kind: 'event', id, situation, title: summary, report, type, status, origins: origins.length } as const
    yield {
      hit: { ...hit, actors: [...actors, ...recipients], ...dateOf(when), ...outletOf(report) },
      passages,
      also: summary,
    }
  }
}

/** Terms of a search that are looked for: each goes through every passage. */
const mostTerms = 20

interface Terms {
  readonly wanted: readonly RegExp[]
  readonly unwanted: readonly RegExp[]
}

/** Words, "phrases" and -without; a word is found in any case, and where a word begins with it. */
function readTerms(words: string): Terms {
  const given = [...words.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].slice(0, mostTerms)
  const terms = given.flatMap(([, minus, phrase, word]) => {
    const text = (phrase ?? word ?? '').trim()
    if (text === '') return []
    const pattern = text.split(/\s+/).map(escapePattern).join('\\s+')
    const end = phrase === undefined ? '' : '(?![\\p{L}\\p{N}])'
    return [{ isOut: minus === '-', test: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}${end}`, 'giu') }]
  })
  return {
    wanted: terms.filter(({ isOut }) => !isOut).map(({ test }) => test),
    unwanted: terms.filter(({ isOut }) => isOut).map(({ test }) => test),
  }
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
}

/** The entry as a hit, with the passage that holds most of what is looked for; nothing where a term is missing. */
function matchEntry({ hit, passages, also }: Entry, { wanted, unwanted }: Terms): SearchHit[] {
  const texts = [...passages.map(({ quote }) => quote), also]
  const holds = (term: RegExp) => texts.some((text) => text.search(term) >= 0)
  if (!wanted.every(holds) || unwanted.some(holds)) return []
  const ranked = passages
    .map((passage) => ({ passage, marks: wanted.flatMap((term) => marksOf(passage.quote, term)) }))
    .sort((left, right) => right.marks.length - left.marks.length)
  const [best] = ranked
  if (best === undefined) return []
  const { passage, marks } = cut(best.passage, best.marks)
  const score = ranked.reduce((sum, one) => sum + one.marks.length, 0) + marksInAll(also, wanted) * titleWeight
  return [{ ...hit, report: passage.report, passage, marks, score }]
}

/** What a word in a title counts beside one in the text. */
const titleWeight = 3

function marksInAll(text: string, terms: readonly RegExp[]): number {
  return terms.reduce((sum, term) => sum + marksOf(text, term).length, 0)
}

function marksOf(text: string, term: RegExp): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(term)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

/** Characters of a passage that a hit shows at most, and of those before the first word found. */
const longestPassage = 400
const lead = 120

function cut(passage: Passage, marks: readonly { readonly start: number; readonly end: number }[]) {
  const ordered = [...marks].sort((left, right) => left.start - right.start)
  const from = passage.quote.length <= longestPassage ? 0 : Math.max(0, (ordered[0]?.start ?? 0) - lead)
  const quote = passage.quote.slice(from, from + longestPassage)
  return {
    passage: { ...passage, start: passage.start + from, end: passage.start + from + quote.length, quote },
    marks: ordered
      .map(({ start, end }) => ({ start: start - from, end: end - from }))
      .filter(({ end }) => end <= quote.length),
  }
}

function fits({ hit }: Entry, query: SearchQuery, actors: ReadonlySet<string> | undefined): boolean {
  const { kinds, situation, outlet, from, to, type, status, origins } = query
  if (kinds !== undefined && kinds.length > 0 && !kinds.includes(hit.kind)) return false
  if (situation !== undefined && hit.situation !== situation) return false
  if (outlet !== undefined && hit.outlet?.toLowerCase() !== outlet.toLowerCase()) return false
  if (from !== undefined && (hit.date ?? '') < from) return false
  if (to !== undefined && (hit.date === undefined || hit.date > to)) return false
  if (type !== undefined && hit.type?.toLowerCase() !== type.toLowerCase()) return false
  if (status !== undefined && hit.status !== status) return false
  if (origins !== undefined && (hit.origins ?? 0) < origins) return false
  return actors === undefined || hit.actors.some((id) => actors.has(id))
}

function actorsCalled(account: Account, words: string): ReadonlySet<string> {
  return new Set(account.actors.filter((actor) => actor.id === words || isCalled(actor, words)).map(({ id }) => id))
}

function orderOf({ order = 'relevance' }: SearchQuery): (left: SearchHit, right: SearchHit) => number {
  const byDate = (left: SearchHit, right: SearchHit) => ((left.date ?? '~') < (right.date ?? '~') ? -1 : 1)
  if (order === 'oldest') return byDate
  if (order === 'newest') return (left, right) => ((left.date ?? '') > (right.date ?? '') ? -1 : 1)
  return (left, right) => right.score - left.score || (left.id < right.id ? -1 : left.id > right.id ? 1 : 0)
}

function readCursor(cursor: string): number {
  const start = Number(cursor)
  if (Number.isSafeInteger(start) && start >= 0) return start
  throw new PipelineError('usage', `'${cursor.slice(0, 40)}' is no cursor of a search; give 'next' of the page before`)
}
