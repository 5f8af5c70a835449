import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import { type Loopback, type Route, readPem, serve } from '../../../tests/loopback/serve.ts'
import type { Problem, StageContext } from '../../model/index.ts'
import { type Fetched, openFetcher, type WebOptions, type WebRequest } from './open-fetcher.ts'
import type { CachedAnswer } from './web-cache.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const quick = { hostIntervalMs: 0, backoffMs: 10, connectMs: 1000, answerMs: 300, silenceMs: 300, totalMs: 1000 }

async function start(routes: Readonly<Record<string, Route>>, isSecure = false): Promise<Loopback> {
  const server = await serve(routes, isSecure)
  open.push(server)
  return server
}

async function fetchOne(request: string | WebRequest, options: WebOptions = {}, signal?: AbortSignal) {
  const problems: Problem[] = []
  const context: StageContext = {
    signal: signal ?? new AbortController().signal,
    now: new Date(),
    report: (problem) => problems.push(problem),
  }
  const fetcher = openFetcher({ allowPrivate: true, ...options, limits: { ...quick, ...options.limits } })
  open.push(fetcher)
  const fetched = await fetcher.fetch(typeof request === 'string' ? { url: request } : request, context)
  return { fetched, problems, code: fetched.kind === 'failed' ? fetched.problem.code : undefined }
}

function text(fetched: Fetched): string {
  return fetched.kind === 'page' ? Buffer.from(fetched.body).toString() : fetched.kind
}

const page = '<p>The ferry left the northern harbour.</p>'.repeat(200)

