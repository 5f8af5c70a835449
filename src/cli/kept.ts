import type { Command } from 'commander'
import { type Account, PipelineError } from '../model/index.ts'
import type { OpenStore } from '../store/open-store.ts'
import type { SearchQuery, SearchResult, Situation } from '../store/store.ts'
import type { EngineFlag } from './engine-flag.ts'
import { watchProgress } from './progress.ts'
import type { Session } from './session.ts'

/** Options of every command that may read a store. */
export interface StoreFlags extends EngineFlag {
  readonly store?: string
  readonly situation?: string
  readonly asOf?: Date
  /** Whether an account of nothing will do, as what others are compared with. */
  readonly mayBeEmpty?: boolean
}

/** Which account of a situation is asked for. */
export type AccountAsk = Pick<StoreFlags, 'asOf' | 'engine' | 'mayBeEmpty'>

/** What is kept, asked of the store itself or of the server that has it open. */
export interface Kept {
  readonly location: string
  situations(): Promise<readonly Situation[]>
  account(situation: string, ask: AccountAsk): Promise<Account>
  search(query: SearchQuery): Promise<SearchResult>
  /** Absent where a server has the store. */
  readonly store?: OpenStore
  close(): Promise<void>
}

/** Adds `--store`. */
export function addStoreOption(command: Command): Command {
  return command.option(
    '--store <place>',
    'where reports are kept: a folder, or postgres://… (default: SITREP_STORE, or sitrep in your data folder)',
  )
}

/** Where the store is: as asked for, as the environment says, or in the user's data folder. */
export async function storeLocation({ store }: StoreFlags, { env }: Session): Promise<string> {
  const { defaultStore } = await import('../store/open-store.ts')
  return store ?? (env.SITREP_STORE || defaultStore(env))
}

/**
 * Runs with the store open, and closes it in any case.
 *
 * @throws locked
 * @throws store
 */
export async function withStore<Result>(
  flags: StoreFlags,
  session: Session,
  use: (store: OpenStore) => Promise<Result>,
): Promise<Result> {
  const { openStore } = await import('../store/open-store.ts')
  const store = await openStore(await storeLocation(flags, session))
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** The same for what a server can answer as well: where one has the folder open, it is asked. */
export async function withKept<Result>(
  flags: StoreFlags,
  session: Session,
  use: (kept: Kept) => Promise<Result>,
): Promise<Result> {
  const kept = await openKept(flags, session)
  try {
    return await use(kept)
  } finally {
    await kept.close()
  }
}

async function openKept(flags: StoreFlags, session: Session): Promise<Kept> {
  const { isServer, openStore } = await import('../store/open-store.ts')
  const location = await storeLocation(flags, session)
  if (!isServer(location)) {
    const { lockHolder } = await import('../store/pglite/lock.ts')
    const address = lockHolder(location)?.address
    if (address !== undefined) return servedKept(address, session)
    await requireStore(location)
  }
  return localKept(await openStore(location), session)
}

/** Reading makes no store. @throws not-found */
async function requireStore(location: string): Promise<void> {
  const { existsSync } = await import('node:fs')
  if (existsSync(location)) return
  throw new PipelineError('not-found', `nothing is kept yet in ${location}; add reports with 'sitrep add reports/'`)
}

function localKept(store: OpenStore, session: Session): Kept {
  return {
    location: store.location,
    store,
    situations: () => store.situations(),
    search: (query) => store.search(query),
    close: () => store.close(),
    async account(situation, { asOf, engine, mayBeEmpty = false }) {
      const { accountAt, refreshAccount } = await import('../pipeline/keep/refresh-account.ts')
      const progress = watchProgress(session.stderr)
      const options = {
        signal: session.signal,
        onProgress: progress.show,
        ...(engine === undefined ? {} : { engine }),
      }
      try {
        if (asOf === undefined) return (await refreshAccount(store, situation, options)).account
        const account = await accountAt(store, situation, endOf(asOf), options)
        if (account.reports.length > 0 || mayBeEmpty) return account
      } finally {
        progress.clear()
      }
      const message = `nothing was kept of '${situation}' by ${asOf.toISOString().slice(0, 10)}: --as-of tells what was known here then, by when reports were added`
      throw new PipelineError('not-found', message)
    },
  }
}

/** The last moment of a day. */
export function endOf(day: Date): Date {
  return new Date(day.getTime() + 24 * 60 * 60 * 1000 - 1)
}

async function servedKept(address: string, { signal }: Session): Promise<Kept> {
  const { createClient } = await import('../client/client.ts')
  const client = createClient(address)
  return {
    location: address,
    close: async () => undefined,
    situations: async () => (await asked(client.situations({}, { signal }), address)) as readonly Situation[],
    async account(situation, { asOf }) {
      const query = asOf === undefined ? {} : { asOf: endOf(asOf).toISOString() }
      return (await asked(client.account({ situation, ...query }, { signal }), address)) as Account
    },
    search: async (query) =>
      (await asked(client.search(query as Parameters<typeof client.search>[0], { signal }), address)) as SearchResult,
  }
}

/** What a server answers; its refusals in words of the command line. @throws store */
async function asked<Answer>(answer: Promise<Answer>, address: string): Promise<Answer> {
  try {
    return await answer
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PipelineError('store', `${address}, which has the store open: ${reason}`, { cause })
  }
}

/**
 * The situation that is meant: the one named, or the only one there is.
 *
 * @throws not-found
 * @throws usage where there are several
 */
export async function pickSituation(kept: Pick<Kept, 'situations' | 'location'>, name?: string): Promise<string> {
  const ids = (await kept.situations()).map(({ id }) => id)
  if (ids.length === 0)
    throw new PipelineError(
      'not-found',
      `nothing is kept yet in ${kept.location}; add reports with 'sitrep add reports/'`,
    )
  if (name === undefined) {
    const [only] = ids
    if (ids.length === 1 && only !== undefined) return only
    throw new PipelineError('usage', `say which situation: --situation ${ids.join(', --situation ')}`)
  }
  const { slug } = await import('./slug.ts')
  const found = ids.find((id) => id === name) ?? ids.find((id) => id === slug(name))
  if (found !== undefined) return found
  throw new PipelineError('not-found', `there is no situation '${name}'; there are ${ids.join(', ')}`)
}

/** The account of the situation that is meant. */
export async function keptAccount(flags: StoreFlags, session: Session): Promise<Account> {
  return withKept(flags, session, async (kept) => kept.account(await pickSituation(kept, flags.situation), flags))
}
