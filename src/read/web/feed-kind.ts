import { documentRoot } from './document-root.ts'

/** Bytes looked at. */
const sampleBytes = 40_000

export type FeedKind = 'xml' | 'json'

const roots: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf', 'channel', 'opml', 'urlset', 'sitemapindex'])

/** Whether bytes are a feed, a list of feeds or a sitemap, whatever their content type says. */
export function feedKind(bytes: Uint8Array): FeedKind | undefined {
  const sample = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleBytes)).toString('latin1')
  const start = sample
    .replaceAll('\0', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '')
    .trimStart()
  if (start.startsWith('{')) {
    return /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start) ? 'json' : undefined
  }
  return roots.has(documentRoot(start) ?? '') ? 'xml' : undefined
}
