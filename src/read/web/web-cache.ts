import type { Awaitable } from '../../model/index.ts'

/** Answers kept with what a server needs to say that nothing changed (ETag, Last-Modified). */
export interface WebCache {
  get(url: string): Awaitable<CachedAnswer | undefined>
  put(url: string, answer: CachedAnswer): Awaitable<void>
}

/** One page as it came. */
export interface CachedAnswer {
  /** Where it was found in the end. */
  readonly url: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly body: Uint8Array
}
