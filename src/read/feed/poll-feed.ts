import { hash, type Problem, type StageContext } from '../../model/index.ts'
import type { Fetcher } from '../web/open-fetcher.ts'
import type { WebReport } from '../web/read-page.ts'
import { entryReports } from './entry-reports.ts'
import type { Feed, FeedEntry } from './feed.ts'
import type { FeedLedger, FeedMemory, FeedStatus } from './feed-status.ts'
import { type FetchedFeed, fetchFeed } from './fetch-feed.ts'
import { nextPoll, type PollLimits, type PollOutcome } from './next-poll.ts'

/** A report that a feed gave. */
export interface FeedReport extends WebReport {
  /** The feed as it was given. */
  readonly feed: string
  readonly problems: readonly Problem[]
}

/** What a poll needs, and whom it tells. */
export interface PollOptions {
  readonly fetcher: Fetcher
  readonly ledger: FeedLedger
  readonly signal: AbortSignal
  /** Called for each new or changed report, oldest first; awaited before the entry counts as met. */
  onReport(report: FeedReport): Promise<void> | void
  /** False takes the feeds' own texts and fetches no pages. */
  readonly readsPages?: boolean
  readonly limits?: PollLimits
  /** The clock; the system's by default. */
  readonly clock?: () => Date
}

/** What became of one poll. */
export interface Poll {
  readonly status: FeedStatus
  readonly result: PollOutcome['result']
  /** Reports given. */
  readonly given: number
  /** Entries left for the next poll. */
  readonly waiting: number
  readonly problems: readonly Problem[]
}

/** Most entries read in one poll; the others wait for the next. */
const mostEntries = 200
/** Entries remembered that the feed no longer lists: some feeds bring old entries back. */
const mostForgotten = 1000
/** How often an entry's page is tried again at later polls, where it could not be had. */
const mostRetries = 3

