import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { Problem } from '../../model/index.ts'
import type { Feed } from './feed.ts'
import { feedDate } from './feed-dates.ts'
import { readFeed } from './read-feed.ts'

function read(content: string | Uint8Array, encoding?: string) {
  const problems: Problem[] = []
  const context = {
    signal: new AbortController().signal,
    now: new Date(0),
    report: (problem: Problem) => problems.push(problem),
  }
  const source = { location: 'feed', url: 'https://coast.example/feeds/all.xml', ...(encoding ? { encoding } : {}) }
  const feed = readFeed(typeof content === 'string' ? Buffer.from(content) : content, source, context)
  return { feed, codes: problems.map(({ code }) => code), problems }
}

const item = '<item><title>Ferry back in service</title><link>https://coast.example/ferry</link></item>'
const rss = (items: string, head = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Coast &amp; Sea</title><link>https://coast.example/</link>${head}${items}</channel></rss>`

describe('readFeed', () => {
  it('reads RSS 2.0 with the longest text, author, date and schedule', () => {
    const { feed, codes } = read(
      rss(
        `<item><title>Mayor &amp;amp; council &lt;b&gt;agree&lt;/b&gt;</title><link>/a?x=1&amp;y=2</link><guid isPermaLink="false">17</guid>
<pubDate>Tue, 05 Mar 2024 10:30:00 EST</pubDate><dc:creator><![CDATA[Anna Berg]]></dc:creator><description>Short.</description>
<c:encoded><![CDATA[<p>The council met.</p><p>It agreed.</p>]]></c:encoded></item>`,
        '<language>en-gb</language><ttl>45</ttl><skipHours><hour>2</hour><hour>3</hour></skipHours><skipDays><day>Sunday</day></skipDays>',
      ),
    )
    expect(codes).toEqual([])
    expect(feed).toEqual({
      kind: 'rss',
      title: 'Coast & Sea',
      page: 'https://coast.example/',
      language: 'en-gb',
      entries: [
        {
          id: '17',
          url: 'https://coast.example/a?x=1&y=2',
          title: 'Mayor & council agree',
          body: '<p>The council met.</p><p>It agreed.</p>',
          authors: ['Anna Berg'],
          published: '2024-03-05T10:30:00-05:00',
        },
      ],
      feeds: [],
      restMs: 2_700_000,
      skipHours: [2, 3],
      skipDays: ['sunday'],
    } satisfies Feed)
  })

  it.each([
    [
      'RSS 0.91 with a doctype',
      `<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://x.example/rss.dtd"><rss version="0.91"><channel><title>T</title>${item}</channel></rss>`,
    ],
    [
      'RSS 0.90',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel>${item}</rdf:RDF>`,
    ],
    [
      'RSS 1.0 with other prefixes',
      `<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:s="http://purl.org/rss/1.0/"><s:channel><s:title>T</s:title></s:channel><s:item><s:title>Ferry back in service</s:title><s:link>https://coast.example/ferry</s:link></s:item></r:RDF>`,
    ],
    [
      'Atom 1.0',
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title type="text">Ferry back in service</title><link rel="enclosure" href="/f.mp3" type="audio/mpeg"/><link href="../ferry"/></entry></feed>',
    ],
    [
      'Atom 0.3 with a prefix',
      '<a:feed xmlns:a="http://purl.org/atom/ns#"><a:title>T</a:title><a:entry><a:title>Ferry back in service</a:title><a:link rel="alternate" type="text/html" href="https://coast.example/ferry"/></a:entry></a:feed>',
    ],
    [
      'JSON Feed',
      '{"version": "https://jsonfeed.org/version/1", "title": "T", "items": [{"id": "1", "title": "Ferry back in service", "url": "/ferry"}]}',
    ],
  ])('reads %s', (_, source) => {
    const { feed, codes } = read(source)
    expect(codes).toEqual([])
    expect(feed?.title).toBe('T')
    expect(feed?.entries).toHaveLength(1)
    expect(feed?.entries[0]).toMatchObject({ title: 'Ferry back in service', url: 'https://coast.example/ferry' })
  })

  it('keeps the markup of Atom content, dates, authors and the base', () => {
    const { feed } =
      read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://north.example/news/"><entry><id>tag:1</id>
<title type="html">A &amp;lt;b&amp;gt; c</title><link href="today"/><updated>2024-03-05T10:00:00Z</updated><published>2024-03-04T09:00:00+02:00</published>
<author><name>Anna Berg</name><email>a@b.example</email></author><author><name>Jon Holt</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Waves of <a href="/w">eight</a> metres &lt; nine.</p></div></content></entry></feed>`)
    expect(feed?.entries[0]).toEqual({
      id: 'tag:1',
      url: 'https://north.example/news/today',
      title: 'A <b> c',
      body: '<div><p>Waves of <a href="/w">eight</a> metres &lt; nine.</p></div>',
      authors: ['Anna Berg', 'Jon Holt'],
      published: '2024-03-04T09:00:00+02:00',
      updated: '2024-03-05T10:00:00Z',
    })
  })

  it('reads a news sitemap, an index of sitemaps and a list of feeds', () => {
    const news = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://coast.example/ferry</loc><n:news><n:publication><n:name>Coast Post</n:name><n:language>en</n:language></n:publication><n:publication_date>2024-03-05</n:publication_date><n:title>Ferry</n:title></n:news></url></urlset>`
    expect(read(news).feed).toMatchObject({
      kind: 'sitemap',
      entries: [
        {
          url: 'https://coast.example/ferry',
          title: 'Ferry',
          outlet: 'Coast Post',
          language: 'en',
          published: '2024-03-05',
        },
      ],
    })
    const index =
      '<sitemapindex><sitemap><loc>https://coast.example/1.xml</loc><lastmod>2024-03-05</lastmod></sitemap></sitemapindex>'
    expect(read(index).feed).toMatchObject({
      kind: 'sitemap-index',
      feeds: [{ url: 'https://coast.example/1.xml', updated: '2024-03-05' }],
    })
    const opml =
      '<opml version="2.0"><head><title>Mine</title></head><body><outline text="Coast"><outline text="A" title="A!" xmlUrl="https://a.example/rss"/><outline type="rss" text="B" XMLURL="https://b.example/rss"/></outline><outline text="none"/></body></opml>'
    expect(read(opml).feed).toMatchObject({
      kind: 'opml',
      title: 'Mine',
      feeds: [
        { url: 'https://a.example/rss', title: 'A!' },
        { url: 'https://b.example/rss', title: 'B' },
      ],
    })
  })

  it('reads the encoding that the feed declares or that came with it', () => {
    const source =
      '<?xml version="1.0" encoding="ISO-8859-2"?><rss><channel><item><title>Łódź port</title></item></channel></rss>'
    const bytes = Buffer.from(source.replace('Ł', '£').replace('ó', 'ó').replace('ź', '¼'), 'latin1')
    expect(read(bytes).feed?.entries[0]?.title).toBe('Łódź port')
    expect(read(Buffer.from(`\uFEFF${rss(item)}`, 'utf16le')).feed?.entries).toHaveLength(1)
    const sent = Buffer.from(
      '<rss><channel><item><title>Πλοίο στο λιμάνι</title></item></channel></rss>'
        .replace(/[Α-ω]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x2d0))
        .replace('ί', '\u00df')
        .replace('ά', '\u00dc'),
      'latin1',
    )
    expect(read(sent, 'iso-8859-7').feed?.entries[0]?.title).toBe('Πλοίο στο λιμάνι')
  })
})

