import { sql } from 'kysely'
import { type Account, type Actor, hash, type Id } from '../../../model/index.ts'
import type { Queries } from '../home.ts'
import { chunks } from '../rows.ts'
import { type AccountDocument, documentsOf } from './account-documents.ts'
import { nameSituations } from './index-report.ts'
import { wordsOf } from './split-words.ts'

/** How many rows go into one statement: in a folder it holds this process up for some 50 ms. */
const rowsAtOnce = 100

/** After so many changes the database looks again at how common words and dates are, so as to choose how it searches. */
const manyChanges = 2000

/** Digests of the actors' names, by actor, as they stand in the index of one situation. */
export type IndexedActors = ReadonlyMap<Id, string>

/**
 * Renews what search finds of an account: documents that say what they said before are left alone, and so are actors where it is known
 * what was said `before`.
 */
export async function indexAccount(
  db: Queries,
  situation: string,
  account: Account,
  before?: IndexedActors,
): Promise<IndexedActors> {
  await indexDocuments(db, situation, documentsOf(account))
  const actors = await indexActors(db, situation, account, before)
  await indexMembers(db, situation, account)
  return actors
}

async function indexDocuments(db: Queries, situation: string, documents: readonly AccountDocument[]): Promise<void> {
  const known = new Map(
    (await db.selectFrom('documents').select(['key', 'digest']).where('situation', '=', situation).execute()).map(
      ({ key, digest }) => [key, digest] as const,
    ),
  )
  const now = new Map(
    documents.map((document) => [
      `${document.kind}|${document.id}|${situation}`,
      { ...document, digest: hash(JSON.stringify(document)) },
    ]),
  )
  for (const keys of chunks(
    [...known.keys()].filter((key) => !now.has(key)),
    rowsAtOnce,
  )) {
    await db.deleteFrom('documents').where('key', 'in', keys).execute()
  }
  const changed = [...now].filter(([key, { digest }]) => known.get(key) !== digest)
  for (const part of chunks(changed, rowsAtOnce)) {
    const rows = part.map(([key, { names, body, passages, ...document }]) => ({
      ...document,
      key,
      situation,
      situations: [situation],
      passages: JSON.stringify(passages),
      title_words: wordsOf(document.title),
      name_words: wordsOf(names),
      body_words: wordsOf(body),
    }))
    await sql`insert into sitrep.documents
        (key, kind, id, situation, situations, report, title, passages, digest, words, actors, outlets, outlet, type, status, origins,
         date_from, date_to, date_sort)
      select key, kind, id, situation, situations, report, title, passages, digest,
        setweight(to_tsvector('english', title_words), 'A') || setweight(to_tsvector('simple', name_words), 'B')
          || to_tsvector('english', body_words),
        actors, outlets, outlet, type, status, origins, date_from, date_to, coalesce(date_from, date_to, '')
      from json_to_recordset(${toJson(rows)}::json) as row (
        key text, kind text, id text, situation text, situations text[], report text, title text, passages text, digest text,
        title_words text, name_words text, body_words text, actors text[], outlets text[], outlet text, type text, status text,
        origins integer, date_from text, date_to text)
      on conflict (key) do update set
        report = excluded.report, title = excluded.title, passages = excluded.passages, digest = excluded.digest,
        words = excluded.words, actors = excluded.actors, outlets = excluded.outlets, outlet = excluded.outlet,
        type = excluded.type, status = excluded.status, origins = excluded.origins, date_from = excluded.date_from,
        date_to = excluded.date_to, date_sort = excluded.date_sort`.execute(db)
  }
  if (changed.length > manyChanges) await sql`analyze sitrep.documents`.execute(db)
}

async function indexActors(
  db: Queries,
  situation: string,
  { actors }: Account,
  before: IndexedActors | undefined,
): Promise<IndexedActors> {
  const namesOf = ({ name, aliases, code }: Actor) => [name, ...aliases, code ?? '']
  const now = new Map(actors.map((actor) => [actor.id, hash(JSON.stringify(namesOf(actor)))]))
  const changed = actors.filter(({ id }) => before?.get(id) !== now.get(id))
  if (before === undefined) await db.deleteFrom('actors').where('situation', '=', situation).execute()
  else {
    const gone = [...[...before.keys()].filter((id) => !now.has(id)), ...changed.map(({ id }) => id)]
    for (const ids of chunks(gone, rowsAtOnce))
      await db.deleteFrom('actors').where('situation', '=', situation).where('id', 'in', ids).execute()
  }
  for (const part of chunks(changed, rowsAtOnce)) {
    const rows = part.map((actor) => ({ id: actor.id, names: namesOf(actor).map(wordsOf).join(' . ') }))
    await sql`insert into sitrep.actors (situation, id, names)
      select ${situation}, id, to_tsvector('simple', names) from json_to_recordset(${toJson(rows)}::json) as row (id text, names text)
      on conflict do nothing`.execute(db)
  }
  return now
}

/** What the account knows of its reports: who is met in them, and the outlet and date that reconciling found. */
async function indexMembers(db: Queries, situation: string, { actors, reports, outlets }: Account): Promise<void> {
  const actorsOf = new Map<Id, Set<Id>>(reports.map(({ id }) => [id, new Set()]))
  for (const { id, mentions } of actors) for (const { report } of mentions) actorsOf.get(report)?.add(id)
  const outletOf = new Map(outlets.map((outlet) => [outlet.id, outlet]))
  for (const part of chunks(reports, rowsAtOnce)) {
    const rows = part.map(({ id, outlet, published }) => {
      const known = outlet === undefined ? undefined : outletOf.get(outlet)
      return {
        key: `report|${id}`,
        report: id,
        actors: [...(actorsOf.get(id) ?? [])].sort(),
        outlet: known?.name,
        outlets: known && [known.id, known.name.toLowerCase(), ...(known.domain === undefined ? [] : [known.domain])],
        date_from: published?.earliest?.slice(0, 10),
        date_to: published?.latest?.slice(0, 10),
      }
    })
    const json = toJson(rows)
    await sql`update sitrep.members m set actors = row.actors
      from json_to_recordset(${json}::json) as row (report text, actors text[])
      where m.report = row.report and m.situation = ${situation} and m.removed is null and m.actors <> row.actors`.execute(
      db,
    )
    await sql`update sitrep.documents d set
        outlet = coalesce(row.outlet, d.outlet), outlets = coalesce(row.outlets, d.outlets), date_from = row.date_from,
        date_to = row.date_to, date_sort = coalesce(row.date_from, row.date_to, '')
      from json_to_recordset(${json}::json) as row (key text, outlet text, outlets text[], date_from text, date_to text)
      where d.key = row.key and (d.outlet, d.outlets, d.date_from, d.date_to) is distinct from
        (coalesce(row.outlet, d.outlet), coalesce(row.outlets, d.outlets), row.date_from, row.date_to)`.execute(db)
    await sql`update sitrep.reports r set outlet = coalesce(row.outlet, r.outlet)
      from json_to_recordset(${json}::json) as row (report text, outlet text)
      where r.id = row.report and r.outlet is distinct from coalesce(row.outlet, r.outlet)`.execute(db)
    await nameSituations(
      db,
      part.map(({ id }) => id),
    )
  }
}

/** JSON that PostgreSQL takes: it has no room for NUL. */
function toJson(rows: unknown): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', ' ') : value))
}
