import { PipelineError } from '../../model/index.ts'
import type { Queries } from './home.ts'

/** A moment as ISO time, however the driver gives it. */
export function isoTime(moment: Date | string): string {
  return new Date(moment).toISOString()
}

/** Words as a column takes them: NUL is the one character that PostgreSQL has no room for. */
export function plain(text: string): string {
  return text.replaceAll('\0', ' ')
}

/** Object of the values that are there. */
export function present<Key extends string, Value>(
  values: Readonly<Record<Key, Value | null | undefined>>,
): { readonly [K in Key]?: Value } {
  const entries = Object.entries<Value | null | undefined>(values).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return Object.fromEntries(entries) as { readonly [K in Key]?: Value }
}

/** Items in runs of at most so many. */
export function* chunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size)
}

/** Marks situations as changed, in the order of their ids so that two transactions never wait for each other. */
export async function touchSituations(db: Queries, ids: readonly string[], at: string): Promise<void> {
  for (const id of [...new Set(ids)].sort()) {
    await db.updateTable('situations').set({ changed: at, stale: true }).where('id', '=', id).execute()
  }
}

/** @throws not-found */
export async function requireSituations(db: Queries, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const known = await db
    .selectFrom('situations')
    .select('id')
    .where('id', 'in', [...ids])
    .execute()
  const missing = ids.filter((id) => !known.some((one) => one.id === id))
  if (missing.length > 0) throw new PipelineError('not-found', `there is no situation '${missing.join("', '")}'`)
}
