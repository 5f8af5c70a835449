import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { readAll, useFolder } from '../../../tests/files/read-all.ts'
import { samplePage, sentences } from '../../../tests/files/sample-page.ts'
import { type Loopback, type Route, serve } from '../../../tests/loopback/serve.ts'

const folder = useFolder()
const open: Loopback[] = []
afterEach(() => Promise.all(open.splice(0).map((server) => server.close())))

async function start(routes: Readonly<Record<string, Route>>): Promise<Loopback> {
  const server = await serve(routes)
  open.push(server)
  return server
}

const web = { web: { allowPrivate: true as const, limits: { hostIntervalMs: 0, backoffMs: 5 } } }
const text = sentences.join(' ')
const item = (link: string, title: string, body = text) =>
  `<item><title>${title}</title><link>${link}</link><pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate><description>${body}</description></item>`
const rss = (...items: readonly string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Coast Times</title><link>https://coast.example/</link>${items.join('')}</channel></rss>`
const entry = 'https://coast.example/ferries'
const feeds: readonly (readonly [string, string])[] = [
  ['feed.rss', rss(item(entry, 'Ferries moved'))],
  ['feed.xml', rss(item(entry, 'Ferries moved'))],
  ['feed.txt', rss(item(entry, 'Ferries moved'))],
  [
    'feed.atom',
    `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Coast Times</title><id>urn:a</id><updated>2024-03-05T10:00:00Z</updated><entry><title>Ferries moved</title><id>urn:b</id><link href="${entry}"/><published>2024-03-05T10:00:00Z</published><updated>2024-03-05T10:00:00Z</updated><content type="text">${text}</content></entry></feed>`,
  ],
  [
    'feed.rdf',
    `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://coast.example/"><title>Coast Times</title></channel><item rdf:about="${entry}"><title>Ferries moved</title><link>${entry}</link><dc:date>2024-03-05T10:00:00Z</dc:date><description>${text}</description></item></rdf:RDF>`,
  ],
  [
    'feed.json',
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Coast Times',
      items: [
        { id: '1', url: entry, title: 'Ferries moved', content_text: text, date_published: '2024-03-05T10:00:00Z' },
      ],
    }),
  ],
]

describe('a feed that lies in a folder', () => {
  it.each(feeds)('%s gives its entries as it holds them, and asks nobody', async (name, content) => {
    await folder.write(`in/${name}`, content)
    const { readings, codes } = await readAll([folder.path('in')])
    expect(codes).toEqual([`feed-text ${name}`])
    expect(readings.map(({ url }) => url)).toEqual([entry])
    for (const sentence of sentences) expect(readings[0]?.text).toContain(sentence)
    const field = (wanted: string) => readings[0]?.fields.find(({ field }) => field === wanted)?.value
    expect(field('meta.og:site_name')).toBe('Coast Times')
    expect(field('meta.feed.published')).toMatch(/^2024-03-05T10:00:00/)
    expect(readings[0]?.segments.every(({ inBody }) => inBody)).toBe(true)
  })

  it('gives them from within an archive too, and counts entries without words', async () => {
    const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>${entry}</loc><n:news><n:publication_date>2024-03-05</n:publication_date><n:title>Ferries moved</n:title></n:news></url><url><loc>${entry}/2</loc></url></urlset>`
    await folder.write('in/sitemap.xml.gz', gzipSync(sitemap))
    const { readings, problems } = await readAll([folder.path('in')])
    expect(readings.map(({ text }) => text)).toEqual(['Ferries moved'])
    expect(problems.map(({ code }) => code)).toEqual(['feed-text', 'empty-input'])
    expect(problems[1]?.message).toContain('1 of its entries')
  })

  it('is told where it is XML of another kind, or a list', async () => {
    expect((await folder.read('rates.xml', '<?xml version="1.0"?><rates><rate>1</rate></rates>')).codes).toEqual([
      'unexpected-content rates.xml',
    ])
    await folder.write(
      'in/list.opml',
      '<opml version="2.0"><body><outline xmlUrl="https://coast.example/f"/></body></opml>',
    )
    const { problems } = await readAll([folder.path('in')])
    expect(problems.map(({ message }) => message)).toEqual(["list.opml: lists 1 feeds; give them to 'sitrep watch'."])
  })
})

describe('a feed file that is given by its own name', () => {
  it('is read by its pages, and by its own text where they cannot be had', async () => {
    const server = await start({
      '/1': samplePage('Ferries moved', { extra: 'Only the page says that the crews were fed.' }),
    })
    const content = rss(item(`${server.origin}/1`, 'Ferries moved', 'Short.'), item(`${server.origin}/2`, 'Rail line'))
    const { readings, problems } = await folder.read('feed.xml', content, web)
    expect(readings).toHaveLength(2)
    expect(readings[0]?.text).toContain('Only the page says')
    expect(readings[1]?.text).toContain(sentences[0])
    expect(problems.map(({ code }) => code)).toEqual(['http-status', 'feed-text'])
  })

  it('asks no more after three pages in a row could not be had', async () => {
    const server = await start({})
    const busy: Route = (_, response) => response.writeHead(503).end()
    server.set(Object.fromEntries([1, 2, 3, 4, 5].map((at) => [`/${at}`, busy])))
    const content = rss(...[1, 2, 3, 4, 5].map((at) => item(`${server.origin}/${at}`, `Report ${at}`)))
    const { readings, problems } = await folder.read('feed.xml', content, web)
    expect(readings).toHaveLength(5)
    expect(new Set(server.asked)).toEqual(new Set(['/1', '/2', '/3']))
    expect(problems.at(-1)?.message).toContain('the other 2 entries')
  })

  it('that is an OPML list gives the entries of its feeds', async () => {
    const server = await start({ '/1': samplePage('Ferries moved') })
    server.set({ '/feed': rss(item(`${server.origin}/1`, 'Ferries moved', 'Short.')) })
    const list = `<opml version="2.0"><body><outline text="Coast" xmlUrl="${server.origin}/feed"/><outline xmlUrl="${server.origin}/gone"/></body></opml>`
    const { readings, problems } = await folder.read('list.opml', list, web)
    expect(readings.map(({ url }) => url)).toEqual([`${server.origin}/1`])
    expect(problems.map(({ code }) => code)).toEqual(['http-status'])
  })
})
