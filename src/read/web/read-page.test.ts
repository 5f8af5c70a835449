import { afterEach, describe, expect, it } from 'vitest'
import { type Loopback, type Route, serve } from '../../../tests/loopback/serve.ts'
import type { Problem, Reading, StageContext } from '../../model/index.ts'
import { openFetcher } from './open-fetcher.ts'
import { readPage } from './read-page.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

async function start(routes: Readonly<Record<string, Route>>): Promise<Loopback> {
  const server = await serve(routes)
  open.push(server)
  return server
}

async function read(url: string) {
  const problems: Problem[] = []
  const context: StageContext = {
    signal: new AbortController().signal,
    now: new Date('2024-03-10'),
    report: (problem) => problems.push(problem),
  }
  const fetcher = openFetcher({ allowPrivate: true, limits: { hostIntervalMs: 0, backoffMs: 10 } })
  open.push(fetcher)
  const result = await readPage(url, fetcher, context)
  if (result.kind !== 'feed' && result.problem) problems.push(result.problem)
  const readings = result.kind === 'reports' ? result.reports.map(({ reading }) => reading) : []
  return { result, readings, codes: problems.map(({ code }) => code), problems }
}

/** What a reading takes for the body, block by block. */
function body(reading: Reading | undefined): string[] {
  return (reading?.segments ?? [])
    .filter(({ inBody }) => inBody)
    .map(({ start, end }) => reading?.text.slice(start, end) ?? '')
}

function field(reading: Reading | undefined, name: string): string | undefined {
  return reading?.fields.find((one) => one.field === name)?.value
}

const sentences = [
  'The harbour office said on Tuesday that three ferries had been moved to the northern quay before the storm.',
  'Its head, Anna Berg, told reporters that no boat had been lost and that the crews were safe on land.',
  'The lighthouse keepers on the outer islands reported waves of eight metres shortly after midnight.',
  'Schools in the old town stay closed until Thursday, the council wrote in a notice to parents.',
  'Repairs to the breakwater will begin once divers have looked at its foundations, an engineer said.',
  'The rail operator expects its coastal line to run again on Friday, though with fewer trains than usual.',
  'Fishermen in the southern bays lost nets worth a season of work, their association said in a letter to the ministry.',
  'A tanker that had dragged its anchor during the night was towed back to the roadstead by two tugs before dawn.',
  'Insurers put the damage along the whole coast at forty million crowns, less than after the flood two years ago.',
]
const paragraphs = (from: number, to: number) =>
  sentences
    .slice(from, to)
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')

function html(content: string, head = '', attributes = ''): string {
  return `<!doctype html><html lang="en" ${attributes}><head><title>Ferries moved before the storm</title>${head}</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>${content}
<footer><a href="/about">About us</a> <a href="/contact">Contact</a></footer></body></html>`
}
const article = (from = 0, to = 6) =>
  `<main><article><h1>Ferries moved before the storm</h1>${paragraphs(from, to)}</article></main>`
