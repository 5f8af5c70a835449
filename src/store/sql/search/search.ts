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
  const [total, rows] = [await count(db, conditions), await find(db, query, words, conditions, limit + 1)]
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  return {
    hits: await toHits(db, page, terms, stem),
    total: Math.min(total, countedTo),
    totalIsExact: total <= countedTo,
    ...(rows.length > limit && last !== undefined ? { next: writeCursor(query, { by: last.by, key: last.key }) } : {}),
  }
}

async function count(db: Queries, conditions: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ total: number }>`select count(*)::int as total from
    (select from sitrep.documents d where ${conditions} limit ${countedTo + 1}) as found`.execute(db)
  return rows[0]?.total ?? 0
}

/** One page: by rank among those that match, or by date; of equals in the order of keys. */
async function find(
  db: Queries,
  query: SearchQuery,
  words: RawBuilder<unknown> | undefined,
  conditions: RawBuilder<unknown>,
  limit: number,
): Promise<readonly FoundRow[]> {
  const { order = words === undefined ? 'newest' : 'relevance' } = query
  const after = readCursor(query)
  if (order === 'relevance' && words !== undefined) {
    const place =
      after === undefined
        ? sql`true`
        : sql`(score < ${after.by}::float4 or (score = ${after.by}::float4 and key > ${after.key}))`
    return rowsOf(
      db,
      sql`with newest as (
          select d.key, d.words from sitrep.documents d where ${conditions} order by d.date_sort desc, d.key limit ${rankedAtMost}
        ), ranked as (select key, ts_rank(words, ${words}, 1) as score from newest)
        select ${columns}, score, score::text as by from
          (select key as ranked_key, score from ranked where ${place} order by score desc, key limit ${limit}) as best
          join sitrep.documents d on d.key = ranked_key
        order by score desc, d.key`,
    )
  }
  const isNewest = order !== 'oldest'
  // Undated ones come last either way.
  const by = isNewest ? sql`d.date_sort` : sql`coalesce(nullif(d.date_sort, ''), '~')`
  const place =
    after === undefined
      ? sql`true`
      : isNewest
        ? sql`(${by} < ${after.by} or (${by} = ${after.by} and d.key > ${after.key}))`
        : sql`(${by} > ${after.by} or (${by} = ${after.by} and d.key > ${after.key}))`
  return rowsOf(
    db,
    sql`select ${columns}, ${words === undefined ? sql`0::float4` : sql`ts_rank(d.words, ${words}, 1)`} as score, ${by} as by
      from sitrep.documents d where ${conditions} and ${place}
      order by ${by} ${isNewest ? sql`desc` : sql`asc`}, d.key limit ${limit}`,
  )
}

const columns = sql`d.key, d.kind, d.id, d.situations, d.report, d.title, d.passages, d.actors, d.outlet, d.type, d.status,
  d.origins, d.date_from, d.date_to`

async function rowsOf(db: Queries, query: RawBuilder<unknown>): Promise<readonly FoundRow[]> {
  return (await sql<FoundRow>`${query}`.execute(db)).rows
}
