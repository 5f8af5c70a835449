import { type FeedExporter, newsHolds, newsLeavesOut } from './feed-exporter.ts'
import { presentOnly } from './present-only.ts'
import { webAddress } from './web-address.ts'

/** News as JSON Feed 1.1, all of it plain text. */
export const jsonFeed: FeedExporter = {
  name: 'jsonfeed',
  title: 'JSON Feed 1.1',
  holds: newsHolds,
  leavesOut: newsLeavesOut,
  file: 'changes.feed.json',
  mediaType: 'application/feed+json',
  *write({ title, description, items }) {
    const head = {
      version: 'https://jsonfeed.org/version/1.1',
      title,
      description: `${description} Left out: ${newsLeavesOut.join('; ')}.`,
    }
    yield `${JSON.stringify(head).slice(0, -1)},"items":[`
    let separator = '\n'
    for (const item of items) {
      const entry = presentOnly({
        id: item.id,
        external_url: item.url === undefined ? undefined : webAddress(item.url),
        title: item.title,
        content_text: item.lines.join('\n'),
        date_published: item.updated,
        tags: item.categories,
      })
      yield separator + JSON.stringify(entry)
      separator = ',\n'
    }
    yield '\n]}\n'
  },
}
