import type { Reading, StageContext } from '../../model/index.ts'
import type { FoundDocument } from '../found-document.ts'
import { contentType } from '../web/content-type.ts'
import type { Fetched, Fetcher } from '../web/open-fetcher.ts'
import { entryReports } from './entry-reports.ts'
import type { Feed } from './feed.ts'
import { readFeed } from './read-feed.ts'

/** Most entries of a feed that are read at once, and most feeds of a list; `sitrep watch` reads all in time. */
const mostEntries = 200
const mostListed = 100
/** Pages in a row that cannot be had, after which the others are not asked for: the machine may be offline. */
const mostFailures = 3

/** Where a feed was found. */
interface FeedPlace {
  /** Its address, or the path of its file. */
  readonly location: string
  readonly url: string
  /** Whether it is one of a list. */
  readonly isListed?: boolean
}

/** Reads the entries of a feed that was fetched, each from its page; of a list, those of its feeds. */
export async function* readFeedEntries(
  fetched: Fetched & { readonly kind: 'page' },
  location: string,
  fetcher: Fetcher,
  context: StageContext,
  isListed = false,
): AsyncIterable<Reading> {
  const { charset } = contentType(fetched.headers)
  const source = { location, url: fetched.url, ...(charset ? { encoding: charset } : {}) }
  const feed = readFeed(fetched.body, source, context)
  if (feed) yield* readEntries(feed, { location, url: fetched.url, isListed }, fetcher, context)
}

/** Reads a feed that lies in a file: each entry from its page where a fetcher is given, else as the feed itself holds it. */
export async function* readFeedFile(
  { bytes, source }: Pick<FoundDocument, 'bytes' | 'source'>,
  fetcher: Fetcher | undefined,
  context: StageContext,
): AsyncIterable<Reading> {
  const { location, url = location } = source
  const feed = readFeed(bytes, source, context)
  if (feed) yield* readEntries(feed, { location, url }, fetcher, context)
}

async function* readEntries(
  feed: Feed,
  { location, url, isListed }: FeedPlace,
  fetcher: Fetcher | undefined,
  context: StageContext,
): AsyncIterable<Reading> {
  if (feed.entries.length === 0) {
    if (fetcher && !isListed && feed.feeds.length > 0) yield* readListed(feed, location, fetcher, context)
    else if (feed.feeds.length > 0)
      report('empty-input', `lists ${feed.feeds.length} feeds; give them to 'sitrep watch'.`)
    else report('empty-input', 'the feed holds no entries.')
    return
  }
  if (feed.entries.length > mostEntries) {
    const message = `has ${feed.entries.length} entries; the first ${mostEntries} are read. 'sitrep watch' reads all in time.`
    report('too-large', message)
  }
  const entries = feed.entries.slice(0, mostEntries)
  if (!fetcher)
    report(
      'feed-text',
      'its entries are read as the feed holds them; give the file by its own name to have their pages fetched.',
    )
  let failures = 0
  let bare = 0
  for (const [index, entry] of entries.entries()) {
    context.signal.throwIfAborted()
    const asks = fetcher !== undefined && failures < mostFailures
    if (!asks && entry.title === undefined && entry.body === undefined) {
      bare += 1
      continue
    }
    const { reports, isTemporary } = await entryReports(entry, feed, url, asks ? fetcher : undefined, context)
    failures = isTemporary ? failures + 1 : asks ? 0 : failures
    if (isTemporary && failures === mostFailures && index + 1 < entries.length) {
      const message = `${failures} pages in a row cannot be had; the other ${entries.length - index - 1} entries are read as the feed holds them.`
      report('feed-text', message)
    }
    for (const { reading } of reports) yield reading
  }
  if (bare > 0)
    report('empty-input', `${bare} of its entries give an address only, and their pages were not fetched; passed over.`)

  function report(code: 'empty-input' | 'too-large' | 'feed-text', message: string): void {
    context.report({ code, subject: location, message: `${location}: ${message}` })
  }
}

/** The entries of the feeds that an OPML list or an index of sitemaps names; lists in lists are not followed. */
async function* readListed(
  feed: Feed,
  location: string,
  fetcher: Fetcher,
  context: StageContext,
): AsyncIterable<Reading> {
  if (feed.feeds.length > mostListed) {
    const message = `${location}: lists ${feed.feeds.length} feeds; the first ${mostListed} are read. 'sitrep watch' reads all in time.`
    context.report({ code: 'too-large', subject: location, message })
  }
  for (const { url } of feed.feeds.slice(0, mostListed)) {
    context.signal.throwIfAborted()
    const fetched = await fetcher.fetch({ url }, context)
    if (fetched.kind === 'failed') context.report(fetched.problem)
    else if (fetched.kind === 'page') yield* readFeedEntries(fetched, url, fetcher, context, true)
  }
}
