import { sql } from 'kysely'
import type { Id } from '../../model/index.ts'
import { tell } from './changes.ts'
import type { Queries } from './home.ts'
import { touchSituations } from './rows.ts'
import { nameSituations } from './search/index-report.ts'

/** Takes a report out of a situation or all; what search finds of it goes at once, what accounts say when they are made again. */
export async function removeReport(
  db: Queries,
  id: Id,
  { from, purge = false }: { readonly from?: string; readonly purge?: boolean },
  at: string,
): Promise<boolean> {
  const known = await db.selectFrom('reports').select('removed').where('id', '=', id).forUpdate().executeTakeFirst()
  if (known === undefined) return false
  const left = await db
    .updateTable('members')
    .set({ removed: at })
    .where('report', '=', id)
    .where('removed', 'is', null)
    .$if(from !== undefined && !purge, (query) => query.where('situation', '=', from as string))
    .returning('situation')
    .execute()
  const stays = purge
    ? []
    : await db.selectFrom('members').select('situation').where('report', '=', id).where('removed', 'is', null).execute()
  const isGone = stays.length === 0 && (from === undefined || purge || left.length > 0)
  if (purge) await purgeReport(db, id)
  else if (isGone) {
    await db.updateTable('reports').set({ removed: at }).where('id', '=', id).where('removed', 'is', null).execute()
    await db.deleteFrom('documents').where('report', '=', id).execute()
  } else {
    await db
      .deleteFrom('documents')
      .where('report', '=', id)
      .where('situation', 'in', ['', ...left.map(({ situation }) => situation)])
      .execute()
    await nameSituations(db, [id])
  }
  const situations = left.map(({ situation }) => situation)
  await touchSituations(db, situations, at)
  await tell(db, [
    ...situations.map((situation) => ({ kind: 'report' as const, id, situation, at })),
    ...(situations.length === 0 ? [{ kind: 'report' as const, id, at }] : []),
  ])
  return purge || situations.length > 0 || (isGone && known.removed === null)
}

/** Deletes its rows, and every account that may quote it: they are made again without it. */
async function purgeReport(db: Queries, id: Id): Promise<void> {
  await sql`update sitrep.accounts set account = null
    where situation in (select situation from sitrep.members where report = ${id})`.execute(db)
  await sql`delete from sitrep.documents where situation in (select situation from sitrep.members where report = ${id})`.execute(
    db,
  )
  await sql`update sitrep.situations set stale = true
    where id in (select situation from sitrep.members where report = ${id})`.execute(db)
  await db.deleteFrom('reports').where('id', '=', id).execute()
}
