import type { Id, Reading } from '../../../model/index.ts'
import type { SearchHit, SearchKind } from '../../store.ts'
import type { Queries } from '../home.ts'
import { unpack } from '../pack.ts'
import { present } from '../rows.ts'
import { choosePassage, findMarks } from './mark.ts'
import type { Term } from './parse-query.ts'
import { splitWords, type Word } from './split-words.ts'
import type { Stemmer } from './stems.ts'

/** One document that was found. */
export interface FoundRow {
  readonly key: string
  readonly kind: SearchKind
  readonly id: Id
  readonly situations: readonly string[]
  readonly report: Id
  readonly title: string
  readonly passages: string
  readonly actors: readonly Id[]
  readonly outlet: string | null
  readonly type: string | null
  readonly status: string | null
  readonly origins: number | null
  readonly date_from: string | null
  readonly date_to: string | null
  readonly score: number
  /** What it is ordered by. */
  readonly by: string
}

/** A text that a hit may show a passage of. */
interface Shown {
  readonly row: FoundRow
  readonly texts: readonly {
    readonly report: Id
    readonly start: number
    readonly text: string
    readonly words: readonly Word[]
  }[]
}

/** Characters of a report that are looked through for the passage that is shown. */
const lookedThrough = 60_000

/** Found documents with the passage that matches best, and the ranges of what matched in it. */
export async function toHits(
  db: Queries,
  rows: readonly FoundRow[],
  terms: readonly Term[],
  stem: Stemmer,
): Promise<readonly SearchHit[]> {
  const texts = await textsOf(db, rows)
  const shown = rows.map(
    (row): Shown => ({
      row,
      texts:
        row.kind === 'report'
          ? [{ report: row.report, start: 0, text: texts.get(row.report) ?? '' }].map(withWords)
          : (JSON.parse(row.passages) as [Id, number, number, string][])
              .map(([report, start, , text]) => ({ report, start, text }))
              .map(withWords),
    }),
  )
  const words = shown.flatMap((one) => one.texts.flatMap((text) => text.words.map(({ word }) => word)))
  const stems = await stem(db, terms.length === 0 ? [] : [...words, ...terms.flatMap((term) => term.words)])
  return shown.map(({ row, texts: candidates }) => toHit(row, candidates, terms, stems))

  function withWords(text: { readonly report: Id; readonly start: number; readonly text: string }) {
    return { ...text, words: terms.length === 0 ? [] : splitWords(text.text) }
  }
}

function toHit(
  row: FoundRow,
  candidates: Shown['texts'],
  terms: readonly Term[],
  stems: ReadonlyMap<string, string>,
): SearchHit {
  const marked = candidates.map((candidate) => ({ ...candidate, marks: findMarks(candidate.words, terms, stems) }))
  const most = Math.max(0, ...marked.map(({ marks }) => marks.length))
  const best = marked.find(({ marks }) => marks.length === most)
  const text = best?.text ?? ''
  const range =
    row.kind === 'report'
      ? choosePassage(text, rangesOf(row.passages), best?.marks ?? [])
      : { start: 0, end: text.length }
  const { start: offset = 0, report = row.report } = best ?? {}
  return {
    kind: row.kind,
    id: row.id,
    ...present({ situation: row.situations[0] }),
    title: row.title,
    report,
    passage: { start: offset + range.start, end: offset + range.end, quote: text.slice(range.start, range.end) },
    marks: (best?.marks ?? [])
      .filter(({ start, end }) => start >= range.start && end <= range.end)
      .map(({ start, end }) => ({ start: start - range.start, end: end - range.start })),
    ...present({ date: dateOf(row), outlet: row.outlet, type: row.type, status: row.status }),
    actors: row.actors,
    ...present({ origins: row.origins }),
    score: row.score,
  }
}

async function textsOf(db: Queries, rows: readonly FoundRow[]): Promise<ReadonlyMap<Id, string>> {
  const ids = rows.filter(({ kind }) => kind === 'report').map(({ report }) => report)
  if (ids.length === 0) return new Map()
  const found = await db.selectFrom('reports').select(['id', 'reading']).where('id', 'in', ids).execute()
  return new Map(found.map(({ id, reading }) => [id, unpack<Reading>(reading).text.slice(0, lookedThrough)]))
}

function rangesOf(passages: string) {
  return (JSON.parse(passages) as [number, number][])
    .map(([start, end]) => ({ start, end: Math.min(end, lookedThrough) }))
    .filter(({ start, end }) => start < end)
}

/** One day, or the limits of when it was, as EDTF. */
function dateOf({ date_from: from, date_to: to }: FoundRow): string | undefined {
  if (from === null && to === null) return undefined
  return from === to ? (from ?? undefined) : `${from ?? '..'}/${to ?? '..'}`
}
