import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { PipelineError } from '../model/index.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** What rows are stamped with; the clock of the machine by default. */
  readonly now?: () => Date
}

/** A store with the means to tell other processes where it is served. */
export interface OpenStore extends Store {
  /** Writes the address beside the lock of a folder; a server needs none. */
  announce(address: string): void
}

/**
 * Opens a store: a folder, made where it is not there, or the address of a PostgreSQL server.
 *
 * @throws locked where another process has the folder
 * @throws store where it cannot be reached, read and written
 */
export async function openStore(location: string, { now = () => new Date() }: StoreOptions = {}): Promise<OpenStore> {
  const { openSqlStore } = await import('./sql/open-sql-store.ts')
  if (isServer(location)) {
    const { openPostgres } = await import('./postgres/open-postgres.ts')
    return { ...openSqlStore(await openPostgres(location, now)), announce: () => undefined }
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    throw new PipelineError('usage', `${location}: a store is a folder, or a server as postgres://user@host/database`)
  }
  const { openPglite } = await import('./pglite/open-pglite.ts')
  const home = await openPglite(resolve(location), now)
  return { ...openSqlStore(home), announce: home.lock.announce }
}

/** Whether a location is a server's address. */
export function isServer(location: string): boolean {
  return /^postgres(?:ql)?:\/\//i.test(location)
}

/** Where the store is, unless another is named: `sitrep` in the user's folder for data (XDG Base Directory). */
export function defaultStore(env: Readonly<Record<string, string | undefined>>): string {
  const data = env.XDG_DATA_HOME
  return join(data?.startsWith('/') ? data : join(homedir(), '.local', 'share'), 'sitrep')
}
