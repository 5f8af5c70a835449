import { type Id, type LayerName, type Layers, PipelineError, type Problem } from '../../model/index.ts'
import type { KeptReport, LayerKeys } from '../store.ts'
import { tell } from './changes.ts'
import type { Queries } from './home.ts'
import { pack, unpack } from './pack.ts'
import { touchSituations } from './rows.ts'
import { indexReport } from './search/index-report.ts'

/** Replaces layers of a report; its situations are to be accounted for again. */
export async function putLayers(
  db: Queries,
  id: Id,
  layers: Partial<Layers>,
  keys: LayerKeys,
  at: string,
): Promise<void> {
  const row = await db
    .selectFrom('reports')
    .select(['id', 'reading', 'problems'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new PipelineError('not-found', `there is no report '${id}'`)
  await writeLayers(db, id, layers, keys)
  const [report] = await readLayers(db, [row])
  if (report !== undefined) await indexReport(db, report)
  await touchMembers(db, id, at)
}

/** Marks every situation that a report is in as changed. */
export async function touchMembers(db: Queries, id: Id, at: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('members')
    .select('situation')
    .where('report', '=', id)
    .where('removed', 'is', null)
    .orderBy('situation')
    .execute()
  const situations = rows.map(({ situation }) => situation)
  await touchSituations(db, situations, at)
  await tell(
    db,
    situations.map((situation) => ({ kind: 'report', id, situation, at })),
  )
  return situations
}

/** Writes the layers that have a key, over those of the same name. */
export async function writeLayers(db: Queries, id: Id, layers: Partial<Layers>, keys: LayerKeys): Promise<void> {
  const rows = Object.entries(keys).flatMap(([name, key]) => {
    const layer = layers[name as LayerName]
    return layer === undefined ? [] : [{ report: id, name, key, content: pack(layer) }]
  })
  if (rows.length === 0) return
  await db
    .insertInto('layers')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['report', 'name']).doUpdateSet(({ ref }) => ({
        key: ref('excluded.key'),
        content: ref('excluded.content'),
      })),
    )
    .execute()
}

/** Reports with all their layers, each unpacked when it is asked for. */
export async function readLayers(
  db: Queries,
  reports: readonly { readonly id: Id; readonly reading: Uint8Array; readonly problems: string }[],
): Promise<readonly (KeptReport & { readonly id: Id })[]> {
  if (reports.length === 0) return []
  const ids = reports.map(({ id }) => id)
  const rows = await db.selectFrom('layers').selectAll().where('report', 'in', ids).orderBy('name').execute()
  return reports.map(({ id, reading, problems }) => {
    const own = rows.filter(({ report }) => report === id)
    return {
      id,
      reading: unpack<KeptReport['reading']>(reading),
      layers: lazyLayers(own),
      keys: Object.fromEntries(own.map(({ name, key }) => [name, key])),
      problems: JSON.parse(problems) as readonly Problem[],
    }
  })
}

function lazyLayers(rows: readonly { readonly name: string; readonly content: Uint8Array }[]): Partial<Layers> {
  const layers = {}
  for (const { name, content } of rows) {
    let layer: unknown
    Object.defineProperty(layers, name, {
      enumerable: true,
      get: () => {
        layer ??= unpack(content)
        return layer
      },
    })
  }
  return layers
}
