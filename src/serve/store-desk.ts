import type { Account } from '../model/index.ts'
import type { Revision, Store } from '../store/store.ts'
import type { AccountAt, Desk, Intake } from './desk.ts'

/** What keeps a store's accounts: it reads, annotates and reconciles. */
export interface Keeper {
  /** Makes the account of a situation anew and keeps it as its next revision; absent where there is no such situation. */
  renew(situation: string, signal: AbortSignal): Promise<Revision | undefined>
  /** The account as it was at a time; absent where there was no such situation, or nothing in it. */
  accountAt(situation: string, at: Date, signal: AbortSignal): Promise<Account | undefined>
  /** Reads reports into situations. */
  add(intake: Intake): Promise<void>
}

/** Milliseconds for which a reader waits for an account to be renewed; later, the last one is given meanwhile. */
const patience = 2_000

/** Accounts of the past that are held. */
const mostPast = 8

/** What is watched of a store, and stopped with it. */
export interface StoreDesk extends Desk {
  close(): Promise<void>
}

/** A desk on a store: accounts are held in memory until something changes, and renewed in the background where something did. */
export async function openStoreDesk(store: Store, keeper: Keeper): Promise<StoreDesk> {
  const controller = new AbortController()
  const current = new Map<string, Promise<Revision | undefined>>()
  const renewals = new Map<string, Promise<Revision | undefined>>()
  const past = new Map<string, Promise<Account | undefined>>()
  const changes = new Map<string, number>()

  const unsubscribe = await store.subscribe(({ kind, situation }) => {
    if (kind === 'feed' || kind === 'record') return
    // A change that names no situation, such as a judgement, may concern any.
    const concerned = situation === undefined ? [...current.keys()] : [situation]
    for (const id of concerned) {
      current.delete(id)
      changes.set(id, (changes.get(id) ?? 0) + 1)
    }
  })

  async function load(situation: string): Promise<Revision | undefined> {
    const [found, kept] = [
      (await store.situations()).find(({ id }) => id === situation),
      await store.account(situation),
    ]
    if (found === undefined) return undefined
    if (kept !== undefined && !found.stale) return kept
    const renewed = renew(situation)
    if (kept === undefined) return renewed
    // The last account is no answer that may be kept: the next question looks again.
    return Promise.race([renewed, pause(patience).then(() => forgetful(situation, kept))])
  }

  function forgetful(situation: string, kept: Revision): Revision {
    current.delete(situation)
    return kept
  }

  /** One renewal of a situation at a time; what comes while it runs makes it stale again. */
  function renew(situation: string): Promise<Revision | undefined> {
    const running = renewals.get(situation)
    if (running !== undefined) return running
    const renewal = keeper.renew(situation, controller.signal).finally(() => renewals.delete(situation))
    renewal.catch(() => undefined)
    renewals.set(situation, renewal)
    return renewal
  }

  function newest(situation: string): Promise<Revision | undefined> {
    const known = current.get(situation)
    if (known !== undefined) return known
    const loading = load(situation)
    current.set(situation, loading)
    loading.catch(() => current.delete(situation))
    return loading
  }

  async function atTime(situation: string, asOf: Date): Promise<Revision | undefined> {
    const key = `${situation} ${asOf.toISOString()} ${changes.get(situation) ?? 0}`
    const known = past.get(key) ?? keeper.accountAt(situation, asOf, controller.signal)
    past.delete(key)
    past.set(key, known)
    known.catch(() => past.delete(key))
    if (past.size > mostPast) past.delete(past.keys().next().value ?? key)
    const account = await known
    if (account === undefined) return undefined
    return { situation, revision: 0, made: asOf.toISOString(), account }
  }

  return {
    store,
    async account(situation, { asOf, revision }: AccountAt = {}) {
      if (asOf !== undefined) return atTime(situation, asOf)
      const found = await newest(situation)
      return revision === undefined || found?.revision === revision ? found : undefined
    },
    async add(intake) {
      await keeper.add(intake)
      intake.onStage('account')
      await Promise.all(intake.situations.map(renew))
    },
    async close() {
      controller.abort()
      await unsubscribe()
      await Promise.allSettled(renewals.values())
      await store.close()
    },
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
}
