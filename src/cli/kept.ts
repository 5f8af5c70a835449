import type { Command } from 'commander'
import { type Account, PipelineError } from '../model/index.ts'
import type { OpenStore } from '../store/open-store.ts'
import type { SearchQuery, SearchResult, Situation, Store } from '../store/store.ts'
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

/** What is kept. */
export interface Kept {
  readonly location: string
  situations(): Promise<readonly Situation[]>
  account(situation: string, ask: AccountAsk): Promise<Account>
  search(query: SearchQuery): Promise<SearchResult>
  readonly store: OpenStore
  close(): Promise<void>
}

/** The situation that reports go to where none is named and there is none yet. */
export const firstSituation = 'main'

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

/** The same for reading, which makes no store. */
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
  if (!isServer(location)) await requireStore(location)
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

/** The situation that reports go to: the one named, made where it is not there; else the only one, or the first. */
export async function findOrMakeSituation(
  store: Store,
  { situation, title }: { readonly situation?: string; readonly title?: string },
): Promise<string> {
  const known = await store.situations()
  if (situation === undefined && known.length > 0) {
    const id = await pickSituation(store)
    if (title !== undefined) await store.putSituation({ id, title })
    return id
  }
  const { slug } = await import('./slug.ts')
  const name = situation ?? firstSituation
  const id = slug(name)
  const isKnown = known.some((one) => one.id === id)
  const called = title ?? (id === name ? undefined : name)
  if (!isKnown || title !== undefined)
    await store.putSituation({ id, ...(called === undefined ? {} : { title: called }) })
  return id
}

/** The account of the situation that is meant. */
export async function keptAccount(flags: StoreFlags, session: Session): Promise<Account> {
  return withKept(flags, session, async (kept) => kept.account(await pickSituation(kept, flags.situation), flags))
}
