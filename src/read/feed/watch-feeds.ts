import { setTimeout as sleep } from 'node:timers/promises'
import type { FeedStatus } from './feed-status.ts'
import { type Poll, type PollOptions, pollFeed } from './poll-feed.ts'

export interface WatchOptions extends PollOptions {
  /** Polls each feed that is due once, then ends. */
  readonly once?: boolean
  /** Feeds polled at the same time. */
  readonly concurrency?: number
  /** Called after each poll. */
  onPoll?(poll: Poll): Promise<void> | void
  /** Called where a feed is not polled: it is not due yet, or it is gone for good. */
  onRest?(status: FeedStatus): void
}

/** Feeds polled at the same time, where nothing else is asked for; one host is never asked at the same time. */
const polledTogether = 8
/** Longest sleep in milliseconds: timers hold no more. */
const longestSleep = 2_000_000_000

/**
 * Polls feeds, each on its own schedule, until it is stopped, all are gone for good or, with `once`, each was polled. What is new goes to
 * `onReport`; the ledger keeps what survives a restart.
 *
 * A run that is killed gives a report at most twice, never not at all.
 * @throws what `onReport`, `onPoll` or the ledger throw
 */
export async function watchFeeds(feeds: readonly string[], options: WatchOptions): Promise<void> {
  const { ledger, once = false, concurrency = polledTogether, clock = () => new Date() } = options
  const failure = new AbortController()
  const signal = AbortSignal.any([options.signal, failure.signal])
  const waiting: (() => void)[] = []
  let polling = 0
  const results = await Promise.allSettled(
    [...new Set(feeds)].map(async (url) => {
      try {
        await watch(url)
      } catch (error) {
        failure.abort()
        throw error
      }
    }),
  )
  if (options.signal.aborted) return
  const failed = results.find((result) => result.status === 'rejected' && !isAbort(result.reason))
  if (failed?.status === 'rejected') throw failed.reason

  async function watch(url: string): Promise<void> {
    for (;;) {
      const status = await ledger.get(url)
      if (status?.state?.isGone) return options.onRest?.(status)
      const rest = status?.next === undefined ? 0 : Date.parse(status.next) - clock().getTime()
      if (rest > 0) {
        if (once) return status && options.onRest?.(status)
        await sleep(Math.min(rest, longestSleep), undefined, { signal })
        continue
      }
      await begin()
      try {
        const poll = await pollFeed(url, { ...options, signal })
        await options.onPoll?.(poll)
      } finally {
        polling -= 1
        waiting.shift()?.()
      }
      if (once) return
    }
  }

  async function begin(): Promise<void> {
    while (polling >= concurrency) await new Promise<void>((resolve) => waiting.push(resolve))
    if (signal.aborted) waiting.shift()?.()
    signal.throwIfAborted()
    polling += 1
  }
}

function isAbort(reason: unknown): boolean {
  return reason instanceof Error && reason.name === 'AbortError'
}
