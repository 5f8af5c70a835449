import { sql } from 'kysely'
import type { StoreChange } from '../store.ts'
import type { Queries } from './home.ts'

/** What changes are told on; heard once the transaction is committed. */
export const channel = 'sitrep'

/** Longest id that is told: a message may have 8,000 bytes. */
const longestId = 2000

/** Tells of changes when the transaction at hand is committed. */
export async function tell(db: Queries, changes: readonly StoreChange[]): Promise<void> {
  for (const change of changes) {
    const message = JSON.stringify({ ...change, id: change.id.slice(0, longestId) })
    await sql`select pg_notify(${channel}, ${message})`.execute(db)
  }
}

/** Passes messages on to whoever listens. */
export interface Listeners {
  add(onChange: (change: StoreChange) => void): () => void
  hear(message: string): void
}

export function openListeners(): Listeners {
  const listeners = new Set<(change: StoreChange) => void>()
  return {
    add(onChange) {
      // Whoever listens twice hears twice, and stops once each.
      const listener = (change: StoreChange) => onChange(change)
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    hear(message) {
      const change = JSON.parse(message) as StoreChange
      for (const listener of listeners) listener(change)
    },
  }
}
