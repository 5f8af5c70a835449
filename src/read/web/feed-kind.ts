/** Bytes looked at. */
const sampleBytes = 4096

export type FeedKind = 'xml' | 'json'

/** Whether bytes are a feed, a list of feeds or a sitemap, whatever their content type says. */
export function feedKind(bytes: Uint8Array): FeedKind | undefined {
  const sample = Buffer.from(bytes.subarray(0, sampleBytes))
  const isWide = sample[0] === 0xff || sample[0] === 0xfe || sample[0] === 0 || sample[1] === 0
  const head = isWide ? sample.toString('latin1').replaceAll('\0', '') : sample.toString('latin1')
  const start = head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart()
  if (/^\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/.test(start)) return 'json'
  const root = /^(?:<\?[^>]*\?>|<!--[\s\S]*?-->|<!DOCTYPE[^<>[]*(?:\[[\s\S]*?\]\s*)?>|\s)*<(?:\w+:)?(\w+)/i.exec(
    start,
  )?.[1]
  return root && /^(?:rss|feed|rdf|channel|opml|urlset|sitemapindex)$/i.test(root) ? 'xml' : undefined
}
