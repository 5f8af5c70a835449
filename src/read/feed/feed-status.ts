import type { Awaitable } from '../../model/index.ts'

/** What is known of one feed: a line of the ledger, and what the next poll needs. */
export interface FeedStatus {
  /** As it was given. */
  readonly url: string
  readonly title?: string
  /** ISO times of the last poll, the last good answer and the last new report. */
  readonly polled?: string
  readonly answered?: string
  readonly gave?: string
  /** ISO time of the next poll; absent where it is gone for good. */
  readonly next?: string
  /** Polls that failed since the last good one. */
  readonly failures: number
  /** What went wrong at the last poll. */
  readonly problem?: string
  readonly state?: FeedMemory
}

/** What a poll keeps for the next one. */
export interface FeedMemory {
  readonly etag?: string
  readonly lastModified?: string
  /** Where it moved for good, or which feed its page names. */
  readonly movedTo?: string
  /** Whether the server said that it is gone for good. */
  readonly isGone?: boolean
  /** Time between polls, in milliseconds, as it was last adapted. */
  readonly intervalMs: number
  /** Entries in the last answer, and reports given in all. */
  readonly entries: number
  readonly given: number
  /** The last report that was given. */
  readonly last?: { readonly title: string; readonly url: string }
  /** Entries met, by key: a mark that changes with the entry, and the id of the reading that was given of it. */
  readonly seen: Readonly<Record<string, readonly [mark: string, reading?: string]>>
}

/** Where the status of feeds is kept. A status is put after every entry, so that a run that is killed goes on where it was. */
export interface FeedLedger {
  get(url: string): Awaitable<FeedStatus | undefined>
  put(status: FeedStatus): Awaitable<void>
  all(): Awaitable<readonly FeedStatus[]>
}
