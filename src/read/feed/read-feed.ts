import type { ProblemCode, StageContext } from '../../model/index.ts'
import { decodeBytes } from '../bytes/decode-bytes.ts'
import { feedKind } from '../web/feed-kind.ts'
import type { Feed } from './feed.ts'
import { mostEntries } from './feed-limits.ts'
import { readJsonFeed } from './json-feed.ts'
import { readXmlFeed } from './xml-feed.ts'

export interface FeedSource {
  /** Its address, or the path of a file. */
  readonly location: string
  /** What relative addresses in it are relative to. */
  readonly url?: string
  /** Encoding that came with it. */
  readonly encoding?: string
}

/**
 * Reads a feed of any kind: RSS 0.9 to 2.0, RDF, Atom, JSON Feed, an OPML list of feeds, a (news) sitemap or an index of them. Absent
 * where it is none. A feed that is damaged gives what can be read of it, and a problem.
 */
export function readFeed(
  bytes: Uint8Array,
  { location, url, encoding }: FeedSource,
  context: StageContext,
): Feed | undefined {
  const kind = feedKind(bytes)
  if (kind === undefined) {
    report('unexpected-content', 'is no feed: neither RSS, RDF, Atom, JSON Feed, OPML nor a sitemap.')
    return undefined
  }
  const source = decodeBytes(bytes, location, context, encoding).replace(/^\uFEFF/, '')
  const base = url ?? 'about:blank'
  if (kind === 'json') {
    const feed = readJsonFeed(source, base)
    if (!feed) report('damaged-feed', 'is no complete JSON Feed; nothing could be read of it.')
    return feed
  }
  const found = readXmlFeed(source, base)
  if (!found) {
    report('unexpected-content', 'is XML, but no feed that is known.')
    return undefined
  }
  const { feed, isWhole, isTooDeep, isTooLong } = found
  const count = feed.entries.length + feed.feeds.length
  if (/<!ENTITY/i.test(source.slice(0, 65_536)))
    report('damaged-feed', 'declares entities of its own; they are not expanded.')
  if (isTooLong) report('too-large', `has more than ${mostEntries} entries; the rest is passed over.`)
  if (!isWhole)
    report('damaged-feed', `breaks off before its end; ${count} ${count === 1 ? 'entry' : 'entries'} could be read.`)
  if (isTooDeep) report('deep-nesting', 'nests elements too deeply; the inner ones are passed over.')
  return feed

  function report(code: ProblemCode, message: string): void {
    context.report({ code, subject: location, message: `${location}: ${message}` })
  }
}
