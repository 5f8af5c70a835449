import { afterEach, beforeEach, expect, it } from 'vitest'
import { build } from '../src/pipeline/build.ts'
import { type Loopback, serve } from './loopback/serve.ts'

const sentences = [
  'The harbour office said on Tuesday that three ferries had been moved to the northern quay before the storm.',
  'Its head, Anna Berg, told reporters that no boat had been lost and that the crews were safe on land.',
  'The lighthouse keepers on the outer islands reported waves of eight metres shortly after midnight.',
]
const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('')
const page = (title: string, head: string) =>
  `<!doctype html><html lang="en"><head><title>${title} | Coast Times</title><meta property="og:site_name" content="Coast Times">${head}</head><body><nav><a href="/">Home</a></nav><article><h1>${title}</h1>${paragraphs}</article></body></html>`
const feed = `<rss version="2.0"><channel><title>Coast Times</title>
<item><title>Ferries moved before the storm</title><link>/dated</link></item>
<item><title>Rail line to reopen</title><link>/undated</link><pubDate>Wed, 06 Mar 2024 08:00:00 GMT</pubDate></item>
<item><title>School stays closed</title><link>/gone</link><pubDate>Thu, 07 Mar 2024 09:00:00 +0100</pubDate><description>The council said that the school in the old town would stay closed until Friday.</description></item>
</channel></rss>`

let server: Loopback
beforeEach(async () => {
  server = await serve({
    '/feed': feed,
    '/dated': page(
      'Ferries moved before the storm',
      '<meta property="article:published_time" content="2024-03-05T10:00:00Z">',
    ),
    '/undated': page('Rail line to reopen', '').replaceAll('ferries', 'trains'),
  })
})
afterEach(() => server.close())

it('builds an account of a feed by its address: titles, blocks, dates, outlets and problems', async () => {
  const web = { allowPrivate: true, limits: { hostIntervalMs: 0 } }
  const { reports, outlets, problems } = await build([`${server.origin}/feed`], { web, now: new Date('2024-03-10') })
  const found = reports.map(({ title, published, location }) => [
    location.slice(server.origin.length),
    title,
    published?.earliest,
  ])
  expect(found.sort()).toEqual([
    ['/dated', 'Ferries moved before the storm', '2024-03-05T10:00Z'],
    ['/gone', 'School stays closed', '2024-03-07T09:00+01:00'],
    ['/undated', 'Rail line to reopen', '2024-03-06T08:00Z'],
  ])
  expect(outlets.map(({ name }) => name)).toEqual(['Coast Times'])
  expect(problems.map(({ code, subject }) => [code, subject.slice(server.origin.length)])).toEqual(
    expect.arrayContaining([
      ['feed-text', '/gone'],
      ['http-status', '/gone'],
    ]),
  )
  const dated = reports.find(({ location }) => location.endsWith('/dated'))
  const blocks = dated?.blocks.map(({ role, start, end }) => [role, dated.text?.slice(start, end).trim()])
  expect(blocks).toContainEqual(['title', 'Ferries moved before the storm'])
  expect(blocks).toContainEqual(['navigation', 'Home'])
  expect(blocks).toContainEqual(['paragraph', sentences[0]])
}, 120_000)

it('refuses private addresses unless it is told otherwise', async () => {
  const { reports, problems } = await build([`${server.origin}/dated`], { now: new Date('2024-03-10') })
  expect(reports).toEqual([])
  expect(problems.map(({ code }) => code)).toEqual(['refused-address'])
  expect(server.asked).toEqual([])
})
