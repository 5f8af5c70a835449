import type { Feed } from './feed.ts'

/** How often feeds are polled, in milliseconds. */
export interface PollLimits {
  readonly shortestMs: number
  readonly longestMs: number
  /** The interval of a feed of which nothing is known yet. */
  readonly firstMs: number
}

/** Feeds of news ask for 5 to 60 minutes; none is left for more than a day, so that a dead one is seen. */
export const pollLimits: PollLimits = { shortestMs: 300_000, longestMs: 86_400_000, firstMs: 900_000 }

/** What the interval is multiplied with after news, after none, and after a failure. */
const afterNews = 0.5
const afterNone = 1.5
const afterFailure = 2

/** What became of a poll, as far as the schedule is concerned. */
export interface PollOutcome {
  readonly result: 'news' | 'none' | 'failure'
  /** What the feed itself asks for. */
  readonly feed?: Pick<Feed, 'restMs' | 'skipHours' | 'skipDays'>
  /** The head of the answer: Cache-Control and Expires. */
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly retryAfterMs?: number
}

/**
 * When a feed is polled next: sooner after news, later after none and after failures, never sooner than it asks (ttl, the syndication
 * module, Cache-Control, Retry-After, skipped hours and days).
 */
export function nextPoll(
  intervalMs: number | undefined,
  outcome: PollOutcome,
  now: Date,
  limits: PollLimits = pollLimits,
): { readonly intervalMs: number; readonly at: Date } {
  const factor = outcome.result === 'news' ? afterNews : outcome.result === 'none' ? afterNone : afterFailure
  const adapted = intervalMs === undefined ? limits.firstMs : intervalMs * factor
  const interval = clamp(adapted, limits)
  const asked = Math.max(outcome.feed?.restMs ?? 0, maxAge(outcome.headers ?? {}, now))
  const wait = Math.max(clamp(Math.max(interval, asked), limits), outcome.retryAfterMs ?? 0)
  return { intervalMs: interval, at: afterSkipped(new Date(now.getTime() + wait), outcome.feed) }
}

function clamp(ms: number, { shortestMs, longestMs }: PollLimits): number {
  return Math.min(longestMs, Math.max(shortestMs, ms))
}

/** How long an answer is fresh, in milliseconds. */
function maxAge(headers: Readonly<Record<string, string | undefined>>, now: Date): number {
  const seconds = /(?:^|[,\s])max-age\s*=\s*"?(\d{1,9})/i.exec(headers['cache-control'] ?? '')?.[1]
  if (seconds !== undefined) return Number(seconds) * 1000
  const expires = Date.parse(headers.expires ?? '')
  return Number.isNaN(expires) ? 0 : Math.max(0, expires - now.getTime())
}

const dayNames = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const hourMs = 3_600_000
/** Hours of a week: where all are to be skipped, none is. */
const mostSkipped = 168

function afterSkipped(at: Date, feed: PollOutcome['feed']): Date {
  if (!feed || (feed.skipHours.length === 0 && feed.skipDays.length === 0)) return at
  let time = at
  for (let hour = 0; hour < mostSkipped; hour += 1) {
    const isSkipped =
      feed.skipHours.includes(time.getUTCHours()) || feed.skipDays.includes(dayNames[time.getUTCDay()] ?? '')
    if (!isSkipped) return time
    time = new Date((Math.floor(time.getTime() / hourMs) + 1) * hourMs)
  }
  return at
}
