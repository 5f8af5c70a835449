import type { Reading, StageContext } from '../../model/index.ts'
import { contentType } from '../web/content-type.ts'
import type { Fetched, Fetcher } from '../web/open-fetcher.ts'
import { entryReports } from './entry-reports.ts'
import { readFeed } from './read-feed.ts'

/** Most entries of a feed that are read at once; `sitrep watch` reads all in time. */
const mostEntries = 200

/** Reads the entries of a feed that was fetched, each from its page. */
export async function* readFeedEntries(
  fetched: Fetched & { readonly kind: 'page' },
  location: string,
  fetcher: Fetcher,
  context: StageContext,
): AsyncIterable<Reading> {
  const { charset } = contentType(fetched.headers)
  const source = { location, url: fetched.url, ...(charset ? { encoding: charset } : {}) }
  const feed = readFeed(fetched.body, source, context)
  if (!feed) return
  if (feed.entries.length === 0) {
    const message =
      feed.feeds.length > 0
        ? `${location}: lists ${feed.feeds.length} feeds; give them to 'sitrep watch'.`
        : `${location}: the feed holds no entries.`
    context.report({ code: 'empty-input', subject: location, message })
    return
  }
  if (feed.entries.length > mostEntries) {
    const message = `${location}: has ${feed.entries.length} entries; the first ${mostEntries} are read. 'sitrep watch' reads all in time.`
    context.report({ code: 'too-large', subject: location, message })
  }
  for (const entry of feed.entries.slice(0, mostEntries)) {
    context.signal.throwIfAborted()
    const { reports } = await entryReports(entry, feed, fetched.url, fetcher, context)
    for (const { reading } of reports) yield reading
  }
}
