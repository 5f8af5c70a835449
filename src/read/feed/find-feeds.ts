import { readFile, stat } from 'node:fs/promises'
import { PipelineError, type StageContext } from '../../model/index.ts'
import { maxBytes } from '../limits.ts'
import { feedKind } from '../web/feed-kind.ts'
import type { Fetcher } from '../web/open-fetcher.ts'
import { isWebAddress } from '../web/read-url.ts'
import type { FeedLink } from './feed.ts'
import { readFeed } from './read-feed.ts'

/**
 * The feeds that addresses and lists stand for, each once: an address is a feed, or an OPML list where its path ends so; a file is an
 * OPML list or a text with an address a line.
 *
 * @throws not-found
 * @throws unreadable where a list cannot be read or names no feed
 */
export async function findFeeds(
  inputs: readonly string[],
  fetcher: Fetcher,
  context: StageContext,
): Promise<FeedLink[]> {
  const found = new Map<string, FeedLink>()
  for (const input of inputs) {
    const links = await feedsOf(input, fetcher, context)
    for (const link of links) if (!found.has(link.url)) found.set(link.url, link)
  }
  return [...found.values()]
}

async function feedsOf(input: string, fetcher: Fetcher, context: StageContext): Promise<readonly FeedLink[]> {
  if (!isWebAddress(input)) return listed(await readList(input), input, context)
  if (!/\.opml$/i.test(URL.canParse(input) ? new URL(input).pathname : '')) return [{ url: input }]
  const fetched = await fetcher.fetch({ url: input }, context)
  if (fetched.kind === 'page') return listed(fetched.body, input, context, fetched.url)
  throw new PipelineError('unreadable', fetched.kind === 'failed' ? fetched.problem.message : `${input}: is empty`)
}

async function readList(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path)
    if (size > maxBytes)
      throw new PipelineError('unreadable', `${path}: has ${size} bytes, too many for a list of feeds`)
    return await readFile(path)
  } catch (cause) {
    if (cause instanceof PipelineError) throw cause
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    if (isMissing) {
      const message = `${path}: there is no such file; give an OPML file, or addresses of feeds such as https://example.org/feed.xml`
      throw new PipelineError('not-found', message, { cause })
    }
    throw new PipelineError('unreadable', `${path}: cannot be read (${(cause as Error).message})`, { cause })
  }
}

function listed(bytes: Uint8Array, location: string, context: StageContext, url?: string): readonly FeedLink[] {
  const feeds = feedKind(bytes) === undefined ? addressLines(bytes) : feedsIn(bytes, location, context, url)
  if (feeds.length > 0) return feeds
  const message = `${location}: names no feed; an OPML list has them as xmlUrl, a text as one address a line`
  throw new PipelineError('unreadable', message)
}

function feedsIn(
  bytes: Uint8Array,
  location: string,
  context: StageContext,
  url: string | undefined,
): readonly FeedLink[] {
  const feed = readFeed(bytes, { location, ...(url === undefined ? {} : { url }) }, context)
  if (!feed || feed.kind === 'opml') return feed?.feeds ?? []
  const message = `${location}: is a feed itself, saved to a file; give its address`
  throw new PipelineError('unreadable', message)
}

function addressLines(bytes: Uint8Array): FeedLink[] {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split(/\s*\n\s*/)
  return lines
    .map((line) => line.trim())
    .filter((line) => isWebAddress(line) && !/\s/.test(line))
    .map((url) => ({ url }))
}
