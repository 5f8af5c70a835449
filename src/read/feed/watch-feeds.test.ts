import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Loopback, type Route, serve } from '../../../tests/loopback/serve.ts'
import { openFetcher } from '../web/open-fetcher.ts'
import { findFeeds } from './find-feeds.ts'
import { folderLedger } from './folder-ledger.ts'
import type { FeedReport, Poll } from './poll-feed.ts'
import { type WatchOptions, watchFeeds } from './watch-feeds.ts'

const open: { close(): unknown }[] = []
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-feeds-'))
})
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
  await rm(folder, { recursive: true })
})

async function start(routes: Readonly<Record<string, Route>>): Promise<Loopback> {
  const server = await serve(routes)
  open.push(server)
  return server
}

function openWeb() {
  const fetcher = openFetcher({ allowPrivate: true, limits: { hostIntervalMs: 0, backoffMs: 5, attempts: 2 } })
  open.push(fetcher)
  return fetcher
}

/** Watches as it was at a time, and says what came. */
async function watch(feeds: readonly string[], at: string, more: Partial<WatchOptions> = {}) {
  const reports: FeedReport[] = []
  const polls: Poll[] = []
  await watchFeeds(feeds, {
    fetcher: openWeb(),
    ledger: folderLedger(folder),
    signal: new AbortController().signal,
    once: true,
    clock: () => new Date(at),
    onReport: (report) => void reports.push(report),
    onPoll: (poll) => void polls.push(poll),
    ...more,
  })
  const codes = reports.map(({ problems }) => problems.map(({ code }) => code))
  return { reports, polls, codes, urls: reports.map(({ reading }) => reading.url?.replace(/^http:\/\/[^/]+/, '')) }
}

