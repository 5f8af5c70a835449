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

/** How far hits are counted. */
const countedTo = 10_000

/** Of so common words that more is found, the newest so many are ranked: ranking reads each document. */
const rankedAtMost = 1000

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
  if (conditions === undefined) return { hits: [], total: 0, totalIsExact: true }
  const limit = Math.min(Math.max(query.limit ?? usualLimit, 1), mostHits)
  const few = await find(db, query, words, amongFew(conditions), limit + 1)
  const total = few[0]?.total ?? 0
  const rows = total > countedTo ? await find(db, query, words, amongMany(conditions), limit + 1) : few.filter(isThere)
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    hits: await toHits(db, page, terms, stem),
    total: Math.min(total, countedTo),
    totalIsExact: total <= countedTo,
    ...(rows.length > limit && last !== undefined ? { next: writeCursor(query, { by: last.by, key: last.key }) } : {}),
  }
}

/** How documents are chosen from: those that match, each with its `key` and `date_sort`, in a table `found`; and how many there are. */
interface Choice {
  readonly found: RawBuilder<unknown>
  readonly total: RawBuilder<unknown>
}

/** All that match, found once for counting and for ordering. */
function amongFew(conditions: RawBuilder<unknown>): Choice {
  return {
    found: sql`found as materialized (select d.key, d.date_sort from sitrep.documents d where ${conditions} limit ${countedTo + 1})`,
    total: sql`(select count(*)::int as total from found)`,
  }
}

/** More than are counted: the index of dates gives the first of them soon enough. */
function amongMany(conditions: RawBuilder<unknown>): Choice {
  return {
    found: sql`found as not materialized (select d.key, d.date_sort from sitrep.documents d where ${conditions})`,
    total: sql`(select ${countedTo + 1}::int as total)`,
  }
}

/** One page: by rank among those that match, or by date; of equals in the order of keys. Where there is none, one row has the total alone. */
async function find(
  db: Queries,
  query: SearchQuery,
  words: RawBuilder<unknown> | undefined,
  { found, total }: Choice,
  limit: number,
): Promise<readonly CountedRow[]> {
  const { order = words === undefined ? 'newest' : 'relevance' } = query
  const after = readCursor(query)
  if (order === 'relevance' && words !== undefined) {
    const place =
      after === undefined
        ? sql`true`
        : sql`(score < ${after.by}::float4 or (score = ${after.by}::float4 and key > ${after.key}))`
    return rowsOf(
      db,
      sql`with ${found},
        newest as (select f.key as newest_key from found f order by f.date_sort desc, f.key limit ${rankedAtMost}),
        ranked as (select key, ts_rank(words, ${words}, 1) as score from newest join sitrep.documents on key = newest_key),
        page as (select key as page_key, score, score::text as by from ranked where ${place} order by score desc, key limit ${limit})
        select total, ${columns}, page.score, page.by from ${total} as counted
          left join (page join sitrep.documents d on d.key = page_key) on true
        order by page.score desc, d.key`,
    )
  }
  const isNewest = order !== 'oldest'
  // Undated ones come last either way.
  const by = isNewest ? sql`f.date_sort` : sql`coalesce(nullif(f.date_sort, ''), '~')`
  const place =
    after === undefined
      ? sql`true`
      : isNewest
        ? sql`(${by} < ${after.by} or (${by} = ${after.by} and f.key > ${after.key}))`
        : sql`(${by} > ${after.by} or (${by} = ${after.by} and f.key > ${after.key}))`
  const direction = isNewest ? sql`desc` : sql`asc`
  const score = words === undefined ? sql`0::float4` : sql`ts_rank(d.words, ${words}, 1)`
  return rowsOf(
    db,
    sql`with ${found},
      page as (select f.key as page_key, ${by} as by from found f where ${place} order by ${by} ${direction}, f.key limit ${limit})
      select total, ${columns}, ${score} as score, page.by from ${total} as counted
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
