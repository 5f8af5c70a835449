import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Account, Statement, When } from '../../src/model/index.ts'
import { type OpenStore, openStore } from '../../src/store/open-store.ts'
import type { SearchQuery } from '../../src/store/store.ts'
import { folderHome, serverHome, type TestHome, whyNoServer } from './homes.ts'
import { numberedReport } from './ingest.ts'

const noServer = whyNoServer()
const homes = [
  { name: 'PGlite', open: folderHome },
  ...(noServer === undefined ? [{ name: 'PostgreSQL', open: serverHome }] : []),
]

if (noServer !== undefined) {
  describe('searching much in PostgreSQL', () => {
    it.skip(`skipped: ${noServer}`, () => undefined)
  })
}

/** More than are counted. */
const statements = 1200

const first = Date.UTC(2010, 0, 1)
const day = (number: number) => new Date(first + number * 86_400_000).toISOString().slice(0, 10)

/** One statement a day from 2010 on; each tenth without its first day, each hundredth without a date. */
function madeUpAccount(report: string): Account {
  const made = Array.from({ length: statements }, (_, number): Statement => {
    const quote = `The harbour stays ${number % 2 === 0 ? 'open' : 'shut'} on day n${number}.`
    const date = day(number)
    const when: When = {
      edtf: date,
      ...(number % 10 === 5 ? {} : { earliest: date }),
      latest: date,
      basis: 'stated',
      bounds: [],
    }
    return {
      id: `${report}|${number}|${number + quote.length}|statement`,
      speaker: 'a1',
      kind: 'claim',
      ...(number % 100 === 7 ? {} : { when }),
      targets: [],
      about: [],
      renderings: [
        { evidence: { report, start: number, end: number + quote.length, quote }, form: 'indirect', chain: [] },
      ],
      origins: [{ kind: 'report', id: report, credited: false }],
    }
  })
  return {
    schema: 'sitrep/account@1',
    made: { version: '0.0.0', engine: 'rules', annotators: [], now: '2024-01-01' },
    title: 'Harbour',
    reports: [
      { id: report, location: '1.txt', language: 'en', genre: 'news', text: '', blocks: [], credits: [], copied: [] },
    ],
    outlets: [],
    actors: [{ id: 'a1', name: 'Harbour master', named: true, kind: 'person', aliases: [], roles: [], mentions: [] }],
    statements: made,
    events: [],
    matters: [],
    dyads: [],
    disagreements: [],
    judgements: [],
    problems: [],
  }
}

describe.each(homes)('searching much in $name', ({ open }) => {
  let home: TestHome
  let store: OpenStore

  beforeAll(async () => {
    home = await open()
    store = await openStore(await home.newLocation())
    await store.putSituation({ id: 'harbour' })
    const report = numberedReport(1)
    await store.addReport(report, ['harbour'])
    await store.putAccount('harbour', madeUpAccount(report.reading.id), undefined)
  }, 180_000)
  afterAll(async () => {
    await store?.close()
    await home?.stop()
  })

  /** All pages, and what the first says of their number. */
  async function all(query: SearchQuery) {
    const ids: string[] = []
    const { total, totalIsExact } = await store.search({ ...query, limit: 1 })
    for (let cursor: string | undefined; ; ) {
      const page = await store.search({ ...query, limit: 200, ...(cursor === undefined ? {} : { cursor }) })
      ids.push(...page.hits.map(({ id }) => id))
      if (page.next === undefined) return { ids, total, totalIsExact }
      cursor = page.next
    }
  }

  const numberOf = (id: string | undefined) => Number(id?.split('|')[1])

  it('counts up to a thousand, and ranks the newest thousand of more', async () => {
    const { ids, total, totalIsExact } = await all({ words: 'harbour', kinds: ['statement'] })
    expect({ total, totalIsExact }).toEqual({ total: 1000, totalIsExact: false })
    expect(new Set(ids).size).toBe(1000)
    expect(Math.min(...ids.map(numberOf))).toBeGreaterThan(150)
  })

  it('counts what is less, and a phrase, exactly', async () => {
    const half = await all({ words: 'harbour shut' })
    expect(half).toMatchObject({ total: 600, totalIsExact: true })
    expect(new Set(half.ids).size).toBe(600)
    expect(await all({ words: '"harbour stays"' })).toMatchObject({ total: 1200, totalIsExact: true })
    expect(await all({ words: 'harbour volcano' })).toEqual({ ids: [], total: 0, totalIsExact: true })
  })

  it('leads through all of more than are counted by date, undated ones last', async () => {
    const newest = await all({ words: 'harbour', order: 'newest', kinds: ['statement'] })
    const oldest = await all({ words: 'harbour', order: 'oldest', kinds: ['statement'] })
    for (const { ids } of [newest, oldest]) {
      expect(new Set(ids).size).toBe(statements)
      expect(ids.slice(-12).every((id) => numberOf(id) % 100 === 7)).toBe(true)
    }
    expect([newest, oldest].map(({ ids }) => numberOf(ids[0]))).toEqual([statements - 1, 0])
  })

  it('finds what may have been in a period: of one day, of an open beginning, and not of no date', async () => {
    const inYear = await all({ words: 'harbour', from: '2011', to: '2011', order: 'oldest' })
    // Those without a first day may have been in 2011 where they end in it or later.
    const expected = Array.from({ length: statements }, (_, number) => number).filter((number) => {
      const isIn = day(number) >= '2011-01-01' && (day(number) <= '2011-12-31' || number % 10 === 5)
      return isIn && number % 100 !== 7
    })
    expect(inYear.ids.map(numberOf).sort((left, right) => left - right)).toEqual(expected)
    expect(inYear).toMatchObject({ total: expected.length, totalIsExact: true })
    const since = await all({ words: 'harbour', from: '2010-02-01', kinds: ['statement'] })
    expect(since).toMatchObject({ total: 1000, totalIsExact: false })
    expect(new Set(since.ids).size).toBe(1000)
    expect(since.ids.every((id) => numberOf(id) % 100 !== 7)).toBe(true)
  })
})
