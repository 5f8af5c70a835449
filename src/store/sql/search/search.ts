import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery, SearchResult, Store } from '../../store.ts'
import type { Home, Queries } from '../home.ts'
import { conditionsOf, queryOf } from './conditions.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { type FoundRow, toHits } from './hits.ts'
import { parseQuery } from './parse-query.ts'
import { openStemmer, type Stemmer } from './stems.ts'

/** Hits on a page where none are asked for, and at most. */
const usualLimit = 20
const mostHits = 200

/** How far hits are counted. Of so common words that more is found, the newest so many are ranked: ranking reads each document. */
const countedTo = 1000

/** The same of phrases: their words are found long before it is known whether they stand side by side. */
const phrasesCountedTo = 10_000

/** Search over reports, statements and events. */
export function keepSearch({ read }: Home): Pick<Store, 'search'> {
  const stem = openStemmer()
  return { search: (query) => read((db) => search(db, query, stem)) }
}

async function search(db: Queries, query: SearchQuery, stem: Stemmer): Promise<SearchResult> {
  const terms = parseQuery(query.words ?? '')
  const stems = await stem(
    db,
    terms.flatMap(({ words }) => words),
  )
  const words = queryOf(terms, stems)
  const conditions = await conditionsOf(db, query, words)
  if (conditions.length === 0) return { hits: [], total: 0, totalIsExact: true }
  const limit = Math.min(Math.max(query.limit ?? usualLimit, 1), mostHits)
  const way = wayOf(query, words)
  const most = terms.some((term) => term.words.length > 1) ? phrasesCountedTo : countedTo
  const few = await find(db, way, amongFew(conditions, way, most), limit + 1)
  const total = few[0]?.total ?? 0
  const rows = total > most ? await find(db, way, amongMany(conditions, way, most), limit + 1) : few.filter(isThere)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    hits: await toHits(db, page, terms, stem),
    total: Math.min(total, most),
    totalIsExact: total <= most,
    ...(rows.length > limit && last !== undefined ? { next: writeCursor(query, { by: last.by, key: last.key }) } : {}),
  }
}

/** What a page is ordered by, as expressions on a found document `f`, and where it begins. */
interface Way {
  /** Of a document `d`: how well it matches. */
  readonly score: RawBuilder<unknown>
  readonly isRanked: boolean
  readonly by: RawBuilder<unknown>
  readonly direction: RawBuilder<unknown>
  readonly place: RawBuilder<unknown>
}

/** By rank, or by date; undated documents come last either way, and of equals the first key first. */
function wayOf(query: SearchQuery, words: RawBuilder<unknown> | undefined): Way {
  const { order = words === undefined ? 'newest' : 'relevance' } = query
  const isRanked = order === 'relevance' && words !== undefined
  const isOldest = order === 'oldest'
  const after = readCursor(query)
  const by = isRanked ? sql`f.score` : isOldest ? sql`coalesce(nullif(f.date_sort, ''), '~')` : sql`f.date_sort`
  const from = isRanked ? sql`${after?.by}::float4` : sql`${after?.by}`
  return {
    score: words === undefined ? sql`0::float4` : sql`ts_rank(d.words, ${words}, 1)`,
    isRanked,
    by,
    direction: isOldest ? sql`asc` : sql`desc`,
    place:
      after === undefined
        ? sql`true`
        : sql`(${by} ${isOldest ? sql`>` : sql`<`} ${from} or (${by} = ${from} and f.key > ${after.key}))`,
  }
}

/** How documents are chosen from: those that match, in a table `found`; and how many there are. */
interface Choice {
  readonly found: RawBuilder<unknown>
  readonly total: RawBuilder<unknown>
}

type Conditions = readonly RawBuilder<unknown>[]

/** All that match, read once for counting, ranking and ordering; none where they are more than are counted. */
function amongFew(conditions: Conditions, { isRanked, score }: Way, most: number): Choice {
  const matched = conditions.map(
    (condition) =>
      sql`select d.key, d.date_sort, ${isRanked ? score : sql`0`} as score from sitrep.documents d where ${condition}`,
  )
  return {
    found: sql`matched as materialized (${sql.join(matched, sql` union all `)} limit ${most + 1}),
      counted as materialized (select count(*)::int as total from matched),
      found as (select matched.* from matched, counted where total <= ${most})`,
    total: sql`counted`,
  }
}

/** More than are counted: the newest of them are ranked, for which an index of dates, or that of words, is read only so far. */
function amongMany(conditions: Conditions, { isRanked, score }: Way, most: number): Choice {
  const matched = conditions.map(
    (condition) =>
      sql`(select d.key, d.date_sort from sitrep.documents d where ${condition} ${isRanked ? sql`order by d.date_sort desc, d.key limit ${countedTo}` : sql``})`,
  )
  const all = sql.join(matched, sql` union all `)
  return {
    found: isRanked
      ? sql`newest as materialized (select * from (${all}) as matched order by date_sort desc, key limit ${countedTo}),
        found as (select newest.*, ${score} as score from newest join sitrep.documents d on d.key = newest.key)`
      : sql`found as not materialized (select * from (${all}) as matched)`,
    total: sql`(select ${most + 1}::int as total) as counted`,
  }
}

/** One page. Where there is none, one row has the total alone. */
async function find(
  db: Queries,
  { isRanked, score, by, direction, place }: Way,
  { found, total }: Choice,
  limit: number,
): Promise<readonly CountedRow[]> {
  return rowsOf(
    db,
    sql`with ${found},
      page as (select f.key as page_key, ${by} as by from found f where ${place} order by ${by} ${direction}, f.key limit ${limit})
      select total, ${columns}, ${isRanked ? sql`page.by` : score} as score, page.by::text as by from ${total}
        left join (page join sitrep.documents d on d.key = page_key) on true
      order by page.by ${direction}, d.key`,
  )
}

/** A row of a page, or of none: only the total is there then. */
interface CountedRow extends FoundRow {
  readonly total: number
}

function isThere({ key }: CountedRow): boolean {
  return (key as string | null) !== null
}

const columns = sql`d.key, d.kind, d.id, d.situations, d.report, d.title, d.passages, d.actors, d.outlet, d.type, d.status,
  d.origins, d.date_from, d.date_to`

async function rowsOf(db: Queries, query: RawBuilder<unknown>): Promise<readonly CountedRow[]> {
  return (await sql<CountedRow>`${query}`.execute(db)).rows
}
