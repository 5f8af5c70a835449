import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fuzzRuns, mutated } from '../../../tests/loopback/mutated.ts'
import { readFeed } from './read-feed.ts'

/** Longest time of the processor that one feed may take, in milliseconds. */
const longest = 2000

const feeds = [
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Coast</title><ttl>30</ttl><skipHours><hour>3</hour></skipHours>
<item><title>Ferry &amp;amp; quay</title><link>https://coast.example/1</link><guid isPermaLink="true">https://coast.example/1</guid><pubDate>Tue, 05 Mar 2024 10:30:00 EST</pubDate><author>a@b.example (Anna Berg)</author><content:encoded><![CDATA[<p>One.</p>]]></content:encoded></item>
<item><title>Rail</title><link>https://coast.example/2</link><description>&lt;p&gt;Two.&lt;/p&gt;</description></item></channel></rss>`,
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://north.example/"><title type="html">A &amp;lt; b</title><entry><id>1</id><title>E</title><link href="e"/><updated>2024-03-05T10:00:00Z</updated><author><name>Anna</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Text <b>bold</b></p></div></content></entry></feed>`,
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://r.example/"><title>R</title></channel><item rdf:about="https://r.example/1"><title>One</title><link>https://r.example/1</link></item></rdf:RDF>`,
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://n.example/1</loc><news:news><news:publication><news:name>Post</news:name></news:publication><news:publication_date>2024-03-05</news:publication_date><news:title>T</news:title></news:news></url></urlset>`,
  `<opml version="2.0"><body><outline text="F"><outline text="A" xmlUrl="https://a.example/rss"/></outline></body></opml>`,
  `{"version":"https://jsonfeed.org/version/1.1","title":"J","items":[{"id":"1","url":"https://j.example/1","content_html":"<p>a</p>","date_published":"2024-03-05T10:00:00Z","authors":[{"name":"Bo"}]}]}`,
]

it('reads any feed without a crash, in time, with addresses of the web only', () => {
  fc.assert(
    fc.property(
      mutated(feeds),
      fc.constantFrom('utf8' as const, 'latin1' as const, 'utf16le' as const),
      (source, encoding) => {
        const codes: string[] = []
        const context = {
          signal: new AbortController().signal,
          now: new Date(0),
          report: ({ code }: { code: string }) => codes.push(code),
        }
        const began = process.cpuUsage()
        const feed = readFeed(
          Buffer.from(source, encoding),
          { location: 'feed', url: 'https://coast.example/feed' },
          context,
        )
        const { user, system } = process.cpuUsage(began)
        expect((user + system) / 1000).toBeLessThan(longest)
        if (!feed) expect(codes.length).toBeGreaterThan(0)
        for (const { url = 'https://x.example/' } of [...(feed?.entries ?? []), ...(feed?.feeds ?? [])]) {
          expect(new URL(url).protocol).toMatch(/^https?:$/)
        }
      },
    ),
    fuzzRuns(500),
  )
}, 600_000)
