import { describe, expect, it } from 'vitest'
import { makeAnswer, makeRecord, packRecords } from '../../../tests/files/make-warc.ts'
import { useFolder } from '../../../tests/files/read-all.ts'
import { samplePage, sentences } from '../../../tests/files/sample-page.ts'

const folder = useFolder()
const address = 'https://coast.example/storm'

const html = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm | Coast Times</title>${head}</head><body>${body}</body></html>`
const mhtml = (page: string) =>
  [
    'From: <Saved by a browser>',
    `Snapshot-Content-Location: ${address}`,
    'Subject: Storm',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="b"',
    '',
    '--b',
    'Content-Type: text/html; charset=utf-8',
    `Content-Location: ${address}`,
    '',
    page,
    '--b--',
    '',
  ].join('\r\n')
const warc = (page: string) => packRecords([makeRecord({ type: 'response', uri: address, block: makeAnswer(page) })])

/** The same page as browsers and crawlers keep it. */
const kinds: readonly (readonly [string, (page: string) => string | Uint8Array, string])[] = [
  ['page.html', (page) => page, 'page.html'],
  ['page.mhtml', mhtml, 'page.mhtml'],
  ['crawl.warc.gz', warc, `crawl.warc.gz#${address}`],
]

const entry = (at: number) =>
  `<div class="entry" id="post-${at}"><time datetime="2024-03-05T1${at}:30:00Z">then</time><h2>Update ${at}</h2><p>${sentences[at % 4]} It was the ${at}th of the day.</p></div>`
const entries = (count: number) => Array.from({ length: count }, (_, at) => entry(at)).join('')
const blog = html(
  `<main><h1>Storm</h1><section>${entries(4)}</section></main>`,
  '<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm"}</script>',
)
const teaser = html(
  `<article><h1>Ferries</h1><p>${sentences[0]}</p><p>${sentences[1]}</p></article><div class="paywall"><p>Subscribe for one crown a month to go on.</p></div>`,
  '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferries","isAccessibleForFree":false}</script>',
)
const consent = html(
  `<div class="cookie-wall"><h1>Your privacy</h1>${'<p>We and our partners store information on your device to show you advertisements.</p>'.repeat(5)}</div>`,
)

describe.each(kinds)('a kept page, %s', (name, keep, location) => {
  it('gives the entries of a live blog with their own times', async () => {
    const { readings, codes } = await folder.read(name, keep(blog))
    expect(codes).toEqual([])
    expect(readings).toHaveLength(4)
    const times = readings.map(
      ({ fields }) => fields.find(({ field }) => field === 'meta.article:published_time')?.value,
    )
    expect(times).toEqual([0, 1, 2, 3].map((at) => `2024-03-05T1${at}:30:00Z`))
    expect(readings[1]?.text).toContain(sentences[1])
    expect(readings[1]?.text).not.toContain(sentences[0])
    expect(readings.map(({ location }) => location.replace(/^.*#/, ''))).toEqual([
      'post-0',
      'post-1',
      'post-2',
      'post-3',
    ])
    expect(readings.some((reading) => JSON.stringify(reading).includes('saved.invalid'))).toBe(false)
    expect(new Set(readings.map(({ id }) => id)).size).toBe(4)
  })

  it('tells the teaser of a paid article', async () => {
    const { readings, codes } = await folder.read(name, keep(teaser))
    expect(codes).toEqual([`paywall ${location}`])
    expect(readings[0]?.text).toContain(sentences[1])
  })

  it('does not take a consent form for a report', async () => {
    const { readings, codes } = await folder.read(name, keep(consent))
    expect(readings).toEqual([])
    expect(codes).toEqual([`consent-wall ${location}`])
  })

  it.each([
    [
      'an article beside a consent box',
      samplePage('Ferries moved', { extra: '' }).replace(
        '<nav>',
        '<div id="onetrust-consent-sdk"><p>We and our partners store cookies. Accept?</p></div><nav>',
      ),
    ],
    ['a list of dated reports', html(`<main><h1>News</h1>${entries(6)}</main>`)],
    [
      'comments under an article',
      samplePage('Ferries moved').replace(
        '</article>',
        `</article><section class="comments live">${entries(6)}</section>`,
      ),
    ],
    [
      'an article in full that says it is paid for',
      samplePage('Ferries', {
        head: '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":false,"hasPart":{"isAccessibleForFree":false,"cssSelector":".paid"}}</script>',
      }).replace('<article>', '<article class="paid">'),
    ],
  ])('takes %s for one report', async (_, page) => {
    const { readings, codes } = await folder.read(name, keep(page))
    expect(readings).toHaveLength(1)
    expect(codes).toEqual([])
  })
})