const story = (title: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${[
    'The harbour office said on Tuesday that three ferries had been moved to the northern quay before the storm.',
    'Its head, Anna Berg, told reporters that no boat had been lost and that the crews were safe on land.',
    'The lighthouse keepers on the outer islands reported waves of eight metres shortly after midnight.',
  ]
    .map((sentence) => `<p>${sentence}</p>`)
    .join('')}</article></body></html>`
const item = (at: number, text = `The beginning of story ${at}.`) =>
  `<item><title>Story ${at}</title><link>/story/${at}</link><guid isPermaLink="false">${at}</guid><pubDate>Tue, 0${at} Mar 2024 10:00:00 GMT</pubDate><description>${text}</description></item>`
const rss = (...items: readonly string[]) =>
  `<rss version="2.0"><channel><title>Coast Times</title><ttl>30</ttl>${items.join('')}</channel></rss>`

describe('watchFeeds', () => {
  it('gives each entry once, oldest first, with what the feed says of it', async () => {
    const server = await start({
      '/feed': rss(item(2), item(1)),
      '/story/1': story('Story 1'),
      '/story/2': story('Story 2'),
    })
    const feed = `${server.origin}/feed`
    const first = await watch([feed], '2024-03-05T10:00:00Z')
    expect(first.urls).toEqual(['/story/1', '/story/2'])
    expect(first.reports[0]?.reading.text).toContain('three ferries')
    expect(first.reports[0]?.reading.fields).toContainEqual({
      field: 'meta.feed.published',
      value: '2024-03-01T10:00:00Z',
    })
    expect(first.polls[0]?.status).toMatchObject({
      title: 'Coast Times',
      gave: '2024-03-05T10:00:00.000Z',
      next: '2024-03-05T10:30:00.000Z',
      failures: 0,
    })
    expect((await watch([feed], '2024-03-05T10:20:00Z')).polls).toEqual([])
    server.set({ '/feed': rss(item(3), item(2), item(1)), '/story/3': story('Story 3') })
    expect((await watch([feed], '2024-03-05T10:31:00Z')).urls).toEqual(['/story/3'])
    expect(await folderLedger(folder).all()).toMatchObject([
      { url: feed, state: { given: 3, last: { title: 'Story 3' } } },
    ])
  })

  it('gives a changed entry again, unless its page is the same', async () => {
    const server = await start({
      '/feed': rss(item(1), item(2)),
      '/story/1': story('Story 1'),
      '/story/2': story('Story 2'),
    })
    const feed = `${server.origin}/feed`
    await watch([feed], '2024-03-05T10:00:00Z')
    server.set({ '/feed': rss(item(1, 'Corrected.'), item(2, 'Corrected.')), '/story/1': story('Story 1, corrected') })
    expect((await watch([feed], '2024-03-05T11:00:00Z')).urls).toEqual(['/story/1'])
  })

  it('keeps the text of the feed where the page cannot be had, and gives the page when it can', async () => {
    const server = await start({
      '/feed': rss(item(1), item(2, '')),
      '/story/1': (_, response) => response.writeHead(503).end(),
      '/robots.txt': 'User-agent: *\nDisallow: /story/2',
    })
    const feed = `${server.origin}/feed`
    const { reports, codes, polls } = await watch([feed], '2024-03-05T10:00:00Z')
    expect(codes).toEqual([
      ['http-status', 'feed-text'],
      ['robots', 'feed-text'],
    ])
    expect(reports[0]?.reading.text).toBe('Story 1\n\nThe beginning of story 1.')
    expect(reports[0]?.reading.segments.every(({ inBody }) => inBody)).toBe(true)
    expect(reports[0]?.reading.fields).toContainEqual({
      field: 'meta.article:published_time',
      value: '2024-03-01T10:00:00Z',
    })
    expect(polls[0]?.status.problem).toContain('the pages of 2 new entries could not be had')
    server.set({ '/story/1': story('Story 1') })
    const later = await watch([feed], '2024-03-05T11:00:00Z')
    expect(later.urls).toEqual(['/story/1'])
    expect(later.reports[0]?.reading.text).toContain('three ferries')
  })

  it('takes the longer text of a feed before the teaser of a page', async () => {
    const paid = story('Story 1').replace(
      '</head>',
      '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script></head>',
    )
    const whole =
      'The ministry will pay for the repairs of the pier, the road and the light, its letter to the town says. '.repeat(
        10,
      )
    const server = await start({ '/feed': rss(item(1, whole)), '/story/1': paid })
    const { codes, reports } = await watch([`${server.origin}/feed`], '2024-03-05T10:00:00Z')
    expect(codes).toEqual([['paywall', 'feed-text']])
    expect(reports[0]?.reading.text).toContain('will pay for the repairs')
  })

  it('asks whether something changed, and heeds a move and an end', async () => {
    let asked = 0
    const server = await start({
      '/old': (_, response) => response.writeHead(301, { location: '/new' }).end(),
      '/new': (request, response) => {
        asked += 1
        if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end()
        else response.writeHead(200, { etag: '"a"', 'content-type': 'application/rss+xml' }).end(rss(item(1)))
      },
      '/story/1': story('Story 1'),
      '/gone': (_, response) => response.writeHead(410).end(),
    })
    const feeds = [`${server.origin}/old`, `${server.origin}/gone`]
    const first = await watch(feeds, '2024-03-05T10:00:00Z')
    expect(first.urls).toEqual(['/story/1'])
    expect(first.polls.find(({ status }) => status.url.endsWith('/gone'))).toMatchObject({
      result: 'failure',
      status: { failures: 1 },
    })
    const second = await watch(feeds, '2024-03-05T12:00:00Z')
    expect(second.polls.map(({ result }) => result)).toEqual(['none'])
    expect(asked).toBe(2)
    expect(server.asked.filter((path) => path === '/old')).toHaveLength(1)
    expect(server.asked.filter((path) => path === '/gone')).toHaveLength(1)
  })

  it('backs off from a feed that fails, and shows it', async () => {
    const server = await start({ '/late': (_, response) => response.writeHead(503, { 'retry-after': '7200' }).end() })
    const feeds = ['/none', '/late'].map((path) => `${server.origin}${path}`)
    const { polls } = await watch(feeds, '2024-03-05T10:00:00Z')
    expect(polls.map(({ status }) => status.next).sort()).toEqual([
      '2024-03-05T10:15:00.000Z',
      '2024-03-05T12:00:00.000Z',
    ])
    await watch(feeds, '2024-03-05T10:15:00Z')
    const status = await folderLedger(folder).get(`${server.origin}/none`)
    expect(status).toMatchObject({ failures: 2, next: '2024-03-05T10:45:00.000Z' })
    expect(status?.problem).toContain('404')
    expect(status).not.toHaveProperty('answered')
  })

  it('goes on where a run was killed', async () => {
    const server = await start({
      '/feed': rss(item(1), item(2), item(3)),
      '/story/1': story('1'),
      '/story/2': story('2'),
      '/story/3': story('3'),
    })
    const feed = `${server.origin}/feed`
    const given: (string | undefined)[] = []
    const onReport = ({ reading }: FeedReport) => {
      given.push(reading.url?.slice(-1))
      if (given.length === 2) throw new Error('the disk is full')
    }
    await expect(watch([feed], '2024-03-05T10:00:00Z', { onReport })).rejects.toThrow('the disk is full')
    await watch([feed], '2024-03-05T10:00:01Z', { onReport: ({ reading }) => void given.push(reading.url?.slice(-1)) })
    expect(given).toEqual(['1', '2', '2', '3'])
  })

  it('begins anew where the ledger is damaged', async () => {
    const server = await start({ '/feed': rss(item(1)), '/story/1': story('1') })
    await watch([`${server.origin}/feed`], '2024-03-05T10:00:00Z')
    const [name = ''] = await readdir(folder)
    await writeFile(join(folder, name), '{"url": "half a')
    expect((await watch([`${server.origin}/feed`], '2024-03-05T10:00:00Z')).urls).toEqual(['/story/1'])
    expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toMatchObject({ failures: 0 })
  })

  it('reads the newest sitemaps of an index, and the feed that a page names', async () => {
    const sitemap = (path: string) => `<urlset><url><loc>${path}</loc></url></urlset>`
    const server = await start({ '/story/1': story('1'), '/feed': rss(item(1)) })
    server.set({
      '/index.xml': `<sitemapindex><sitemap><loc>${server.origin}/a.xml</loc></sitemap></sitemapindex>`,
      '/a.xml': sitemap(`${server.origin}/story/1`),
      '/': '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><p>News</p></body></html>',
      '/bare': '<!doctype html><html><body><p>News</p></body></html>',
    })
    expect((await watch([`${server.origin}/index.xml`], '2024-03-05T10:00:00Z')).urls).toEqual(['/story/1'])
    expect((await watch([`${server.origin}/`], '2024-03-05T10:00:00Z')).urls).toEqual(['/story/1'])
    const { polls } = await watch([`${server.origin}/bare`], '2024-03-05T10:00:00Z')
    expect(polls[0]?.status.problem).toContain('is no feed and names none')
  })

  it('polls again and again until it is stopped', async () => {
    const server = await start({ '/feed': rss() })
    const controller = new AbortController()
    let polls = 0
    await watchFeeds([`${server.origin}/feed`], {
      fetcher: openWeb(),
      ledger: folderLedger(folder),
      signal: controller.signal,
      limits: { shortestMs: 20, longestMs: 40, firstMs: 20 },
      onReport: () => undefined,
      onPoll: () => {
        polls += 1
        if (polls === 3) controller.abort()
      },
    })
    expect(polls).toBe(3)
  })
})

describe('findFeeds', () => {
  const context = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
  const find = (inputs: readonly string[]) => findFeeds(inputs, openWeb(), context)

  it('takes addresses, OPML lists and lists of addresses, each feed once', async () => {
    const opml =
      '<opml><body><outline text="A" xmlUrl="https://a.example/rss"/><outline xmlUrl="https://b.example/rss"/></body></opml>'
    const server = await start({ '/mine.opml': opml.replace('https://b', 'https://c') })
    await writeFile(join(folder, 'feeds.opml'), opml)
    await writeFile(join(folder, 'feeds.txt'), '# mine\nhttps://d.example/rss\r\n\nhttps://a.example/rss\n')
    const feeds = await find([
      'https://b.example/rss',
      join(folder, 'feeds.opml'),
      `${server.origin}/mine.opml`,
      join(folder, 'feeds.txt'),
    ])
    expect(feeds.map(({ url }) => url)).toEqual(['b', 'a', 'c', 'd'].map((name) => `https://${name}.example/rss`))
  })

  it('says what is no list', async () => {
    await writeFile(join(folder, 'feed.xml'), rss(item(1)))
    await writeFile(join(folder, 'empty.txt'), 'nothing here')
    await expect(find([join(folder, 'none.opml')])).rejects.toThrow('there is no such file')
    await expect(find([join(folder, 'feed.xml')])).rejects.toThrow('is a feed itself')
    await expect(find([join(folder, 'empty.txt')])).rejects.toThrow('names no feed')
  })
})