const jsonLd = (thing: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`
const news = jsonLd({
  '@type': 'NewsArticle',
  headline: 'Ferries moved before the storm',
  datePublished: '2024-03-05T10:00:00Z',
})

describe('readPage', () => {
  it('reads a page with its text, blocks, date and address', async () => {
    const server = await start({ '/news?ref=x': html(article(), `${news}<link rel="canonical" href="/news">`) })
    const { readings, codes } = await read(`${server.origin}/news?ref=x`)
    const [reading] = readings
    expect(codes).toEqual([])
    expect(reading).toMatchObject({
      url: `${server.origin}/news`,
      location: `${server.origin}/news?ref=x`,
      language: 'en',
    })
    expect(body(reading)).toEqual(expect.arrayContaining(sentences.slice(0, 6)))
    expect(body(reading)).not.toContain('Home')
    expect(field(reading, 'jsonld.datePublished')).toBe('2024-03-05T10:00:00Z')
  })

  it('takes the encoding of the head of an answer', async () => {
    const text = `<!doctype html><html><body><article>${'<p>Die Fähren fuhren am Abend über den Sund zurück, wie die Behörde erklärte.</p>'.repeat(4)}</article></body></html>`
    const server = await start({
      '/': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html; charset=ISO-8859-15' }).end(Buffer.from(text, 'latin1')),
    })
    const { readings, codes } = await read(`${server.origin}/`)
    expect(readings[0]?.text).toContain('Fähren fuhren am Abend über den Sund')
    expect(codes).toEqual(['uncovered-language'])
  })

  it('reads plain text, and says what is neither page nor feed', async () => {
    const server = await start({
      '/note.txt': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end(sentences.join('\n')),
      '/data': (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"a": 1}'),
      '/photo': (_, response) =>
        response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.from('\x89PNG....', 'latin1')),
      '/lie': (_, response) =>
        response.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from('\x89PNG\r\n', 'latin1')),
    })
    expect((await read(`${server.origin}/note.txt`)).readings[0]).toMatchObject({ format: 'text' })
    expect((await read(`${server.origin}/data`)).codes).toEqual(['unexpected-content'])
    expect((await read(`${server.origin}/photo`)).codes).toEqual(['unexpected-content'])
    expect((await read(`${server.origin}/lie`)).codes).toEqual(['binary-input'])
  })
})

describe('versions of a page', () => {
  it.each([
    ['an AMP page', '/amp/news', 'amp'],
    ['a print page', '/news?print=1', ''],
  ])('takes the page itself for %s', async (_, path, attributes) => {
    const server = await start({
      '/news': html(article()),
      [path]: html(article(0, 4), '<link rel="canonical" href="/news">', attributes),
    })
    const { readings } = await read(`${server.origin}${path}`)
    expect(readings[0]?.url).toBe(`${server.origin}/news`)
    expect(body(readings[0])).toContain(sentences[5])
    expect(server.asked).toEqual([path, '/news'])
  })

  it('keeps the version where the page cannot be had, or stands on another site', async () => {
    const server = await start({
      '/print/a': html(article(), '<link rel="canonical" href="/gone">'),
      '/print/b': html(article(), '<link rel="canonical" href="http://127.0.0.2:1/elsewhere">'),
    })
    for (const path of ['/print/a', '/print/b']) {
      const { readings, codes } = await read(`${server.origin}${path}`)
      expect(body(readings[0])).toContain(sentences[5])
      expect(codes).toEqual([])
    }
  })

  it('takes the AMP page where the page shows nothing without scripts', async () => {
    const server = await start({
      '/app': html('<div id="root"></div>', '<link rel="amphtml" href="/app/amp">'),
      '/app/amp': html(article(), '<link rel="canonical" href="/app">', '⚡'),
    })
    const { readings, codes } = await read(`${server.origin}/app`)
    expect(body(readings[0])).toContain(sentences[0])
    expect(readings[0]?.url).toBe(`${server.origin}/app`)
    expect(codes).toEqual([])
  })

  it('says where a page has no article', async () => {
    const server = await start({ '/': html('<div id="root"></div>') })
    expect((await read(`${server.origin}/`)).codes).toEqual(['no-body'])
  })
})

describe('walls', () => {
  const paid = jsonLd({
    '@type': 'NewsArticle',
    isAccessibleForFree: false,
    hasPart: { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.paid' },
  })

  it('names the teaser of a paid article and keeps what it shows', async () => {
    const server = await start({ '/': html(`${article(0, 2)}<div class="paid"></div>`, paid) })
    const { readings, codes, problems } = await read(`${server.origin}/`)
    expect(codes).toEqual(['paywall'])
    expect(problems[0]?.message).toContain('before the paywall')
    expect(body(readings[0])).toContain(sentences[0])
  })

  it('is not led astray by a selector that is none, or made to take long', async () => {
    for (const cssSelector of ['<x>', `x ${'* '.repeat(90)}`, '..', 7, { a: 1 }]) {
      const head = jsonLd({
        '@type': 'NewsArticle',
        isAccessibleForFree: false,
        hasPart: { isAccessibleForFree: false, cssSelector },
      })
      const server = await start({ '/': html(article(0, 3), head) })
      const began = performance.now()
      expect((await read(`${server.origin}/`)).codes).toEqual(['paywall'])
      expect(performance.now() - began).toBeLessThan(2000)
    }
  })

  it('knows a teaser by the subscription block beside it', async () => {
    const block = '<div class="article-paywall"><h3>Continue reading</h3><p>Subscribe for one crown a month.</p></div>'
    const server = await start({ '/': html(`${article(0, 2)}${block}`) })
    expect((await read(`${server.origin}/`)).codes).toEqual(['paywall'])
  })

  it.each([
    [
      'a paid article that is sent whole',
      html(`<article><h1>Ferries</h1>${paragraphs(0, 2)}<div class="paid">${paragraphs(2, 6)}</div></article>`, paid),
    ],
    [
      'a long article beside a subscription block',
      html(
        `<article><h1>Ferries</h1>${paragraphs(0, 9)}${paragraphs(0, 9).replaceAll('<p>', '<p>Again: ')}</article><div class="paywall">Subscribe to read more of us.</div>`,
      ),
    ],
    [
      'a short article with a newsletter box',
      html(`${article(0, 3)}<div class="newsletter subscribe">Subscribe to our letter, every morning.</div>`),
    ],
    [
      'an article behind a cookie banner',
      html(`${article()}<div id="onetrust-consent-sdk"><p>We and our partners store cookies. Accept all?</p></div>`),
    ],
  ])('takes %s for what it is', async (_, page) => {
    const server = await start({ '/': page })
    const { codes, readings } = await read(`${server.origin}/`)
    expect(codes).toEqual([])
    expect(body(readings[0])).toContain(sentences[0])
  })

  const consent = `<div class="cookie-wall" role="dialog"><h1>Your privacy</h1>${'<p>We and our 1,200 partners store information on your device to show you advertisements and to measure how they work.</p>'.repeat(5)}<button>Accept</button></div>`

  it('does not take a consent form for the page', async () => {
    const server = await start({ '/': html(consent) })
    const { readings, codes } = await read(`${server.origin}/`)
    expect(readings).toEqual([])
    expect(codes).toEqual(['consent-wall'])
  })

  it('knows a consent form by where it was led', async () => {
    const form = `<form action="/consent/save">${'<p>Before you go on, say how we may use what you tell us, and for which purposes we may keep it.</p>'.repeat(4)}<button>Agree</button></form>`
    const server = await start({
      '/news': (_, response) => response.writeHead(302, { location: '/consent?next=/news' }).end(),
      '/consent?next=/news': html(form),
    })
    expect((await read(`${server.origin}/news`)).codes).toEqual(['consent-wall'])
  })
})

describe('live blogs', () => {
  const entry = (at: number, time: string) =>
    `<div class="entry" id="post-${at}"><time datetime="${time}">then</time><h2>Update ${at}</h2><p>${sentences[at]}</p></div>`
  const blog = (count: number) =>
    Array.from({ length: count }, (_, at) => entry(at, `2024-03-05T1${at}:30:00Z`))
      .reverse()
      .join('')
  const declared = jsonLd({
    '@type': 'LiveBlogPosting',
    headline: 'Storm: live',
    coverageStartTime: '2024-03-05T09:00:00Z',
  })

  it.each([
    ['that says it is one', `<main><h1>Storm: live</h1><section>${blog(4)}</section></main>`, declared, 4],
    ['that looks like one', `<main class="live-blog"><h1>Storm: live</h1><section>${blog(6)}</section></main>`, '', 6],
  ])('splits a blog %s into entries with their own times', async (_, content, head, count) => {
    const server = await start({ '/storm': html(content, head) })
    const { readings, codes } = await read(`${server.origin}/storm`)
    expect(codes).toEqual([])
    expect(readings).toHaveLength(count)
    const last = readings.at(-1)
    expect(last?.url).toBe(`${server.origin}/storm#post-0`)
    expect(last?.location).toBe(`${server.origin}/storm#post-0`)
    expect(field(last, 'meta.article:published_time')).toBe('2024-03-05T10:30:00Z')
    expect(field(last, 'title')).toBe('Update 0')
    expect(last?.text).toContain(sentences[0])
    expect(last?.text).not.toContain(sentences[1])
    expect(new Set(readings.map(({ id }) => id)).size).toBe(count)
  })

  it('reads entries that only the structured data has', async () => {
    const updates = [0, 1, 2].map((at) => ({
      '@type': 'BlogPosting',
      headline: `Update ${at}`,
      datePublished: `2024-03-05T1${at}:00:00+01:00`,
      articleBody: `${sentences[at]}\n\n${sentences[at + 3]}`,
    }))
    const head = jsonLd({ '@type': 'LiveBlogPosting', liveBlogUpdate: updates })
    const server = await start({ '/live': html('<div id="app"></div>', head) })
    const { readings } = await read(`${server.origin}/live`)
    expect(readings.map((reading) => field(reading, 'meta.article:published_time'))).toEqual([
      '2024-03-05T10:00:00+01:00',
      '2024-03-05T11:00:00+01:00',
      '2024-03-05T12:00:00+01:00',
    ])
    expect(body(readings[1])).toEqual(expect.arrayContaining([sentences[1], sentences[4]]))
  })

  it.each([
    ['comments under an article', `${article()}<section class="comments live">${blog(6)}</section>`],
    ['a list of dated reports', `<main><h1>News</h1>${blog(6)}</main>`],
  ])('does not split %s', async (_, content) => {
    const server = await start({ '/news': html(content) })
    expect((await read(`${server.origin}/news`)).readings).toHaveLength(1)
  })
})

