import { type FeedExporter, newsHolds, newsLeavesOut } from './feed-exporter.ts'
import { webAddress } from './web-address.ts'
import { escapeXml } from './xml.ts'

/** News as Atom (RFC 4287), all of it plain text. */
export const atom: FeedExporter = {
  name: 'atom',
  title: 'Atom (RFC 4287)',
  holds: newsHolds,
  leavesOut: newsLeavesOut,
  file: 'changes.atom.xml',
  mediaType: 'application/atom+xml; charset=utf-8',
  *write({ title, description, id, updated, items }) {
    yield '<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n'
    yield `<id>${escapeXml(id)}</id>\n<title type="text">${escapeXml(title)}</title>\n`
    yield `<subtitle type="text">${escapeXml(`${description} Left out: ${newsLeavesOut.join('; ')}.`)}</subtitle>\n`
    yield `<updated>${escapeXml(updated)}</updated>\n<author><name>sitrep</name></author>\n<generator>sitrep</generator>\n`
    for (const item of items) {
      const url = item.url === undefined ? undefined : webAddress(item.url)
      yield '<entry>\n'
      yield `<id>${escapeXml(item.id)}</id>\n<title type="text">${escapeXml(item.title)}</title>\n`
      yield `<updated>${escapeXml(item.updated)}</updated>\n`
      if (url !== undefined) yield `<link rel="related" href="${escapeXml(url)}"/>\n`
      for (const category of item.categories) yield `<category term="${escapeXml(category)}"/>\n`
      yield `<content type="text">${item.lines.map(escapeXml).join('\n')}</content>\n</entry>\n`
    }
    yield '</feed>\n'
  },
}
