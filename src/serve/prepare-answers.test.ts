import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { toJson } from '../export/json.ts'
import type { Account } from '../model/index.ts'
import type { Revision } from '../store/store.ts'
import { openAccountDesk } from './account-desk.ts'
import { type App, createApp } from './app.ts'
import type { Desk } from './desk.ts'
import { representPieces, respond } from './represent.ts'
import { buildExample } from './testing/build-example.ts'
import { openMemoryDesk } from './testing/memory-desk.ts'

let account: Account

beforeAll(async () => {
  account = await buildExample()
}, 120_000)

const head = '/api/situations/quarry/brief?first=12'

async function ask(app: App, path: string): Promise<unknown> {
  const response = await app.fetch(new Request(`http://localhost:7373${path}`, { headers: { host: 'localhost:7373' } }))
  return response.json()
}

/** A desk of one situation whose account can become another; it counts how often each account was looked into. */
function openChanging() {
  const looked = new Map<Account, number>()
  const watch = (of: Account): Account =>
    new Proxy(of, {
      get(target, key) {
        if (key === 'statements') looked.set(of, (looked.get(of) ?? 0) + 1)
        return Reflect.get(target, key)
      },
    })
  const { desk, tell } = openMemoryDesk('quarry', account)
  let current: Revision = { situation: 'quarry', revision: 1, made: '', account: watch(account) }
  const changing: Desk = { ...desk, account: async (id) => (id === 'quarry' ? current : undefined) }
  return {
    desk: changing,
    looks: (of: Account) => looked.get(of) ?? 0,
    become(next: Account) {
      current = { situation: 'quarry', revision: current.revision + 1, made: '', account: watch(next) }
      tell({ kind: 'account', id: 'quarry', situation: 'quarry', at: '2021-03-10T00:00:00Z' })
    },
  }
}

describe('what is made before it is asked for', () => {
  it('is the first view and the account, and asking for them makes nothing more', async () => {
    const { desk, looks } = openChanging()
    const app = await createApp({ desk })
    await app.prepare('quarry')
    const brief = (await ask(app, head)) as { readonly counts: { readonly statements: number } }
    expect(brief.counts.statements).toBe(account.statements.length)
    expect(await ask(app, '/api/situations/quarry/account')).toEqual(JSON.parse(toJson(account)))
    const made = looks(account)
    expect(made).toBeGreaterThan(0)
    await Promise.all([ask(app, head), ask(app, '/api/situations/quarry/account')])
    expect(looks(account)).toBe(made)
    await app.close()
  })

  it('is made anew by itself when the account is another, and never given of the old one', async () => {
    const { desk, looks, become } = openChanging()
    const app = await createApp({ desk })
    await app.prepare('quarry')
    for (const count of [2, 1]) {
      const next = { ...account, statements: account.statements.slice(0, count) }
      become(next)
      const given = (await ask(app, '/api/situations/quarry/account')) as Account
      expect(given.statements).toHaveLength(count)
      expect(((await ask(app, head)) as { counts: object }).counts).toMatchObject({ statements: count })
    }
    const last = { ...account, statements: [] }
    become(last)
    await expect.poll(() => looks(last)).toBeGreaterThan(0)
    await app.close()
  })

  it('is nothing where nobody looked', async () => {
    const { desk, looks, become } = openChanging()
    const app = await createApp({ desk })
    const next = { ...account, statements: [] }
    become(next)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(looks(next)).toBe(0)
    await app.close()
  })

  it('says nothing of a situation that is not there', async () => {
    const app = await createApp({ desk: openAccountDesk('quarry', [account]) })
    await expect(app.prepare('elsewhere')).resolves.toBeUndefined()
    await app.close()
  })
})

describe('an answer that comes in pieces', () => {
  const pieces = Array.from({ length: 500 }, (_, index) => `line ${index} of an answer\n`)
  const whole = pieces.join('')
  const asking = (encoding: string) => new Request('http://localhost/', { headers: { 'accept-encoding': encoding } })

  it.each([0, 1e9])('is the same in every encoding; held plain up to %i bytes', async (most) => {
    const made = await representPieces(pieces, 200, most)
    expect(made.bytes === undefined).toBe(most === 0)
    const bytesOf = async (encoding: string) => Buffer.from(await (await respond(made, asking(encoding))).arrayBuffer())
    expect((await bytesOf('identity')).toString()).toBe(whole)
    expect(brotliDecompressSync(await bytesOf('br')).toString()).toBe(whole)
    expect(gunzipSync(await bytesOf('gzip')).toString()).toBe(whole)
    expect((await respond(made, asking('identity'))).headers.get('content-length')).toBe(String(whole.length))
  })

  it('lets others work between pieces', async () => {
    let turns = 0
    const timer = setInterval(() => {
      turns += 1
    })
    const slow = function* () {
      for (let index = 0; index < 20; index += 1) {
        const end = performance.now() + 5
        while (performance.now() < end);
        yield 'piece'
      }
    }
    await representPieces(slow())
    clearInterval(timer)
    expect(turns).toBeGreaterThan(5)
  })

  it('fails as making them fails', async () => {
    const broken = function* () {
      yield 'one'
      throw new Error('broken')
    }
    await expect(representPieces(broken())).rejects.toThrow('broken')
  })
})
