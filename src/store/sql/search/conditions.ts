import { type RawBuilder, sql } from 'kysely'
import type { SearchQuery } from '../../store.ts'
import type { Queries } from '../home.ts'
import { plain } from '../rows.ts'
import type { Term } from './parse-query.ts'
import { wordsOf } from './split-words.ts'

/** Most actors that a name stands for. */
const mostActors = 500

/**
 * What a document must be, as alternatives on `d` of which each document is in one at most: those of a period are found by two indexes.
 * There is none where nothing can be found.
 */
export async function conditionsOf(
  db: Queries,
  query: SearchQuery,
  words: RawBuilder<unknown> | undefined,
): Promise<readonly RawBuilder<unknown>[]> {
  const { kinds, situation, actor, outlet, from, to, type, status, origins } = query
  const conditions: RawBuilder<unknown>[] = []
  if (words !== undefined) conditions.push(sql`d.words @@ ${words}`)
  if (kinds !== undefined) conditions.push(sql`d.kind = any(${[...kinds]}::text[])`)
  if (situation !== undefined) conditions.push(sql`d.situations @> array[${situation}]::text[]`)
  if (actor !== undefined) {
    const ids = await actorsCalled(db, actor, situation)
    if (ids.length === 0) return []
    conditions.push(sql`d.actors && ${ids}::text[]`)
  }
  if (outlet !== undefined) {
    const names = [plain(outlet), plain(outlet).toLowerCase()]
    conditions.push(sql`d.outlets && ${names}::text[]`)
  }
  if (type !== undefined) conditions.push(sql`lower(d.type) = lower(${plain(type)})`)
  if (status !== undefined) conditions.push(sql`d.status = ${plain(status).toLowerCase()}`)
  if (origins !== undefined) conditions.push(sql`d.origins >= ${origins}`)
  const periods = from === undefined && to === undefined ? [sql`true`] : inPeriod(from, to)
  return periods.map((period) => sql.join([period, ...conditions], sql` and `))
}

/**
 * What may have been between two days: documents of one day, which the index of dates gives; and the others, few, which have an index of
 * their own.
 */
function inPeriod(from: string | undefined, to: string | undefined): readonly RawBuilder<unknown>[] {
  const oneDay = [sql`d.date_from = d.date_to`]
  const several = [sql`d.date_from is distinct from d.date_to`]
  if (from !== undefined) {
    const first = lastOf(from, false)
    oneDay.push(sql`d.date_sort >= ${first}`)
    several.push(sql`(d.date_to is null or d.date_to >= ${first})`)
  }
  if (to !== undefined) {
    const last = lastOf(to, true)
    oneDay.push(sql`d.date_sort <= ${last}`)
    several.push(sql`(d.date_from is null or d.date_from <= ${last})`)
  }
  return [oneDay, several].map((parts) => sql.join(parts, sql` and `))
}

/** A month or year as a limit: '2017-01' begins before its days and ends after them. */
function lastOf(date: string, isEnd: boolean): string {
  return isEnd && date.length < 10 ? `${date}~` : date.slice(0, 10)
}

/** Ids of actors with this id, or with all these words among their names. */
async function actorsCalled(db: Queries, name: string, situation: string | undefined): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`select distinct id from sitrep.actors
    where (id = ${plain(name)} or names @@ plainto_tsquery('simple', ${wordsOf(name)}))
    ${situation === undefined ? sql`` : sql`and situation = ${situation}`}
    order by id limit ${mostActors}`.execute(db)
  return rows.map(({ id }) => id)
}

/** A query of words as the database takes it; words that are left out of the index ask for nothing, unless they are all there is. */
export function queryOf(terms: readonly Term[], stems: ReadonlyMap<string, string>): RawBuilder<unknown> | undefined {
  const isEmpty = ({ words }: Term) => words.every((word) => stems.get(word) === '')
  const asked = terms.filter((term) => !isEmpty(term))
  const parts = (asked.length > 0 ? asked : terms).map(({ words, isExcluded }) => {
    const phrase = words.join(' ')
    // Words that are their own stems are asked for once: twice, and the database takes them to be twice as common.
    const isPlain = words.every((word) => stems.get(word) === word)
    const english = sql`phraseto_tsquery('english', ${phrase})`
    const query = isPlain ? english : sql`(${english} || phraseto_tsquery('simple', ${phrase}))`
    return isExcluded ? sql`!!${query}` : query
  })
  return parts.length === 0 ? undefined : sql`(${sql.join(parts, sql` && `)})`
}
