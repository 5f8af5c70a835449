import { maxBytes } from '../limits.ts'

/** Limits of one fetch. Times in milliseconds, sizes in bytes. */
export interface WebLimits {
  /** Longest time until a connection stands. */
  readonly connectMs: number
  /** Longest time from the connection to the head of the answer. */
  readonly answerMs: number
  /** Longest silence between two parts of a body. */
  readonly silenceMs: number
  /** Longest time of one request as a whole. */
  readonly totalMs: number
  /** Most bytes of a body, unpacked. */
  readonly bodyBytes: number
  /** Most bytes of an answer's head. */
  readonly headBytes: number
  /** How many times its size a packed body may unpack to, once it is past `ratioFromBytes`. */
  readonly ratio: number
  readonly ratioFromBytes: number
  /** Most redirects: browsers follow 20, RFC 9309 asks for five at least. */
  readonly redirects: number
  /** Longest address. */
  readonly urlLength: number
  /** How often one address is asked before it counts as out of reach. */
  readonly attempts: number
  /** Wait before the second attempt; each further one doubles it. */
  readonly backoffMs: number
  /** Longest wait that a server's Retry-After is granted within one run. */
  readonly retryAfterMs: number
  /** Shortest time between two requests to one host. */
  readonly hostIntervalMs: number
  /** Longest Crawl-delay of a robots.txt that is granted. */
  readonly crawlDelayMs: number
  /** How long a robots.txt counts: RFC 9309 says a day at most. */
  readonly robotsMs: number
  /** How much of a robots.txt is read: RFC 9309 asks for 500 KiB at least. */
  readonly robotsBytes: number
}

/** What stands where nothing else is asked for: generous for pages of news, which take a second or two and 3 MB at most. */
export const webLimits: WebLimits = {
  connectMs: 10_000,
  answerMs: 30_000,
  silenceMs: 15_000,
  totalMs: 60_000,
  bodyBytes: maxBytes,
  headBytes: 32 * 1024,
  ratio: 100,
  ratioFromBytes: 1024 * 1024,
  redirects: 10,
  urlLength: 4096,
  attempts: 3,
  backoffMs: 1000,
  retryAfterMs: 60_000,
  hostIntervalMs: 1000,
  crawlDelayMs: 30_000,
  robotsMs: 86_400_000,
  robotsBytes: 512 * 1024,
}
