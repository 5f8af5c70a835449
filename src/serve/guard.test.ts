import { request as httpRequest } from 'node:http'
import fc from 'fast-check'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Account } from '../model/index.ts'
import { openAccountDesk } from './account-desk.ts'
import { type App, type AppOptions, createApp } from './app.ts'
import { isLoopback } from './guard/check-origin.ts'
import { limitRate } from './guard/rate-limit.ts'
import { type KeptToken, makeToken } from './guard/tokens.ts'
import { type Listening, listen } from './listen.ts'
import { readBody } from './read-body.ts'
import { buildExample } from './testing/build-example.ts'
import { openMemoryDesk } from './testing/memory-desk.ts'

let account: Account
const servers: Listening[] = []

beforeAll(async () => {
  account = await buildExample()
}, 120_000)

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

function make(options: Partial<AppOptions> = {}): Promise<App> {
  return createApp({ desk: openAccountDesk('quarry', [account]), ...options })
}

function ask(app: App, path: string, headers: Readonly<Record<string, string>>, method = 'GET', body?: string) {
  const init = { method, headers: { host: 'localhost:7373', ...headers }, ...(body === undefined ? {} : { body }) }
  return app.fetch(new Request(`http://localhost:7373${path}`, init), '192.0.2.1')
}

describe('a server of this machine', () => {
  it('answers under its own names only, whatever points to it', async () => {
    const app = await make()
    for (const host of ['localhost:7373', '127.0.0.1', '[::1]:80', 'LOCALHOST:1'])
      expect((await ask(app, '/api/health', { host })).status, host).toBe(200)
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '127.0.0.1@evil.example',
      '192.0.2.7',
    ])
      expect((await ask(app, '/api/health', { host })).status, host).toBe(421)
    expect(
      (await app.fetch(new Request('http://evil.example/mcp', { headers: { host: 'evil.example' } }))).status,
    ).toBe(404)
  })

  it('answers its own pages and programs, not pages of other sites', async () => {
    const { desk } = openMemoryDesk('quarry', account)
    const app = await make({ desk })
    const json = { 'content-type': 'application/json' }
    const put = (headers: Readonly<Record<string, string>>) =>
      ask(app, '/api/situations/dam', { ...json, ...headers }, 'PUT', '{}')
    expect((await put({})).status).toBe(200)
    expect((await put({ origin: 'http://localhost:7373', 'sec-fetch-site': 'same-origin' })).status).toBe(200)
    expect((await put({ origin: 'https://evil.example' })).status).toBe(403)
    expect((await put({ origin: 'http://localhost:9999' })).status).toBe(403)
    expect((await put({ origin: 'null' })).status).toBe(403)
    expect((await put({ 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await put({ 'content-type': 'text/plain' })).status).toBe(415)
    const foreign = await ask(app, '/api/situations', { origin: 'https://evil.example' })
    expect([foreign.status, foreign.headers.get('access-control-allow-origin')]).toEqual([403, null])
    expect((await ask(app, '/api/situations', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await ask(app, '/api/situations', { 'sec-fetch-site': 'same-origin' })).status).toBe(200)
  })

  it('sends headers that let nothing run, be framed or be sniffed', async () => {
    const app = await make()
    for (const path of ['/api/health', '/api/nothing', '/api/situations/quarry/exports/html']) {
      const { headers } = await ask(app, path, {})
      expect(headers.get('content-security-policy'), path).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    }
  })

  it('tells which addresses are its own', () => {
    for (const host of ['127.0.0.1', '127.1.2.3', '::1', 'localhost']) expect(isLoopback(host), host).toBe(true)
    for (const host of ['0.0.0.0', '::', '192.0.2.1', '127.0.0.1.example', ''])
      expect(isLoopback(host), host).toBe(false)
  })
})

describe('tokens', () => {
  it('let in by role, and no longer once they are taken away', async () => {
    const kept: KeptToken[] = []
    const { desk } = openMemoryDesk('quarry', account)
    const app = await make({ desk, tokens: { list: async () => kept } })
    const made = new Map<string, string>()
    for (const role of ['read', 'write', 'admin'] as const) {
      const one = await makeToken(role, role, '2021-03-10T00:00:00Z')
      kept.push(one.kept)
      made.set(role, one.token)
    }
    const as = (role: string) => ({ authorization: `Bearer ${made.get(role)}`, 'content-type': 'application/json' })
    const put = (role: string) => ask(app, '/api/situations/dam', as(role), 'PUT', '{}')
    const remove = (role: string) => ask(app, '/api/situations/dam', as(role), 'DELETE')
    expect((await ask(app, '/api/health', {})).status).toBe(401)
    expect((await ask(app, '/api/openapi.json', {})).headers.get('www-authenticate')).toContain('Bearer')
    expect((await ask(app, '/api/health', as('read'))).status).toBe(200)
    expect((await put('read')).status).toBe(403)
    expect((await put('write')).status).toBe(200)
    expect((await remove('write')).status).toBe(403)
    expect((await remove('admin')).status).toBe(200)
    kept.splice(0)
    expect((await ask(app, '/api/health', as('read'))).status).toBe(401)
  })

  it('are never kept themselves, and a wrong secret opens nothing', async () => {
    const { token, kept } = await makeToken('ana', 'admin', '2021-03-10T00:00:00Z')
    const secret = token.split('_').slice(2).join('_')
    expect(JSON.stringify(kept)).not.toContain(secret)
    const app = await make({ tokens: { list: async () => [kept] } })
    const wrong = `sitrep_${kept.id}_${'A'.repeat(secret.length)}`
    for (const bad of [wrong, token.slice(0, -1), `${token}x`, 'sitrep__', 'Bearer', `sitrep_${kept.id}_`])
      expect((await ask(app, '/api/health', { authorization: `Bearer ${bad}` })).status, bad).toBe(401)
    expect((await ask(app, '/api/health', { authorization: `bearer ${token}` })).status).toBe(200)
  })

  it('cannot be guessed at speed', async () => {
    const app = await make({ tokens: { list: async () => [] } })
    const statuses: number[] = []
    for (let count = 0; count < 12; count += 1)
      statuses.push((await ask(app, '/api/health', { authorization: 'Bearer sitrep_00_x' })).status)
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401))
    expect(statuses.slice(10)).toEqual([429, 429])
  })
})

