import type { Account } from '../../model/index.ts'
import { PipelineError, type Reading, type StageContext } from '../../model/index.ts'
import { findFeeds } from '../../read/feed/find-feeds.ts'
import type { FeedReport } from '../../read/feed/poll-feed.ts'
import { type WatchOptions, watchFeeds } from '../../read/feed/watch-feeds.ts'
import { openFetcher } from '../../read/web/open-fetcher.ts'
import type { Addition, FeedRecord, Store } from '../../store/store.ts'
import type { Engine } from '../engine.ts'
import { version } from '../version.ts'
import type { WatchRun } from '../watch.ts'
import { addReports } from './add-reports.ts'
import { refreshAccount } from './refresh-account.ts'
import { openRefreshMemory } from './refresh-memory.ts'
import { storeLedger } from './store-ledger.ts'

export interface StoreWatch extends Omit<WatchRun, 'state' | 'onReport'> {
  /** The situation that feeds are watched for; without any, every feed goes where it is kept for. */
  readonly situation?: string
  readonly engine?: Engine
  /** False leaves accounts to be renewed when they are next asked for. */
  readonly renews?: boolean
  /** Told of each report when it is kept for good. */
  onAdded?(addition: Addition, report: FeedReport): Promise<void> | void
  /** Told of each account that was renewed. */
  onAccount?(situation: string, account: Account): Promise<void> | void
}

/**
 * Watches feeds with the ledger that a store keeps, and keeps what they give there: those that are named, which the store remembers
 * from then on; without any, all that it remembers, and those that are put there meanwhile.
 *
 * A report counts as met when it is kept: a run that is killed loses none.
 *
 * @throws not-found where there is no feed
 */
export async function watchIntoStore(store: Store, inputs: readonly string[], run: StoreWatch): Promise<void> {
  const { situation, renews = true, once = false, engine } = run
  const chosen = engine === undefined ? {} : { engine }
  const fetcher = openFetcher({ userAgent: `sitrep/${version}`, ...run.web })
  const context: StageContext = { signal: run.signal, now: new Date(), report: (problem) => run.onProblem?.(problem) }
  const memory = openRefreshMemory()
  /** Accounts are renewed one after the other. */
  let renewing: Promise<void> = Promise.resolve()
  const options: WatchOptions = {
    ...run,
    fetcher,
    ledger: storeLedger(store),
    async onReport(report) {
      const { added } = await addReports(store, one(report.reading), {
        ...chosen,
        situations: await situationsOf(report.feed),
        signal: run.signal,
      })
      for (const addition of added) await run.onAdded?.(addition, report)
    },
    async onPoll(poll) {
      await run.onPoll?.(poll)
      if (!renews || poll.given === 0) return
      const due = await situationsOf(poll.status.url)
      renewing = renewing.then(() => renew(due))
      await renewing
    },
  }
  const watched = new Set<string>()
  const watching: Promise<void>[] = []
  const failure = new AbortController()
  const signal = AbortSignal.any([run.signal, failure.signal])
  let stop: (() => unknown) | undefined
  try {
    const urls = await feedsOf()
    run.onFeeds?.(urls)
    begin(urls)
    if (inputs.length === 0 && !once) stop = await store.subscribe(({ kind }) => void (kind === 'feed' && look()))
    // Feeds that come meanwhile are waited for as well.
    for (let index = 0; index < watching.length; index += 1) await watching[index]
    if (stop !== undefined && !signal.aborted) await aborted(signal)
    for (const each of watching) await each
  } finally {
    await stop?.()
    fetcher.close()
  }

  async function feedsOf(): Promise<readonly string[]> {
    if (inputs.length === 0) return (await keptFeeds(store, situation)).map(({ url }) => url)
    if (situation === undefined) throw new PipelineError('usage', 'say which situation the feeds are watched for')
    const found = await findFeeds(inputs, fetcher, context)
    const known = new Map((await store.feeds()).map((feed) => [feed.url, feed]))
    for (const { url } of found) {
      const before = known.get(url)
      if (before?.situations.includes(situation)) continue
      await store.putFeed({ failures: 0, ...before, url, situations: [...(before?.situations ?? []), situation] })
    }
    return found.map(({ url }) => url)
  }

  function begin(urls: readonly string[]): void {
    const strange = urls.filter((url) => !watched.has(url))
    for (const url of strange) watched.add(url)
    if (strange.length === 0) return
    const work = watchFeeds(strange, { ...options, signal })
    work.catch(() => failure.abort())
    watching.push(work)
  }

  function look(): void {
    if (signal.aborted) return
    const found = store.feeds().then((feeds) => begin(forSituation(feeds, situation).map(({ url }) => url)))
    found.catch(() => undefined)
  }

  async function situationsOf(url: string): Promise<readonly string[]> {
    return (await store.feeds()).find((feed) => feed.url === url)?.situations ?? []
  }

  async function renew(due: readonly string[]): Promise<void> {
    for (const id of due) {
      const { account } = await refreshAccount(store, id, { ...chosen, memory, signal: run.signal })
      await run.onAccount?.(id, account)
    }
  }
}

/** @throws not-found where there is none */
async function keptFeeds(store: Store, situation: string | undefined): Promise<readonly FeedRecord[]> {
  const feeds = forSituation(await store.feeds(), situation)
  if (feeds.length > 0) return feeds
  const whose = situation === undefined ? '' : ` for '${situation}'`
  throw new PipelineError(
    'not-found',
    `${store.location}: no feed is watched${whose} yet; name one: sitrep watch https://example.org/feed.xml --situation NAME`,
  )
}

function forSituation(feeds: readonly FeedRecord[], situation: string | undefined): readonly FeedRecord[] {
  return feeds.filter(({ situations }) => situation === undefined || situations.includes(situation))
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

async function* one(reading: Reading): AsyncGenerator<Reading> {
  yield reading
}
