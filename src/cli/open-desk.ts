import { PipelineError } from '../model/index.ts'
import type { Desk } from '../serve/desk.ts'
import { type EngineFlag, engineFlag } from './engine-flag.ts'
import { storeLocation } from './kept.ts'
import { openReported, readAccount } from './open-account.ts'
import type { Session } from './session.ts'
import { slug } from './slug.ts'

/** What opens what a server works on. */
export interface OpenDeskFlags extends EngineFlag {
  readonly now?: Date
  readonly earlier?: string
  readonly store?: string
}

/** A desk, and what ends it. */
export interface OpenedDesk {
  readonly desk: Desk
  /** Tells other processes where the store is served. */
  announce(address: string): Promise<void>
  close(): Promise<void>
}

/**
 * What a server works on: an account file, one built of reports, or without paths the store.
 *
 * @throws usage
 */
export async function openDesk(paths: readonly string[], flags: OpenDeskFlags, session: Session): Promise<OpenedDesk> {
  const { now, earlier } = flags
  if (paths.length === 0) return openStored(flags, session)
  if (flags.store !== undefined)
    throw new PipelineError(
      'usage',
      `--store serves what is kept there; add reports to it with 'sitrep add', or leave it out`,
    )
  const before = earlier === undefined ? undefined : await readAccount(earlier)
  const account = await openReported(paths, { ...(now === undefined ? {} : { now }), ...engineFlag(flags) }, session)
  const { openAccountDesk } = await import('../serve/account-desk.ts')
  const desk = openAccountDesk(slug(account.title), before === undefined ? [account] : [before, account])
  return { desk, announce: async () => undefined, close: () => desk.store.close() }
}

async function openStored(flags: OpenDeskFlags, session: Session): Promise<OpenedDesk> {
  if (flags.earlier !== undefined || flags.now !== undefined)
    throw new PipelineError(
      'usage',
      '--earlier and --now are for an account file or reports; a store knows its past by itself',
    )
  const { openStore } = await import('../store/open-store.ts')
  const { openStoreDesk } = await import('../serve/store-desk.ts')
  const { keepInThread } = await import('../serve/threaded-keeper.ts')
  const location = await storeLocation(flags, session)
  const store = await openStore(location)
  await store.share()
  const keeper = keepInThread(store, { location, ...engineFlag(flags) })
  const desk = await openStoreDesk(store, keeper)
  return {
    desk,
    announce: (address) => store.share(address),
    async close() {
      await keeper.close()
      await desk.close()
    },
  }
}
