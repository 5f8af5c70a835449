import type { Problem, StageContext } from '../model/index.ts'
import type { FeedStatus } from '../read/feed/feed-status.ts'
import { findFeeds } from '../read/feed/find-feeds.ts'
import { folderLedger } from '../read/feed/folder-ledger.ts'
import { type WatchOptions, watchFeeds } from '../read/feed/watch-feeds.ts'
import { openFetcher, type WebOptions } from '../read/web/open-fetcher.ts'
import { version } from './version.ts'

export type { FeedStatus } from '../read/feed/feed-status.ts'
export type { FeedReport, Poll } from '../read/feed/poll-feed.ts'

export interface WatchRun extends Omit<WatchOptions, 'fetcher' | 'ledger'> {
  /** Folder of the ledger. */
  readonly state: string
  readonly web?: WebOptions
  /** Called with the feeds before the first is polled. */
  onFeeds?(feeds: readonly string[]): void
  /** Called with what is wrong in a list of feeds. */
  onProblem?(problem: Problem): void
}

/**
 * Watches the feeds that addresses, OPML lists and lists of addresses name, with a ledger in a folder.
 *
 * @throws not-found
 * @throws unreadable
 */
export async function watch(inputs: readonly string[], run: WatchRun): Promise<void> {
  const fetcher = openFetcher({ userAgent: `sitrep/${version}`, ...run.web })
  const context: StageContext = {
    signal: run.signal,
    now: new Date(),
    report: (problem) => run.onProblem?.(problem),
  }
  try {
    const feeds = await findFeeds(inputs, fetcher, context)
    const urls = feeds.map(({ url }) => url)
    run.onFeeds?.(urls)
    await watchFeeds(urls, { ...run, fetcher, ledger: folderLedger(run.state) })
  } finally {
    fetcher.close()
  }
}

/** The status of every feed that a folder's ledger knows. */
export async function readLedger(state: string): Promise<readonly FeedStatus[]> {
  return folderLedger(state).all()
}
