import type { Problem, StageContext } from '../../model/index.ts'
import { contentType } from '../web/content-type.ts'
import { feedKind } from '../web/feed-kind.ts'
import type { Fetcher, WebRequest } from '../web/open-fetcher.ts'
import { openPage } from '../web/open-page.ts'
import type { Feed, FeedEntry } from './feed.ts'
import { readFeed } from './read-feed.ts'

const feedTypes =
  'application/atom+xml,application/rss+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,application/json;q=0.8,text/html;q=0.5,*/*;q=0.4'

/** What became of asking for a feed. */
export type FetchedFeed =
  | {
      readonly kind: 'feed'
      readonly feed: Feed
      /** Where it was found in the end. */
      readonly url: string
      readonly movedTo?: string
      readonly headers: Readonly<Record<string, string | undefined>>
    }
  | { readonly kind: 'unchanged'; readonly headers: Readonly<Record<string, string | undefined>> }
  | {
      readonly kind: 'failed'
      readonly problem: Problem
      readonly status?: number
      readonly retryAfterMs?: number
    }

/** Most sitemaps of an index that are read at a time: those that changed last. */
const mostSitemaps = 20

/** Fetches and reads a feed; for a page, the feed that it names, and for an index of sitemaps, those that changed last. */
export async function fetchFeed(request: WebRequest, fetcher: Fetcher, context: StageContext): Promise<FetchedFeed> {
  const fetched = await fetcher.fetch({ accept: feedTypes, ...request }, context)
  if (fetched.kind !== 'page') return fetched
  const { charset } = contentType(fetched.headers)
  if (feedKind(fetched.body) === undefined) {
    const named = feedOfPage(fetched.body, fetched.url)
    if (named !== undefined && named !== request.url) {
      const found = await fetchFeed({ url: named }, fetcher, context)
      return found.kind === 'feed' ? { ...found, movedTo: named } : found
    }
    const message = `${request.url}: is no feed and names none; give the address of a feed, a sitemap or an OPML list.`
    return { kind: 'failed', problem: { code: 'unexpected-content', subject: request.url, message } }
  }
  const problems: Problem[] = []
  const source = { location: request.url, url: fetched.url, ...(charset ? { encoding: charset } : {}) }
  const feed = readFeed(fetched.body, source, { ...context, report: (problem) => problems.push(problem) })
  const last = problems.at(-1)
  if (!feed && last) return { kind: 'failed', problem: last }
  for (const problem of problems) context.report(problem)
  if (!feed) return { kind: 'unchanged', headers: fetched.headers }
  const entries = feed.kind === 'sitemap-index' ? await indexedEntries(feed, fetcher, context) : feed.entries
  const moved = fetched.movedTo === undefined ? {} : { movedTo: fetched.movedTo }
  return { kind: 'feed', feed: { ...feed, entries }, url: fetched.url, headers: fetched.headers, ...moved }
}

async function indexedEntries({ feeds }: Feed, fetcher: Fetcher, context: StageContext): Promise<FeedEntry[]> {
  const latest = [...feeds].sort((left, right) => ((left.updated ?? '') < (right.updated ?? '') ? 1 : -1))
  const entries: FeedEntry[] = []
  for (const { url } of latest.slice(0, mostSitemaps)) {
    const fetched = await fetcher.fetch({ url, accept: feedTypes }, context)
    if (fetched.kind === 'failed') context.report(fetched.problem)
    if (fetched.kind !== 'page') continue
    const feed = readFeed(fetched.body, { location: url, url: fetched.url }, context)
    entries.push(...(feed?.entries ?? []))
  }
  return entries
}

/** The feed that a page names. */
function feedOfPage(body: Uint8Array, url: string): string | undefined {
  const page = openPage(Buffer.from(body.buffer, body.byteOffset, body.length).toString('utf8'))
  for (const link of page?.querySelectorAll('link') ?? []) {
    const type = link.getAttribute('type') ?? ''
    const href = link.getAttribute('href')
    const isAlternate = /(?:^|\s)alternate(?:\s|$)/i.test(link.getAttribute('rel') ?? '')
    if (isAlternate && href && /(?:rss|atom)\+xml|feed\+json/i.test(type) && URL.canParse(href, url)) {
      return new URL(href, url).href
    }
  }
  return undefined
}
