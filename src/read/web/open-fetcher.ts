import { setTimeout as sleep } from 'node:timers/promises'
import type { Problem, StageContext } from '../../model/index.ts'
import { checkUrl } from './check-url.ts'
import { describeCut, describeError, describeStatus, type Failure } from './describe-failure.ts'
import { type AllowPrivate, guardedLookup, type Resolve } from './guarded-lookup.ts'
import { openHostPace } from './host-pace.ts'
import { openRobots } from './open-robots.ts'
import { retryAfter } from './retry-after.ts'
import { isRedirect, openConnections, redirectTarget, type Sent, sendRequest } from './send-request.ts'
import type { WebCache } from './web-cache.ts'
import { type WebLimits, webLimits } from './web-limits.ts'

/** How the web is asked. */
export interface WebOptions {
  /** Who asks, as servers see it: a product name with a version, and where its user can be found. */
  readonly userAgent?: string
  /** Allows loopback, private and link-local addresses: all of them, or those of these hosts. */
  readonly allowPrivate?: AllowPrivate
  readonly cache?: WebCache
  readonly limits?: Partial<WebLimits>
  /** Certificates trusted besides the system's, as PEM. */
  readonly ca?: string
  /** How host names become addresses; the system's resolver by default. */
  readonly resolve?: Resolve
}

export interface WebRequest {
  readonly url: string
  readonly accept?: string
  /** What the last answer named, to be told where nothing changed. */
  readonly etag?: string
  readonly lastModified?: string
}

/** What became of a request. */
export type Fetched =
  | {
      readonly kind: 'page'
      /** Where it was found in the end. */
      readonly url: string
      /** Where it moved for good, where all redirects on the way were permanent. */
      readonly movedTo?: string
      readonly headers: Readonly<Record<string, string | undefined>>
      readonly body: Uint8Array
      /** Whether the body is not whole; the problem was reported. */
      readonly isCut: boolean
    }
  | { readonly kind: 'unchanged'; readonly headers: Readonly<Record<string, string | undefined>> }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      readonly status?: number
      readonly isTemporary: boolean
      readonly retryAfterMs?: number
    }

/** Asks the web politely and safely. */
export interface Fetcher {
  /**
   * Fetches one address. What goes wrong is in the answer, nothing is thrown for it; of a body that is not whole, a problem is reported.
   * @throws whatever the context's signal was aborted with
   */
  fetch(request: WebRequest, context: StageContext): Promise<Fetched>
  close(): void
}

type Step =
  | { readonly kind: 'sent'; readonly sent: Sent & { readonly kind: 'answer' } }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly status?: number; readonly retryAfterMs?: number }

const permanent: ReadonlySet<number> = new Set([301, 308])

const pageTypes = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5'

/**
 * Opens a fetcher: robots.txt is heeded, one host is not asked more often than once a second, failures are tried again, only public
 * addresses are connected to, and every size and time has a limit.
 */