describe('limits', () => {
  it('slow down whoever asks too much, and say how long to wait', async () => {
    let clock = 0
    const app = await make({ rate: { burst: 3, perSecond: 1 }, now: () => new Date(clock) })
    const statuses = []
    for (let count = 0; count < 4; count += 1) statuses.push((await ask(app, '/api/health', {})).status)
    expect(statuses).toEqual([200, 200, 200, 429])
    expect((await ask(app, '/api/health', {})).headers.get('retry-after')).toBe('1')
    clock = 1_000
    expect((await ask(app, '/api/health', {})).status).toBe(200)
  })

  it('never let more through than the rate allows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5_000), { minLength: 1, maxLength: 200 }), (steps) => {
        const take = limitRate({ burst: 5, perSecond: 2 })
        let at = 0
        let passed = 0
        for (const step of steps) {
          at += step
          if (take('one', at) === undefined) passed += 1
        }
        return passed <= 5 + (at / 1000) * 2 + 1e-6
      }),
    )
  })

  it('end a body that is too long without reading it all', async () => {
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        sent += 1
        controller.enqueue(new Uint8Array(1024))
      },
    })
    const request = new Request('http://localhost/', { method: 'POST', body, duplex: 'half' } as RequestInit)
    await expect(readBody(request, 10_000)).rejects.toMatchObject({ refusal: { status: 413 } })
    expect(sent).toBeLessThan(20)
  })

  it('hold for uploads, and for answers that take too long', async () => {
    const { desk } = openMemoryDesk('quarry', account)
    const app = await make({ desk, limits: { upload: 2_000, files: 1, answer: 50 } })
    const upload = (files: readonly string[]) => {
      const form = new FormData()
      form.append('situation', 'quarry')
      for (const text of files) form.append('files', new File([text], 'report.txt'))
      return app.fetch(
        new Request('http://localhost/api/uploads', { method: 'POST', body: form, headers: { host: 'localhost' } }),
      )
    }
    expect((await upload(['x'.repeat(3_000)])).status).toBe(413)
    expect((await upload(['a', 'b'])).status).toBe(413)
    const slow = await make({ desk: { ...desk, account: () => new Promise(() => {}) }, limits: { answer: 50 } })
    const late = await ask(slow, '/api/situations/quarry/brief', {})
    expect([late.status, ((await late.json()) as { detail: string }).detail]).toEqual([
      503,
      expect.stringContaining('longer'),
    ])
  })
})

describe('a server that is stopped', () => {
  it('finishes what it answers, ends live events and takes nothing more', async () => {
    const { desk } = openMemoryDesk('quarry', account)
    let release = () => {}
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const held = { ...desk, account: async (id: string) => gate.then(() => desk.account(id)) }
    const server = await listen(await make({ desk: held }), { host: '127.0.0.1', port: 0 })
    const base = `http://127.0.0.1:${server.port}`
    const live = await fetch(`${base}/api/live`)
    const brief = fetch(`${base}/api/situations/quarry/brief`)
    await new Promise((resolve) => setTimeout(resolve, 100))
    const closed = server.close()
    setTimeout(release, 100)
    expect((await brief).status).toBe(200)
    expect(await live.text()).toContain('event: ready')
    await closed
    await expect(fetch(`${base}/api/health`)).rejects.toThrow()
  })

  it('says in words why it cannot listen', async () => {
    const server = await listen(await make(), { host: '127.0.0.1', port: 0 })
    servers.push(server)
    await expect(listen(await make(), { host: '127.0.0.1', port: server.port })).rejects.toThrow(/serves .* already/)
    await expect(listen(await make(), { host: '192.0.2.1', port: 0 })).rejects.toThrow(/no address of this machine/)
  })

  it('checks the host that is really sent', async () => {
    const server = await listen(await make(), { host: '127.0.0.1', port: 0 })
    servers.push(server)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const request = httpRequest({
        port: server.port,
        host: '127.0.0.1',
        path: '/api/health',
        headers: { host: 'evil.example' },
      })
      request.on('response', (response) => {
        response.resume()
        resolve(response.statusCode)
      })
      request.on('error', reject).end()
    })
    expect(status).toBe(421)
  })
})