/** Polls one feed, gives what is new in it and keeps its status. @throws whatever `signal` was aborted with */
export async function pollFeed(url: string, options: PollOptions): Promise<Poll> {
  const { fetcher, ledger, signal, limits, clock = () => new Date() } = options
  const known = (await ledger.get(url)) ?? { url, failures: 0 }
  const memory: FeedMemory = known.state ?? { intervalMs: 0, entries: 0, given: 0, seen: {} }
  const problems: Problem[] = []
  const context: StageContext = { signal, now: clock(), report: (problem) => problems.push(problem) }
  const { etag, lastModified } = memory
  const request = { url: memory.movedTo ?? url, ...(etag ? { etag } : {}), ...(lastModified ? { lastModified } : {}) }
  const fetched = await fetchFeed(request, fetcher, context)
  if (fetched.kind === 'failed') return fail(fetched)
  const { headers } = fetched
  if (fetched.kind === 'unchanged') return end('none', { headers }, memory, { given: 0, waiting: 0 })
  return give(fetched)

  async function fail({ problem, status, retryAfterMs }: FetchedFeed & { readonly kind: 'failed' }): Promise<Poll> {
    const now = clock()
    const isGone = status === 410
    const outcome: PollOutcome = { result: 'failure', ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
    const { intervalMs, at } = nextPoll(memory.intervalMs || undefined, outcome, now, limits)
    const { next: _, ...rest } = known
    const failed: FeedStatus = {
      ...rest,
      polled: now.toISOString(),
      failures: known.failures + 1,
      problem: problem.message,
      ...(isGone ? {} : { next: at.toISOString() }),
      state: { ...memory, intervalMs, ...(isGone ? { isGone } : {}) },
    }
    await ledger.put(failed)
    return { status: failed, result: 'failure', given: 0, waiting: 0, problems: [...problems, problem] }
  }

  async function end(
    result: 'news' | 'none',
    outcome: Omit<PollOutcome, 'result'>,
    state: FeedMemory,
    { given, waiting, title }: { readonly given: number; readonly waiting: number; readonly title?: string },
  ): Promise<Poll> {
    const now = clock()
    const { intervalMs, at } = nextPoll(memory.intervalMs || undefined, { ...outcome, result }, now, limits)
    const next = waiting > 0 ? new Date(Math.min(at.getTime(), now.getTime() + (limits?.shortestMs ?? 60_000))) : at
    const named = title ?? known.title
    const gave = given > 0 ? now.toISOString() : known.gave
    const said = problems.find(({ subject }) => subject === request.url)?.message ?? describeTexts(problems)
    const status: FeedStatus = {
      url,
      ...(named === undefined ? {} : { title: named }),
      polled: now.toISOString(),
      answered: now.toISOString(),
      ...(gave === undefined ? {} : { gave }),
      next: next.toISOString(),
      failures: 0,
      ...(said === undefined ? {} : { problem: said }),
      state: { ...state, intervalMs },
    }
    await ledger.put(status)
    return { status, result, given, waiting, problems }
  }

  async function give({ feed, headers, movedTo, url: found }: FetchedFeed & { readonly kind: 'feed' }): Promise<Poll> {
    const seen: Record<string, readonly [string, string?]> = { ...memory.seen }
    const fresh = feed.entries.filter((entry) => seen[keyOf(entry)]?.[0] !== markOf(entry))
    const chosen = chooseOldestLast(fresh).slice(-mostEntries)
    const waiting = fresh.length - chosen.length
    let given = 0
    let last = memory.last
    const stateNow = (): FeedMemory => ({
      ...(headers.etag && waiting === 0 ? { etag: headers.etag } : {}),
      ...(headers['last-modified'] && waiting === 0 ? { lastModified: headers['last-modified'] } : {}),
      ...((movedTo ?? memory.movedTo) ? { movedTo: movedTo ?? memory.movedTo ?? url } : {}),
      intervalMs: memory.intervalMs,
      entries: feed.entries.length,
      given: memory.given + given,
      ...(last === undefined ? {} : { last }),
      seen: forget(seen, feed),
    })
    for (const entry of chosen) {
      signal.throwIfAborted()
      const entryProblems: Problem[] = []
      const { reports, isTemporary } = await entryReports(
        entry,
        feed,
        found,
        fetcher,
        { ...context, report: (problem) => entryProblems.push(problem) },
        { readsPages: options.readsPages ?? true },
      )
      const key = keyOf(entry)
      const before = seen[key]
      for (const report of reports) {
        if (reports.length === 1 && before?.[1] === report.reading.id) continue
        await options.onReport({ ...report, feed: url, problems: entryProblems })
        given += 1
        last = { title: entry.title ?? report.reading.location, url: report.reading.url ?? report.reading.location }
      }
      problems.push(...entryProblems)
      const id = reports.length === 1 ? reports[0]?.reading.id : undefined
      const mark = isTemporary ? retryMark(before?.[0], markOf(entry)) : markOf(entry)
      seen[key] = id === undefined ? [mark] : [mark, id]
      // What the server needs to say 'unchanged' is kept only when all entries are through.
      const { etag: _, lastModified: __, ...partly } = stateNow()
      await ledger.put({ ...known, state: partly })
    }
    const retries = feed.entries.some((entry) => seen[keyOf(entry)]?.[0].startsWith('retry'))
    const { etag: newEtag, lastModified: newLastModified, ...rest } = stateNow()
    const validators = retries
      ? {}
      : { ...(newEtag ? { etag: newEtag } : {}), ...(newLastModified ? { lastModified: newLastModified } : {}) }
    const counts = { given, waiting, ...(feed.title === undefined ? {} : { title: feed.title }) }
    return end(given > 0 ? 'news' : 'none', { feed, headers }, { ...rest, ...validators }, counts)
  }
}

/** A word on entries whose pages could not be had. */
function describeTexts(problems: readonly Problem[]): string | undefined {
  const count = problems.filter(({ code }) => code === 'feed-text').length
  const cause = problems.find(({ code }) => code !== 'feed-text' && code !== 'uncovered-language')?.message
  if (count === 0) return undefined
  const what = count === 1 ? 'the page of 1 new entry' : `the pages of ${count} new entries`
  return `${what} could not be had, only the feed's own text${cause === undefined ? '' : ` (${cause})`}`
}

/** By what an entry is known again. */
function keyOf({ id, url, title, published }: FeedEntry): string {
  return hash(id ?? url ?? `${title ?? ''} ${published ?? ''}`)
}

/** What changes with an entry: its date of change, else its words. */
function markOf({ updated, title, body, url }: FeedEntry): string {
  return hash([updated ?? body ?? '', title ?? '', url ?? ''].join('\n'))
}

/** The mark of an entry whose page may be had later: unlike its own until it was tried often enough. */
function retryMark(before: string | undefined, own: string): string {
  const tried = Number(/^retry(\d+)$/.exec(before ?? '')?.[1] ?? 0)
  return tried + 1 >= mostRetries ? own : `retry${tried + 1}`
}

/** In the order they appeared, as far as they are dated; feeds list the newest first. */
function chooseOldestLast(entries: readonly FeedEntry[]): FeedEntry[] {
  const time = ({ published, updated }: FeedEntry) => Date.parse(published ?? updated ?? '')
  return [...entries].reverse().sort((left, right) => {
    const [one, other] = [time(left), time(right)]
    return Number.isNaN(one) || Number.isNaN(other) ? 0 : one - other
  })
}

/** Entries of the feed as it is, and the last of those it no longer lists. */
function forget(seen: Readonly<Record<string, readonly [string, string?]>>, { entries }: Feed): FeedMemory['seen'] {
  const listed = new Set(entries.map(keyOf))
  const old = Object.entries(seen).filter(([key]) => !listed.has(key))
  const kept = Object.entries(seen).filter(([key]) => listed.has(key))
  return Object.fromEntries([...old.slice(-mostForgotten), ...kept])
}