describe('openFetcher', () => {
  it('names itself and follows redirects, telling which are for good', async () => {
    const server = await start({
      '/a': (_, response) => response.writeHead(301, { location: '/b' }).end(),
      '/b': (_, response) => response.writeHead(308, { location: `${server.origin}/c#part` }).end(),
      '/c': page,
      '/d': (_, response) => response.writeHead(302, { location: '/c' }).end(),
    })
    const { fetched } = await fetchOne(`${server.origin}/a`, { userAgent: 'desk/1.0' })
    expect(fetched).toMatchObject({
      kind: 'page',
      url: `${server.origin}/c`,
      movedTo: `${server.origin}/c`,
      isCut: false,
    })
    expect(text(fetched)).toBe(page)
    expect(server.heads.get('/c')).toMatchObject({ 'user-agent': 'desk/1.0', 'accept-encoding': 'gzip, deflate, br' })
    expect((await fetchOne(`${server.origin}/d`)).fetched).not.toHaveProperty('movedTo')
  })

  it('ends redirects that go in a circle or on for ever', async () => {
    const server = await start({
      '/x': (_, response) => response.writeHead(302, { location: '/y' }).end(),
      '/y': (_, response) => response.writeHead(302, { location: '/x' }).end(),
    })
    for (let step = 0; step < 20; step += 1) {
      server.set({ [`/${step}`]: (_, response) => response.writeHead(302, { location: `/${step + 1}` }).end() })
    }
    expect((await fetchOne(`${server.origin}/x`)).code).toBe('too-many-redirects')
    expect((await fetchOne(`${server.origin}/0`)).code).toBe('too-many-redirects')
    expect(server.asked.filter((path) => /\d/.test(path))).toHaveLength(11)
  })

  it.each([
    ['gzip', gzipSync(page)],
    ['br', brotliCompressSync(page)],
    ['deflate', deflateSync(page)],
    ['deflate', deflateRawSync(page)],
  ])('unpacks %s, sent in pieces', async (encoding, body) => {
    const server = await start({
      '/': (_, response) => {
        response.writeHead(200, { 'content-encoding': encoding })
        response.write(body.subarray(0, 20))
        setTimeout(() => response.end(body.subarray(20)), 20)
      },
    })
    const { fetched, problems } = await fetchOne(`${server.origin}/`)
    expect(text(fetched)).toBe(page)
    expect(problems).toEqual([])
  })

  it('says what an answer with an unknown packing is', async () => {
    const server = await start({
      '/': (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end(page),
      '/two': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip, gzip' }).end(page),
    })
    expect((await fetchOne(`${server.origin}/`)).code).toBe('unexpected-content')
    expect((await fetchOne(`${server.origin}/two`)).code).toBe('unexpected-content')
  })

  it('asks again where nothing may have changed, and takes the kept page for a 304', async () => {
    const kept = new Map<string, CachedAnswer>()
    const cache = {
      get: (url: string) => kept.get(url),
      put: (url: string, answer: CachedAnswer) => void kept.set(url, answer),
    }
    const server = await start({
      '/': (request, response) => {
        if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
        else response.writeHead(200, { etag: '"1"', 'last-modified': 'Tue, 05 Mar 2024 10:00:00 GMT' }).end(page)
      },
    })
    await fetchOne(`${server.origin}/`, { cache })
    const { fetched } = await fetchOne(`${server.origin}/`, { cache })
    expect(text(fetched)).toBe(page)
    expect(server.heads.get('/')?.['if-modified-since']).toBe('Tue, 05 Mar 2024 10:00:00 GMT')
    const asked = await fetchOne({ url: `${server.origin}/`, etag: '"1"' })
    expect(asked.fetched.kind).toBe('unchanged')
  })

  it('waits as long as a 429 asks and tries again', async () => {
    let count = 0
    const server = await start({
      '/': (_, response) => {
        count += 1
        if (count === 1) response.writeHead(429, { 'retry-after': '1' }).end()
        else response.writeHead(200).end(page)
      },
    })
    const began = performance.now()
    expect(text((await fetchOne(`${server.origin}/`)).fetched)).toBe(page)
    expect(performance.now() - began).toBeGreaterThan(950)
  })

  it('does not wait an hour, but tells it', async () => {
    const server = await start({ '/': (_, response) => response.writeHead(429, { 'retry-after': '3600' }).end() })
    const { fetched } = await fetchOne(`${server.origin}/`)
    expect(fetched).toMatchObject({ kind: 'failed', status: 429, isTemporary: true, retryAfterMs: 3_600_000 })
    expect(server.asked).toHaveLength(1)
  })

  it('tries a failing server three times, a missing page once', async () => {
    const server = await start({ '/': (_, response) => response.writeHead(502).end() })
    expect((await fetchOne(`${server.origin}/`)).fetched).toMatchObject({ status: 502, isTemporary: true })
    expect(server.asked).toEqual(['/', '/', '/'])
    const { fetched } = await fetchOne(`${server.origin}/gone`)
    expect(fetched).toMatchObject({ kind: 'failed', status: 404, isTemporary: false })
    expect(server.asked.filter((path) => path === '/gone')).toHaveLength(1)
  })

  it.each([
    ['plain', undefined, Buffer.from(page)],
    ['packed', 'gzip', gzipSync(Buffer.from(Array.from({ length: 9000 }, (_, at) => (at * 7919) % 251)))],
  ])('keeps what came of a %s body that breaks off, and says so', async (_, encoding, body) => {
    const server = await start({
      '/': (_, response) => {
        response.writeHead(200, {
          'content-length': body.length,
          ...(encoding ? { 'content-encoding': encoding } : {}),
        })
        response.write(body.subarray(0, body.length / 2))
        setTimeout(() => response.destroy(), 20)
      },
    })
    const { fetched, problems } = await fetchOne(`${server.origin}/`)
    expect(fetched).toMatchObject({ kind: 'page', isCut: true })
    expect(problems.map(({ code }) => code)).toEqual(['truncated'])
    expect(server.asked).toHaveLength(3)
  })

  it('says that a body packed wrongly is damaged', async () => {
    const server = await start({
      '/': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
    })
    expect((await fetchOne(`${server.origin}/`)).code).toBe('truncated')
  })

  it('ends silence, slow bodies and servers that never answer', async () => {
    const server = await start({
      '/mute': () => undefined,
      '/silent': (_, response) => {
        response.writeHead(200)
        response.write('<p>Begun')
      },
      '/slow': (_, response) => {
        response.writeHead(200)
        const timer = setInterval(() => response.write('.'), 50)
        response.on('close', () => clearInterval(timer))
      },
    })
    const limits = { attempts: 1 }
    expect((await fetchOne(`${server.origin}/mute`, { limits })).code).toBe('timed-out')
    for (const path of ['/silent', '/slow']) {
      const began = performance.now()
      const { fetched, problems } = await fetchOne(`${server.origin}${path}`, { limits })
      expect(fetched).toMatchObject({ kind: 'page', isCut: true })
      expect(problems.map(({ code }) => code)).toEqual(['timed-out'])
      expect(performance.now() - began).toBeLessThan(2500)
    }
  })

  it('stops at the size limit of a body that never ends, packed or not', async () => {
    const server = await start({
      '/endless': (_, response) => {
        response.writeHead(200)
        const more = () => {
          while (response.write('harbour '.repeat(1000)));
        }
        response.on('drain', more)
        more()
      },
      '/bomb': (_, response) =>
        response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(8_000_000, 97))),
    })
    const { fetched, problems } = await fetchOne(`${server.origin}/endless`, {
      limits: { bodyBytes: 100_000, totalMs: 5000 },
    })
    expect(fetched.kind === 'page' && fetched.body.length).toBe(100_000)
    expect(problems.map(({ code }) => code)).toEqual(['too-large'])
    const bomb = await fetchOne(`${server.origin}/bomb`)
    expect(bomb.code).toBe('too-large')
    expect(bomb.fetched).toHaveProperty('problem.message', expect.stringContaining('100 times its size'))
  })

  it('refuses a head that is too large', async () => {
    const server = await start({
      '/': (_, response) => response.writeHead(200, { 'x-more': 'x'.repeat(60_000) }).end(page),
    })
    expect((await fetchOne(`${server.origin}/`)).code).toBe('too-large')
  })

  it('trusts no certificate of the server itself, unless it is told to', async () => {
    const server = await start({ '/': page }, true)
    const { fetched } = await fetchOne(`${server.origin}/`)
    expect(fetched).toMatchObject({ kind: 'failed', isTemporary: false, problem: { code: 'tls-failure' } })
    expect(text((await fetchOne(`${server.origin}/`, { ca: readPem('certificate.pem') })).fetched)).toBe(page)
  })

  it('says which host there is not, and which does not answer', async () => {
    expect((await fetchOne('http://no-such-host.invalid/')).code).toBe('unreachable')
    const server = await start({})
    await server.close()
    expect((await fetchOne(`${server.origin}/`)).code).toBe('unreachable')
  })

  it('heeds robots.txt, by the name it goes by', async () => {
    const server = await start({
      '/robots.txt': 'User-agent: *\nDisallow: /private/\nAllow: /private/open\n\nUser-agent: desk\nDisallow: /',
      '/private/a': page,
      '/private/open': page,
    })
    const { fetched, code } = await fetchOne(`${server.origin}/private/a`)
    expect(code).toBe('robots')
    expect(fetched).toHaveProperty('problem.subject', `${server.origin}/private/a`)
    expect(text((await fetchOne(`${server.origin}/private/open`)).fetched)).toBe(page)
    expect((await fetchOne(`${server.origin}/private/open`, { userAgent: 'desk/2.0' })).code).toBe('robots')
    expect(server.asked).toEqual(['/private/open'])
  })

  it('asks nothing of a site whose robots.txt fails, and heeds it on the way of a redirect too', async () => {
    const failing = await start({ '/robots.txt': (_, response) => response.writeHead(503).end(), '/': page })
    expect((await fetchOne(`${failing.origin}/`)).code).toBe('robots')
    const closed = await start({ '/robots.txt': 'User-agent: *\nDisallow: /', '/': page })
    const server = await start({
      '/': (_, response) => response.writeHead(302, { location: `${closed.origin}/` }).end(),
    })
    expect((await fetchOne(`${server.origin}/`)).code).toBe('robots')
    expect(closed.asked).toEqual([])
  })

  it('spaces requests to one host', async () => {
    const server = await start({ '/': page })
    const fetcher = openFetcher({ allowPrivate: true, limits: { ...quick, hostIntervalMs: 150 } })
    open.push(fetcher)
    const context: StageContext = { signal: new AbortController().signal, now: new Date(), report: () => undefined }
    const began = performance.now()
    await Promise.all([1, 2, 3].map(() => fetcher.fetch({ url: `${server.origin}/` }, context)))
    expect(performance.now() - began).toBeGreaterThan(290)
  })

  it('stops when it is told to', async () => {
    const server = await start({ '/': () => undefined })
    const controller = new AbortController()
    setTimeout(() => controller.abort(), 50)
    await expect(fetchOne(`${server.origin}/`, {}, controller.signal)).rejects.toThrow()
  })
})

