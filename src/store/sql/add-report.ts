import type { Id } from '../../model/index.ts'
import type { Addition, KeptReport } from '../store.ts'
import { tell } from './changes.ts'
import type { Queries } from './home.ts'
import { readLayers, touchMembers, writeLayers } from './layers.ts'
import { pack } from './pack.ts'
import { plain, requireSituations, touchSituations } from './rows.ts'
import { indexReport, nameSituations } from './search/index-report.ts'

/** Keeps one report; what is known of it already is kept as it is, but for stale layers and a location that comes first. */
export async function addReport(db: Queries, report: KeptReport, to: readonly string[], at: string): Promise<Addition> {
  const { id, url } = report.reading
  const situations = [...new Set(to)].sort()
  await requireSituations(db, situations)
  const inserted = await db
    .insertInto('reports')
    .values({ id, ...columnsOf(report), added: at, removed: null })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  const isNew = (inserted.numInsertedOrUpdatedRows ?? 0n) > 0n
  const { outcome, isRewritten } = isNew ? { outcome: 'new' as const, isRewritten: true } : await renew(db, report)
  const isChanged = isRewritten ? await rewrite(db, report) : await renewLayers(db, report)
  if (isChanged && outcome === 'known') await touchMembers(db, id, at)
  await join(db, id, situations, at)
  const earlier = outcome === 'new' && url !== undefined ? await versionBefore(db, id, url) : undefined
  return earlier === undefined ? { id, outcome } : { id, outcome: 'version', of: earlier }
}

/** A report that was taken out comes back; one that is there gets the location that comes first in the alphabet. */
async function renew(
  db: Queries,
  report: KeptReport,
): Promise<{ readonly outcome: 'new' | 'known'; readonly isRewritten: boolean }> {
  const { id, location } = report.reading
  const known = await db
    .selectFrom('reports')
    .select(['location', 'removed'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (known.removed === null && known.location <= location) return { outcome: 'known', isRewritten: false }
  await db
    .updateTable('reports')
    .set({ ...columnsOf(report), removed: null })
    .where('id', '=', id)
    .execute()
  return { outcome: known.removed === null ? 'known' : 'new', isRewritten: true }
}

async function rewrite(db: Queries, report: KeptReport): Promise<true> {
  await writeLayers(db, report.reading.id, report.layers, report.keys)
  await indexReport(db, report)
  return true
}

/** Whether layers came that were missing or of another key. */
async function renewLayers(db: Queries, { reading, layers, keys, problems }: KeptReport): Promise<boolean> {
  const { id } = reading
  const known = await db.selectFrom('layers').select(['name', 'key']).where('report', '=', id).execute()
  const stale = Object.entries(keys).filter(
    ([name, key]) => !known.some((layer) => layer.name === name && layer.key === key),
  )
  if (stale.length === 0) return false
  await writeLayers(db, id, layers, Object.fromEntries(stale))
  const [all] = await readLayers(db, [{ id, reading: pack(reading), problems: JSON.stringify(problems) }])
  if (all !== undefined) await indexReport(db, all)
  return true
}

async function join(db: Queries, id: Id, situations: readonly string[], at: string): Promise<void> {
  const joined: string[] = []
  for (const situation of situations) {
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('members')
      .values({ situation, report: id, added: at, removed: null, actors: [] })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    if (numInsertedOrUpdatedRows > 0n) joined.push(situation)
  }
  if (joined.length === 0) return
  await nameSituations(db, [id])
  await touchSituations(db, joined, at)
  await tell(
    db,
    joined.map((situation) => ({ kind: 'report', id, situation, at })),
  )
}

/** The report last kept of an address, before this one. */
async function versionBefore(db: Queries, id: Id, url: string): Promise<Id | undefined> {
  const row = await db
    .selectFrom('reports')
    .select('id')
    .where('url', '=', plain(url))
    .where('id', '<>', id)
    .where('removed', 'is', null)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id
}

function columnsOf({ reading, layers: { metadata }, problems }: KeptReport) {
  const { published, title, outlet, domain } = metadata ?? {}
  return {
    location: plain(reading.location),
    url: reading.url === undefined ? null : plain(reading.url),
    title: title === undefined ? null : plain(title.value),
    outlet: plain(outlet?.value ?? domain ?? '') || null,
    language: reading.language,
    published_from: published?.earliest ?? null,
    published_to: published?.latest ?? null,
    reading: pack(reading),
    problems: JSON.stringify(problems),
  } as const
}
