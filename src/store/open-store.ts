import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { PipelineError } from '../model/index.ts'
import type { OpenDoor } from './door/open-door.ts'
import type { Store } from './store.ts'

export interface StoreOptions {
  /** What rows are stamped with; the clock of the machine by default. */
  readonly now?: () => Date
}

/** A store that other processes can be let into. */
export interface OpenStore extends Store {
  /**
   * Lets other processes of this user into a folder while this one has it, and tells them where it answers; others come into a server
   * by themselves.
   */
  share(address?: string): Promise<void>
}

/**
 * Opens a store: a folder, made where it is not there, or the address of a PostgreSQL server. A folder that another process has and shares
 * is used through that one.
 *
 * @throws locked where another process has the folder
 * @throws store where it cannot be reached, read and written
 */
export async function openStore(location: string, { now = () => new Date() }: StoreOptions = {}): Promise<OpenStore> {
  if (isServer(location)) {
    const { openSqlStore } = await import('./sql/open-sql-store.ts')
    const { openPostgres } = await import('./postgres/open-postgres.ts')
    return { ...openSqlStore(await openPostgres(location, now)), share: async () => undefined }
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(location)) {
    throw new PipelineError('usage', `${location}: a store is a folder, or a server as postgres://user@host/database`)
  }
  return openFolder(resolve(location), now)
}

async function openFolder(folder: string, now: () => Date): Promise<OpenStore> {
  const { lockHolder } = await import('./pglite/lock.ts')
  const door = lockHolder(folder)?.door
  if (door !== undefined) {
    const { openThroughDoor } = await import('./door/open-through-door.ts')
    return { ...openThroughDoor(folder, door), share: async () => undefined }
  }
  const { openPglite } = await import('./pglite/open-pglite.ts')
  const { openSqlStore } = await import('./sql/open-sql-store.ts')
  const home = await openPglite(folder, now)
  const store = openSqlStore(home)
  let shared: OpenDoor | undefined
  return {
    ...store,
    async share(address) {
      const { openDoor } = await import('./door/open-door.ts')
      shared ??= await openDoor(store)
      const { url, key } = shared
      home.lock.announce({ door: { url, key }, ...(address === undefined ? {} : { address }) })
    },
    async close() {
      await shared?.close()
      await store.close()
    },
  }
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