describe('addresses', () => {
  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://localhost/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.1]/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://[fd00:ec2::254]/',
  ])('refuses %s', async (url) => {
    expect((await fetchOne(url, { allowPrivate: false })).code).toBe('refused-address')
  })

  it('refuses a public name whose address is private, and connects to no other than the checked one', async () => {
    const server = await start({ '/': page })
    const { port } = new URL(server.origin)
    let lookups = 0
    const resolve: WebOptions['resolve'] = (_, __, callback) => {
      lookups += 1
      callback(null, [{ address: lookups === 1 ? '127.0.0.1' : '8.8.8.8', family: 4 }])
    }
    const { fetched } = await fetchOne(`http://news.example:${port}/`, { allowPrivate: false, resolve })
    expect(fetched).toMatchObject({
      problem: { code: 'refused-address', message: expect.stringContaining('127.0.0.1') },
    })
    expect(lookups).toBe(1)
    expect(server.asked).toEqual([])
  })

  it('refuses a private address that a public page redirects to', async () => {
    const inner = await start({ '/secret': page })
    const server = await start({
      '/': (_, response) => response.writeHead(302, { location: `${inner.origin}/secret` }).end(),
    })
    const { port } = new URL(server.origin)
    const { fetched } = await fetchOne(`http://news.example:${port}/`, {
      allowPrivate: ['news.example'],
      resolve: (_, __, callback) => callback(null, [{ address: '127.0.0.1', family: 4 }]),
    })
    expect(server.asked).toEqual(['/'])
    expect(fetched).toHaveProperty('problem.code', 'refused-address')
    expect(inner.asked).toEqual([])
  })

  it.each([
    'ftp://example.org/',
    'file:///etc/passwd',
    'http://user:secret@example.org/',
    'http://',
    `http://a.example/${'x'.repeat(5000)}`,
  ])('takes %s for no address', async (url) => {
    expect((await fetchOne(url)).code).toBe('bad-url')
  })
})
