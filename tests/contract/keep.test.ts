import { mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toJson } from '../../src/export/json.ts'
import type { Reading } from '../../src/model/index.ts'
import { build } from '../../src/pipeline/build.ts'
import { addReports } from '../../src/pipeline/keep/add-reports.ts'
import { accountAt, changesSince, refreshAccount } from '../../src/pipeline/keep/refresh-account.ts'
import { openRefreshMemory } from '../../src/pipeline/keep/refresh-memory.ts'
import { type OpenStore, openStore } from '../../src/store/open-store.ts'
import { folderHome, serverHome, type TestHome, whyNoServer } from './homes.ts'

const noServer = whyNoServer()
const homes = [
  { name: 'PGlite', open: folderHome },
  ...(noServer === undefined ? [{ name: 'PostgreSQL', open: serverHome }] : []),
]

if (noServer !== undefined) {
  describe('keeping in PostgreSQL', () => {
    it.skip(`skipped: ${noServer}`, () => undefined)
  })
}

const examples = join(import.meta.dirname, '../../examples/gambia/reports')
const now = new Date('2017-02-01T12:00:00Z')
const startUp = 180_000

describe.each(homes)('keeping in $name', ({ open }) => {
  let home: TestHome
  let store: OpenStore
  let clock = Date.parse('2024-04-01T08:00:00Z')

  beforeAll(async () => {
    home = await open()
    store = await openStore(await home.newLocation(), {
      now: () => {
        clock += 1000
        return new Date(clock)
      },
    })
  }, startUp)
  afterAll(async () => {
    await store?.close()
    await home?.stop()
  })

  it(
    'gives the account that building gives, byte for byte, in any order of adding',
    async () => {
      const expected = toJson(await build([examples], { now }))
      const files = (await readdir(examples)).sort()
      for (const [situation, order] of [
        ['forwards', files],
        ['backwards', [...files].reverse()],
      ] as const) {
        await store.putSituation({ id: situation })
        for (const file of order) await addReports(store, [join(examples, file)], { situations: [situation], now })
        const revision = await refreshAccount(store, situation, { now })
        expect(toJson(revision.account)).toBe(expected)
        expect(await refreshAccount(store, situation, { now })).toEqual(revision)
      }
    },
    startUp,
  )

  it(
    'remembers, forgets, and tells what changed',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'sitrep-keep-'))
      const [first, second] = ['a.txt', 'b.txt'].map((name) => join(folder, name)) as [string, string]
      await writeFile(
        first,
        'Coast Times\n12 March 2024\n\nThe mayor of Selby said on Monday the bridge would be closed.\n',
      )
      await writeFile(
        second,
        'State Gazette\n14 March 2024\n\nThe governor said on Wednesday that the bridge was safe.\n',
      )
      const now = new Date('2024-04-01T12:00:00Z')
      await store.putSituation({ id: 'bridge' })
      await addReports(store, [first], { situations: ['bridge'], now })
      const alone = (await refreshAccount(store, 'bridge', { now })).account
      const then = new Date(clock)
      const { added } = await addReports(store, [first, second], { situations: ['bridge'], now })
      expect(added.map(({ outcome }) => outcome)).toEqual(['known', 'new'])
      const both = await refreshAccount(store, 'bridge', { now })
      expect(both.revision).toBe(2)
      expect(toJson(both.account)).toBe(toJson(await build([folder], { now })))
      const past = await accountAt(store, 'bridge', then)
      expect(past.reports).toEqual(alone.reports)
      expect(past.statements).toEqual(alone.statements)
      expect(toJson(await accountAt(store, 'bridge', then))).toBe(toJson(past))
      const changes = await changesSince(store, 'bridge', then, { now })
      expect(changes.reports.added).toHaveLength(1)
      expect(changes.statements.length).toBeGreaterThan(0)
      await store.removeReport(added[1]?.id ?? '', { from: 'bridge' })
      const left = await refreshAccount(store, 'bridge', { now })
      expect(toJson(left.account)).toBe(toJson(alone))
      expect((await changesSince(store, 'bridge', then, { now })).withdrawn).toEqual([])
    },
    startUp,
  )

  it(
    'gives the same account with what is left of the renewal before, and finds the same in it',
    async () => {
      const memory = openRefreshMemory()
      const files = (await readdir(examples)).sort().map((file) => join(examples, file))
      await store.putSituation({ id: 'step-by-step' })
      const ids: string[] = []
      const check = async () => {
        const { account } = await refreshAccount(store, 'step-by-step', { now, memory })
        await store.putSituation({ id: 'afresh' })
        for await (const { reading } of store.members('step-by-step'))
          await addReports(store, one(reading), { situations: ['afresh'], now })
        const { account: afresh } = await refreshAccount(store, 'afresh', { now })
        expect(toJson(account)).toBe(toJson(afresh))
        const found = async (situation: string) =>
          (await store.search({ actor: 'Barrow', situation, limit: 200 })).hits.map(({ id }) => id).sort()
        expect(await found('step-by-step')).toEqual(await found('afresh'))
        await store.removeSituation('afresh')
      }
      for (const file of files.slice(0, 4)) {
        const { added } = await addReports(store, [file], { situations: ['step-by-step'], now })
        ids.push(...added.map(({ id }) => id))
        await check()
      }
      await store.removeReport(ids[1] ?? '', { from: 'step-by-step' })
      await check()
    },
    startUp,
  )

  it(
    'makes again only what another version of an annotator touches',
    async () => {
      await store.putSituation({ id: 'upgrade' })
      const [file = ''] = (await readdir(examples)).sort()
      const { added } = await addReports(store, [join(examples, file)], { situations: ['upgrade'], now })
      const id = added[0]?.id ?? ''
      const { account } = await refreshAccount(store, 'upgrade', { now })
      await store.putLayers(id, { stances: [] }, { stances: 'stances@0' })
      const [before] = await members('upgrade')
      const again = await refreshAccount(store, 'upgrade', { now })
      const [after] = await members('upgrade')
      expect(toJson(again.account)).toBe(toJson(account))
      expect(before?.keys.stances).toBe('stances@0')
      expect(after?.keys.stances).not.toBe('stances@0')
      expect({ ...after?.keys, stances: '' }).toEqual({ ...before?.keys, stances: '' })
    },
    startUp,
  )

  it('finds what is kept, with the passages that match', async () => {
    const { hits } = await store.search({ words: 'elections', situation: 'forwards', limit: 50 })
    expect(hits.length).toBeGreaterThan(2)
    const texts = new Map<string, string>()
    for (const { reading } of await members('forwards')) texts.set(reading.id, reading.text)
    for (const { passage, marks, report } of hits) {
      expect(texts.get(report)?.slice(passage.start, passage.end)).toBe(passage.quote)
      for (const { start, end } of marks) expect(passage.quote.slice(start, end)).toMatch(/^elect/i)
    }
    expect(hits.some(({ marks }) => marks.length > 0)).toBe(true)
    const scores = hits.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((left, right) => right - left))
  })

  it('finds by phrase, exclusion, kind, actor, dates and page', async () => {
    const find = async (query: Parameters<OpenStore['search']>[0]) =>
      store.search({ situation: 'forwards', limit: 200, ...query })
    const phrase = await find({ words: '"supreme court"' })
    expect(phrase.total).toBeGreaterThan(0)
    expect(
      phrase.hits.flatMap(({ passage, marks }) => marks.map(({ start, end }) => passage.quote.slice(start, end))),
    ).toContain('Supreme Court')
    const without = await find({ words: 'court -supreme' })
    expect(without.hits.some(({ id }) => phrase.hits.some((hit) => hit.id === id))).toBe(false)
    const statements = await find({ kinds: ['statement'], actor: 'Barrow' })
    expect(statements.total).toBeGreaterThan(0)
    expect(statements.hits.every(({ kind, type }) => kind === 'statement' && type !== undefined)).toBe(true)
    expect((await find({ actor: 'Nobody Known' })).total).toBe(0)
    const dated = await find({ kinds: ['event'], from: '2016-12-01', to: '2016-12-31' })
    expect(dated.total).toBeGreaterThan(0)
    expect((await find({ kinds: ['event'] })).total).toBeGreaterThan(dated.total)
    for (const order of ['relevance', 'newest', 'oldest'] as const) {
      const whole = (await find({ words: 'president', order })).hits.map(({ id }) => id)
      const paged: string[] = []
      let cursor: string | undefined
      do {
        const page = await find({ words: 'president', order, limit: 7, ...(cursor === undefined ? {} : { cursor }) })
        paged.push(...page.hits.map(({ id }) => id))
        cursor = page.next
      } while (cursor !== undefined)
      expect(paged).toEqual(whole)
    }
    await expect(find({ words: 'x'.repeat(1001) })).rejects.toMatchObject({ code: 'usage' })
    await expect(find({ words: 'president', cursor: 'nonsense' })).rejects.toMatchObject({ code: 'usage' })
    expect((await find({ words: 'the of and' })).totalIsExact).toBe(true)
  })

  async function* one(reading: Reading) {
    yield reading
  }

  async function members(situation: string) {
    const list = []
    for await (const member of store.members(situation)) list.push(member)
    return list
  }
})