export function openFetcher(options: WebOptions = {}): Fetcher {
  const limits: WebLimits = { ...webLimits, ...options.limits }
  const { userAgent = 'sitrep', allowPrivate = false, cache } = options
  const connections = openConnections(guardedLookup(allowPrivate, options.resolve), options.ca)
  const pace = openHostPace()
  const robots = openRobots({ userAgent, allowPrivate, connections, limits })

  return { fetch: fetchPage, close }

  function close(): void {
    connections.http.destroy()
    connections.https.destroy()
  }

  async function fetchPage(request: WebRequest, context: StageContext): Promise<Fetched> {
    const kept = await cache?.get(request.url)
    const headers = requestHeaders(request, kept?.headers)
    const visited = new Set<string>()
    let address = request.url
    let isPermanent = true
    for (;;) {
      const url = checkUrl(address, allowPrivate, limits.urlLength)
      if ('code' in url) return failed(url)
      if (visited.has(url.href) || visited.size > limits.redirects) {
        const message = visited.has(url.href)
          ? 'redirects in a circle'
          : `redirects more than ${limits.redirects} times`
        return failed({ code: 'too-many-redirects', message: `${message}; not fetched.`, isTemporary: false })
      }
      visited.add(url.href)
      const rules = await robots.rulesOf(url, context.signal)
      if ('code' in rules) return failed(rules)
      if (!rules.allows(url)) {
        const message = `the robots.txt of ${url.host} does not allow it; not fetched. Save the page in a browser and read the file.`
        return failed({ code: 'robots', message, isTemporary: false })
      }
      const step = await ask(url, headers, rules.delayMs, context)
      if (step.kind === 'failed') return failed(step.failure, step.status, step.retryAfterMs)
      const { status, headers: answered, body, cut } = step.sent
      const target = redirectTarget(step.sent, url)
      if (target !== undefined) {
        address = target
        isPermanent &&= permanent.has(status)
        continue
      }
      if (status === 304) {
        if (kept) return { kind: 'page', ...kept, isCut: false }
        return { kind: 'unchanged', headers: answered }
      }
      if (status !== 200) return failed(describeStatus(status, url), status)
      if (cut !== undefined) {
        const failure = describeCut(cut, body.length, limits)
        if (!failure.isReadable) return failed(failure)
        context.report(problemOf(failure))
      } else if (answered.etag || answered['last-modified']) {
        await cache?.put(request.url, { url: url.href, headers: answered, body })
      }
      const moved = isPermanent && visited.size > 1 ? { movedTo: url.href } : {}
      return { kind: 'page', url: url.href, ...moved, headers: answered, body, isCut: cut !== undefined }
    }

    function problemOf({ code, message }: Failure): Problem {
      return { code, subject: request.url, message: `${request.url}: ${message}` }
    }
    function failed(failure: Failure, status?: number, retryAfterMs?: number): Fetched {
      return {
        kind: 'failed',
        problem: problemOf(failure),
        isTemporary: failure.isTemporary,
        ...(status === undefined ? {} : { status }),
        ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
      }
    }
  }

  function requestHeaders(request: WebRequest, kept: Readonly<Record<string, string | undefined>> | undefined) {
    const etag = request.etag ?? kept?.etag
    const lastModified = request.lastModified ?? kept?.['last-modified']
    return {
      'user-agent': userAgent,
      accept: request.accept ?? pageTypes,
      'accept-encoding': 'gzip, deflate, br',
      ...(etag ? { 'if-none-match': etag } : {}),
      ...(lastModified ? { 'if-modified-since': lastModified } : {}),
    }
  }

  /** Asks one address until it answers, or its attempts are used up. */
  async function ask(
    url: URL,
    headers: Readonly<Record<string, string>>,
    delayMs: number | undefined,
    { signal }: StageContext,
  ): Promise<Step> {
    const interval = Math.max(limits.hostIntervalMs, Math.min(delayMs ?? 0, limits.crawlDelayMs))
    for (let attempt = 1; ; attempt += 1) {
      await pace.turn(url.host, interval, signal)
      const sent = await sendRequest(url, headers, connections, limits, signal)
      const step = stepOf(sent)
      const isTemporary =
        step.kind === 'failed' ? step.failure.isTemporary : step.sent.cut === 'truncated' || step.sent.cut === 'damaged'
      if (!isTemporary || attempt >= limits.attempts) return step
      const asked = step.kind === 'failed' ? step.retryAfterMs : undefined
      if (asked !== undefined && asked > limits.retryAfterMs) return step
      await sleep(asked ?? limits.backoffMs * 2 ** (attempt - 1), undefined, { signal })
    }

    function stepOf(sent: Sent): Step {
      if (sent.kind === 'error') return { kind: 'failed', failure: describeError(sent.code, sent.detail, url, limits) }
      const { status } = sent
      if (status === 200 || status === 304 || isRedirect(status)) return { kind: 'sent', sent }
      const retryAfterMs = retryAfter(sent.headers['retry-after'], new Date())
      const failure = describeStatus(status, url)
      return { kind: 'failed', failure, status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) }
    }
  }
}
