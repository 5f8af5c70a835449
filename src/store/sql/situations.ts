import { sql } from 'kysely'
import { PipelineError } from '../../model/index.ts'
import type { Situation, SituationSetting, Store } from '../store.ts'
import { tell } from './changes.ts'
import type { Home, Queries } from './home.ts'
import { isoTime, plain, present } from './rows.ts'

/** What an id of a situation looks like. */
const idForm = /^[\p{Ll}\p{Lo}\p{N}]+(?:-[\p{Ll}\p{Lo}\p{N}]+)*$/u
const longestId = 100

/** Situations, created, listed and removed. */
export function keepSituations({
  read,
  write,
  now,
}: Home): Pick<Store, 'situations' | 'putSituation' | 'removeSituation'> {
  return {
    situations: () => read((db) => listSituations(db)),
    putSituation: (setting) =>
      write(async (db) => {
        const at = now().toISOString()
        checkId(setting.id)
        await putSetting(db, setting, at)
        await tell(db, [{ kind: 'situation', id: setting.id, situation: setting.id, at }])
        return (await listSituations(db, setting.id))[0] as Situation
      }),
    removeSituation: (id) =>
      write(async (db) => {
        const at = now().toISOString()
        await sql`update sitrep.documents set situations = array_remove(situations, ${id})
          where kind = 'report' and report in (select report from sitrep.members where situation = ${id} and removed is null)`.execute(
          db,
        )
        const { numDeletedRows } = await db.deleteFrom('situations').where('id', '=', id).executeTakeFirst()
        if (numDeletedRows > 0n) await tell(db, [{ kind: 'situation', id, situation: id, at }])
        return numDeletedRows > 0n
      }),
  }
}

/** Creates a situation, or changes what is given of it. */
export async function putSetting(db: Queries, { id, title, definition }: SituationSetting, at: string): Promise<void> {
  const given = present({
    title: title === undefined ? undefined : plain(title),
    definition: definition === undefined ? undefined : JSON.stringify(definition),
  })
  await db
    .insertInto('situations')
    .values({ id, title: null, definition: null, ...given, changed: at, stale: true })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...given, changed: at, stale: true }))
    .execute()
}

async function listSituations(db: Queries, id?: string): Promise<readonly Situation[]> {
  const rows = await db
    .selectFrom('situations as s')
    .leftJoin('accounts as a', 'a.situation', 's.id')
    .select(['s.id', 's.title', 's.definition', 's.changed', 's.stale', 'a.revision'])
    .select(
      sql<number>`(select count(*) from sitrep.members m where m.situation = s.id and m.removed is null)::int`.as(
        'reports',
      ),
    )
    .$if(id !== undefined, (query) => query.where('s.id', '=', id as string))
    .orderBy('s.id')
    .execute()
  return rows.map(({ id, title, definition, changed, stale, revision, reports }) => ({
    id,
    ...present({ title }),
    ...present({ revision }),
    ...(definition === null ? {} : { definition: JSON.parse(definition) as NonNullable<Situation['definition']> }),
    reports,
    changed: isoTime(changed),
    stale,
  }))
}

/** @throws usage */
function checkId(id: string): void {
  if (idForm.test(id) && id.length <= longestId) return
  const message = `'${id}' cannot name a situation: lower-case letters and digits, with '-' between words, such as 'gambia-2016'`
  throw new PipelineError('usage', message)
}
