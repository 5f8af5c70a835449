import { type FeedExporter, newsHolds, newsLeavesOut } from './feed-exporter.ts'
import { webAddress } from './web-address.ts'
import { escapeXml } from './xml.ts'

/** News as RSS 2.0. Readers take descriptions for HTML and may take titles for it: neither can hold any. */
export const rss: FeedExporter = {
  name: 'rss',
  title: 'RSS 2.0',
  holds: newsHolds,
  leavesOut: [...newsLeavesOut, 'angle brackets in titles, which some readers take for markup: ‹ and › stand for them'],
  file: 'changes.rss.xml',
  mediaType: 'application/rss+xml; charset=utf-8',
  *write({ title, description, id, updated, items }) {
    yield '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0">\n<channel>\n'
    yield `<title>${escapeTitle(title)}</title>\n<link>${escapeXml(id)}</link>\n`
    yield `<description>${escapeHtml(`${description} Left out: ${rss.leavesOut.join('; ')}.`)}</description>\n`
    yield `<lastBuildDate>${toMailDate(updated)}</lastBuildDate>\n<generator>sitrep</generator>\n`
    for (const item of items) {
      const url = item.url === undefined ? undefined : webAddress(item.url)
      yield `<item>\n<title>${escapeTitle(item.title)}</title>\n`
      yield `<guid isPermaLink="false">${escapeXml(item.id)}</guid>\n<pubDate>${toMailDate(item.updated)}</pubDate>\n`
      if (url !== undefined) yield `<link>${escapeXml(url)}</link>\n`
      for (const category of item.categories) yield `<category>${escapeXml(category)}</category>\n`
      yield `<description>${item.lines.map(escapeHtml).join('&lt;br&gt;\n')}</description>\n</item>\n`
    }
    yield '</channel>\n</rss>\n'
  },
}

/** 'Tue, 05 Mar 2024 00:00:00 GMT'. */
function toMailDate(instant: string): string {
  return new Date(instant).toUTCString()
}

function escapeTitle(text: string): string {
  return escapeXml(text.replaceAll('<', '‹').replaceAll('>', '›'))
}

/** Text that is HTML once the XML is read. */
function escapeHtml(text: string): string {
  return escapeXml(escapeXml(text))
}
