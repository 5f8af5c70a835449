import type { FeedLedger, FeedStatus } from '../../read/feed/feed-status.ts'
import type { FeedRecord, Store } from '../../store/store.ts'

/** What a feed is to the watcher that was taken off the list: not asked again. */
const gone: NonNullable<FeedStatus['state']> = { isGone: true, intervalMs: 0, entries: 0, given: 0, seen: {} }

/** The ledger of the feeds that a store keeps, with the situations that each feeds. One that is taken off the list stays off. */
export function storeLedger(store: Store): FeedLedger {
  const find = async (url: string) => (await store.feeds()).find((feed) => feed.url === url)
  return {
    async get(url) {
      const known = await find(url)
      return known === undefined ? { url, failures: 0, state: gone } : statusOf(known)
    },
    async put(status) {
      const known = await find(status.url)
      if (known !== undefined) await store.putFeed({ ...status, situations: known.situations })
    },
    all: async () => (await store.feeds()).map(statusOf),
  }
}

function statusOf({ situations: _, state, ...status }: FeedRecord): FeedStatus {
  return isMemory(state) ? { ...status, state } : status
}

/** Whatever else was kept there counts as nothing: the feed begins anew. */
function isMemory(value: unknown): value is NonNullable<FeedStatus['state']> {
  if (typeof value !== 'object' || value === null) return false
  const { seen, intervalMs } = value as Partial<NonNullable<FeedStatus['state']>>
  return typeof seen === 'object' && seen !== null && typeof intervalMs === 'number'
}