describe('articles of several pages', () => {
  const pages = (links: (number: number) => string, path: (number: number) => string) => ({
    [path(1)]: html(`${article(0, 3)}<p class="pages">${links(2)}</p>`, news),
    [path(2)]: html(`${article(3, 6)}<p class="pages">${links(3)}</p>`, news),
    [path(3)]: html(article(6, 9), news),
  })

  it.each([
    [
      'a link that is marked as next',
      (number: number) => `<a rel="next" href="/long?page=${number}">More</a>`,
      (number: number) => (number === 1 ? '/long' : `/long?page=${number}`),
    ],
    [
      'numbers in its path',
      (number: number) => `<a href="/long/${number}">${number}</a>`,
      (number: number) => (number === 1 ? '/long/' : `/long/${number}`),
    ],
    [
      'numbers before an extension',
      (number: number) => `<a href="/long-${number}.html">${number}</a>`,
      (number: number) => (number === 1 ? '/long.html' : `/long-${number}.html`),
    ],
  ])('joins one with %s', async (_, links, path) => {
    const server = await start(pages(links, path))
    const { readings, codes } = await read(`${server.origin}${path(1)}`)
    expect(codes).toEqual([])
    expect(readings).toHaveLength(1)
    expect(body(readings[0]).filter((text) => sentences.includes(text))).toEqual(sentences)
    expect(readings[0]?.text.match(/Ferries moved before the storm/g)).toHaveLength(1)
    expect(server.asked).toEqual([path(1), path(2), path(3)])
  })

  it('says where a page is missing', async () => {
    const server = await start({ '/long': html(`${article(0, 3)}<a href="/long?p=2">2</a>`, news) })
    const { readings, codes } = await read(`${server.origin}/long`)
    expect(codes).toEqual(['incomplete'])
    expect(body(readings[0])).toContain(sentences[2])
  })

  it.each([
    ['the next article', '<a rel="next" href="/other">Next</a>', news],
    ['pages of comments', '<a href="/long?comment-page=2">2</a>', news],
    ['a list of articles', '<a rel="next" href="/long?page=2">Next</a>', ''],
    ['another site', '<a rel="next" href="http://127.0.0.2/long?page=2">Next</a>', news],
  ])('does not follow %s', async (_, link, head) => {
    const server = await start({ '/long': html(`${article(0, 4)}${link}`, head) })
    expect((await read(`${server.origin}/long`)).codes).toEqual([])
    expect(server.asked).toEqual(['/long'])
  })
})