describe('feeds that are broken', () => {
  it('takes them as far as they go', () => {
    const bare = read(
      rss('<item><title>Fish & chips &nbsp; 5 < 6</title><link>https://coast.example/?a=1&b=2</link></item>'),
    )
    expect(bare.feed?.entries[0]).toMatchObject({ url: 'https://coast.example/?a=1&b=2' })
    expect(bare.feed?.entries[0]?.title).toContain('Fish & chips')
    expect(read(rss(`<item><title>Unclosed</title>${item}`)).feed?.entries.map(({ title }) => title)).toEqual([
      'Unclosed',
      'Ferry back in service',
    ])
  })

  it('keeps the whole entries of one that breaks off, and says so', () => {
    const { feed, codes } = read(rss(`${item}<item><title>Half an ent`).slice(0, -'</channel></rss>'.length))
    expect(feed?.entries).toHaveLength(1)
    expect(codes).toEqual(['damaged-feed'])
    expect(read('{"version": "https://jsonfeed.org/version/1.1", "items": [{"id": "1"}').codes).toEqual([
      'damaged-feed',
    ])
  })

  it('expands no entities of the document', () => {
    const lines = Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
    const began = cpuTime()
    const { feed, codes } = read(
      `<!DOCTYPE rss [<!ENTITY e0 "boom">${lines}]>${rss('<item><title>&e20;</title></item>').replace(/^<\?.*\n/, '')}`,
    )
    expect(codes).toEqual(['damaged-feed'])
    expect(feed?.entries[0]?.title).toBe('&e20;')
    expect(cpuTime() - began).toBeLessThan(1000)
  })

  it.each([
    ['deep nesting', rss('<x>'.repeat(1_000_000))],
    ['a million attributes', rss(`<item ${'a="b" '.repeat(300_000)}/>`)],
    ['open brackets', rss('<'.repeat(1_000_000))],
    ['references', rss(`<item><title>${'&amp;&#x41;&'.repeat(200_000)}</title></item>`)],
    ['unclosed entries', rss('<item>'.repeat(200_000))],
    ['comments before the root', `${'<!---->'.repeat(150_000)}<rss>`],
    ['an open declaration', `<!DOCTYPE rss [${'<!ENTITY a "b">'.repeat(100_000)}`],
  ])('ends soon with %s', (_, source) => {
    const began = cpuTime()
    read(source)
    expect(cpuTime() - began).toBeLessThan(2500)
  })

  it('reads no more entries than it may', () => {
    const { feed, codes } = read(rss(item.repeat(10_000)))
    expect(feed?.entries).toHaveLength(2000)
    expect(codes).toEqual(['too-large'])
  })

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html><body><p>News</p></body></html>'],
    ['other JSON', '{"items": []}'],
    ['other XML', '<?xml version="1.0"?><note/>'],
    ['bytes', '\u0000\u0001PNG'],
  ])('says that %s is no feed', (_, source) => {
    expect(read(source)).toMatchObject({ feed: undefined, codes: ['unexpected-content'] })
  })

  it('takes no addresses but those of the web', () => {
    const { feed } = read(
      rss('<item><title>A</title><link>javascript:alert(1)</link><guid>file:///etc/passwd</guid></item>'),
    )
    expect(feed?.entries[0]).not.toHaveProperty('url')
  })
})

describe('feedDate', () => {
  it.each([
    ['Tue, 5 Mar 2024 10:30 GMT', '2024-03-05T10:30:00Z'],
    ['05 Mar 24 10:30:15 +0130', '2024-03-05T10:30:15+01:30'],
    ['Tuesday, 05-Mar-2024 10:30:00 PDT', '2024-03-05T10:30:00-07:00'],
    ['2024-03-05T10:30:00.123+0200', '2024-03-05T10:30:00+02:00'],
    ['2024-03-05', '2024-03-05'],
    ['05 Mar 2024 10:30:00', '2024-03-05T10:30:00'],
    ['yesterday', 'yesterday'],
    [' ', undefined],
  ])('reads %s', (written, date) => expect(feedDate(written)).toBe(date))
})
