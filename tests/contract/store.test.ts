import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Judgement } from '../../src/model/index.ts'
import { type OpenStore, openStore } from '../../src/store/open-store.ts'
import type { KeptReport, StoreChange } from '../../src/store/store.ts'
import { sketchReport } from '../annotated-report.ts'
import { sampleAccount } from '../sample/account.ts'
import { folderHome, serverHome, sharedHome, type TestHome, whyNoServer } from './homes.ts'

const noServer = whyNoServer()
const homes = [
  { name: 'PGlite', open: folderHome },
  { name: 'PGlite through the process that has it open', open: sharedHome },
  ...(noServer === undefined ? [{ name: 'PostgreSQL', open: serverHome }] : []),
]

if (noServer !== undefined) {
  describe('a store in PostgreSQL', () => {
    it.skip(`skipped: ${noServer}`, () => undefined)
  })
}

const startUp = 120_000

describe.each(homes)('a store in $name', ({ open }) => {
  let home: TestHome
  let store: OpenStore
  let clock = Date.parse('2024-03-01T08:00:00Z')
  const now = () => {
    clock += 1000
    return new Date(clock)
  }

  beforeAll(async () => {
    home = await open()
    store = await openStore(await home.newLocation(now), { now })
  }, startUp)
  afterAll(async () => {
    await store?.close()
    await home?.stop()
  })

  it('keeps situations, and changes what is given of them', async () => {
    await store.putSituation({ id: 'strait', title: 'The strait', definition: { words: ['ferry'] } })
    const changed = await store.putSituation({ id: 'strait', title: 'The northern strait' })
    expect(changed).toMatchObject({
      title: 'The northern strait',
      definition: { words: ['ferry'] },
      reports: 0,
      stale: true,
    })
    expect(changed).not.toHaveProperty('revision')
    await expect(store.putSituation({ id: 'Not An Id' })).rejects.toMatchObject({ code: 'usage' })
    expect((await store.situations()).map(({ id }) => id)).toEqual(['strait'])
    await store.putSituation({ id: 'short-lived' })
    expect(await store.removeSituation('short-lived')).toBe(true)
    expect(await store.removeSituation('short-lived')).toBe(false)
  })

  it('keeps a report once, with its layers as they were', async () => {
    await store.putSituation({ id: 'once' })
    const report = keptReport('The ferry “Ana” was late.\nNobody was hurt\u0000, said 群.', { outlet: 'Harbour Post' })
    expect(await store.addReport(report, ['once'])).toEqual({ id: report.reading.id, outcome: 'new' })
    expect(await store.addReport(report, ['once'])).toEqual({ id: report.reading.id, outcome: 'known' })
    const [member, ...others] = await all(store.members('once'))
    expect(others).toEqual([])
    expect(member?.reading).toEqual(report.reading)
    expect({ ...member?.layers }).toEqual(report.layers)
    expect(member?.keys).toEqual(report.keys)
    expect(member?.problems).toEqual(report.problems)
    expect(await store.report(report.reading.id)).toMatchObject({
      location: 'sketch.txt',
      outlet: 'Harbour Post',
      situations: ['once'],
      problems: report.problems,
    })
    expect(await store.report('r0')).toBeUndefined()
  })

  it('stamps members, anew whenever something of them is written', async () => {
    await store.putSituation({ id: 'stamped' })
    const [one, other] = [keptReport('The harbour was closed.'), keptReport('The harbour was opened.')]
    await store.addReport(one, ['stamped'])
    await store.addReport(other, ['stamped'])
    const stamps = async () =>
      new Map((await all(store.memberStamps('stamped'))).map(({ id, stamp }) => [id, stamp] as const))
    const before = await stamps()
    expect([...before.keys()]).toEqual([one.reading.id, other.reading.id].sort())
    await store.addReport(one, ['stamped'])
    expect(await stamps()).toEqual(before)
    await store.putLayers(one.reading.id, { stances: [] }, { stances: 'stances@99' })
    const after = await stamps()
    expect(after.get(one.reading.id)).not.toBe(before.get(one.reading.id))
    expect(after.get(other.reading.id)).toBe(before.get(other.reading.id))
    const kept = await all(store.keptReports([other.reading.id, one.reading.id, 'r0']))
    expect(kept.map(({ reading }) => reading.id)).toEqual([...before.keys()])
    expect(kept.map(({ reading }) => reading.text)).toContain(one.reading.text)
    await store.removeReport(one.reading.id)
    await store.addReport(one, ['stamped'])
    expect((await stamps()).get(one.reading.id)).not.toBe(after.get(one.reading.id))
    await store.removeReport(other.reading.id, { from: 'stamped' })
    expect([...(await stamps()).keys()]).toEqual([one.reading.id])
  })

  it('adds memberships to a known report, and refuses situations that are not there', async () => {
    await store.putSituation({ id: 'first' })
    await store.putSituation({ id: 'second' })
    const report = keptReport('One report of two situations.')
    await store.addReport(report, ['first'])
    expect((await store.addReport(report, ['second'])).outcome).toBe('known')
    expect((await store.report(report.reading.id))?.situations).toEqual(['first', 'second'])
    await expect(store.addReport(keptReport('Of no situation.'), ['nowhere'])).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await store.report(keptReport('Of no situation.').reading.id)).toBeUndefined()
  })

  it('tells another text at the same address as a version', async () => {
    await store.putSituation({ id: 'versions' })
    const url = 'https://post.test/a'
    const before = await store.addReport(keptReport('It burns.', { url }), ['versions'])
    const after = await store.addReport(keptReport('It has burnt.', { url }), ['versions'])
    expect(after).toMatchObject({ outcome: 'version', of: before.id })
  })

  it('gives a report that was met twice the location that comes first', async () => {
    const report = keptReport('Met in two places.')
    await store.addReport({ ...report, reading: { ...report.reading, location: 'b.txt' } }, [])
    await store.addReport({ ...report, reading: { ...report.reading, location: 'a.txt' } }, [])
    await store.addReport({ ...report, reading: { ...report.reading, location: 'c.txt' } }, [])
    expect((await store.report(report.reading.id))?.location).toBe('a.txt')
  })

  it('lists reports page by page in the order they came', async () => {
    await store.putSituation({ id: 'pages' })
    const ids: string[] = []
    for (let number = 0; number < 7; number += 1) {
      ids.push(
        (await store.addReport(keptReport(`Page ${number}.`, { outlet: number < 4 ? 'Odd' : 'Even' }), ['pages'])).id,
      )
    }
    expect((await all(store.reports({ situation: 'pages' }))).map(({ id }) => id)).toEqual(ids)
    const page = await all(store.reports({ situation: 'pages', after: ids[2] as string, limit: 2 }))
    expect(page.map(({ id }) => id)).toEqual(ids.slice(3, 5))
    expect(await all(store.reports({ situation: 'pages', outlet: 'even' }))).toHaveLength(3)
    await expect(all(store.reports({ after: 'r0' }))).rejects.toMatchObject({ code: 'not-found' })
    expect((await all(store.members('pages'))).map(({ reading }) => reading.id)).toEqual([...ids].sort())
  })

  it('remembers who was a member when', async () => {
    await store.putSituation({ id: 'history' })
    const { id } = await store.addReport(keptReport('Here for a while.'), ['history'])
    const whileThere = now()
    await store.removeReport(id, { from: 'history' })
    const afterwards = now()
    await store.addReport(keptReport('Here for a while.'), ['history'])
    const again = now()
    expect(await all(store.members('history', new Date('2024-02-01')))).toHaveLength(0)
    expect(await all(store.members('history', whileThere))).toHaveLength(1)
    expect(await all(store.members('history', afterwards))).toHaveLength(0)
    expect(await all(store.members('history', again))).toHaveLength(1)
    expect(await all(store.members('history'))).toHaveLength(1)
    expect(await all(store.reports({ situation: 'history', at: whileThere }))).toHaveLength(1)
  })

  it('takes a report out of one situation, of all, or leaves no trace of it', async () => {
    for (const id of ['left', 'right']) await store.putSituation({ id })
    const { id } = await store.addReport(keptReport('Quinces were traded.'), ['left', 'right'])
    expect(await store.removeReport(id, { from: 'left' })).toBe(true)
    expect((await store.report(id))?.situations).toEqual(['right'])
    expect((await store.search({ words: 'quinces' })).hits.map(({ situation }) => situation)).toEqual(['right'])
    expect(await store.removeReport(id)).toBe(true)
    expect((await store.report(id))?.removed).toBeDefined()
    expect((await store.search({ words: 'quinces' })).total).toBe(0)
    expect(await store.removeReport(id, { purge: true })).toBe(true)
    expect(await store.report(id)).toBeUndefined()
    expect(await store.removeReport(id)).toBe(false)
  })

  it('finds reports with stale layers, and replaces these', async () => {
    const report = keptReport('Something stale.')
    const { id } = report.reading
    await store.addReport(report, [])
    const keys = { ...report.keys, names: 'names@2' }
    expect(await all(store.stale(keys))).toContain(id)
    expect(await all(store.stale(report.keys))).not.toContain(id)
    await store.putLayers(id, { names: [] }, { names: 'names@2' })
    expect(await all(store.stale(keys))).not.toContain(id)
    await expect(store.putLayers('r0', { names: [] }, { names: 'n' })).rejects.toMatchObject({ code: 'not-found' })
  })

  it('keeps judgements, and those withdrawn', async () => {
    await store.putSituation({ id: 'judged' })
    const { id } = await store.addReport(keptReport('The mayor spoke.'), ['judged'])
    const judgement: Judgement = {
      kind: 'actor',
      left: `${id}|0|9|actor`,
      right: 'r1|0|5|actor',
      verdict: 'same',
      reasons: ['known'],
      by: 'ana',
    }
    const stored = await store.addJudgement(judgement)
    expect(stored).toMatchObject({ ...judgement, id: expect.stringMatching(/^j/), at: expect.any(String) })
    const before = now()
    expect(await store.undoJudgement(stored.id)).toMatchObject({ undone: expect.any(String) })
    expect(await store.undoJudgement('j0')).toBeUndefined()
    expect((await store.judgements()).find((one) => one.id === stored.id)?.undone).toBeDefined()
    expect((await store.judgements(before)).map((one) => one.id)).toContain(stored.id)
    expect(await store.judgements(now())).toEqual([])
  })

  it('keeps accounts as revisions, and refuses one made from an older', async () => {
    await store.putSituation({ id: 'accounts' })
    const account = sampleAccount()
    await addAll(account.reports, 'accounts')
    expect(await store.account('accounts')).toBeUndefined()
    expect((await store.putAccount('accounts', account, undefined)).revision).toBe(1)
    const [situation] = (await store.situations()).filter(({ id }) => id === 'accounts')
    expect(situation).toMatchObject({ revision: 1, stale: false })
    await expect(store.putAccount('accounts', account, undefined)).rejects.toMatchObject({ code: 'conflict' })
    expect((await store.putAccount('accounts', account, 1)).revision).toBe(2)
    expect((await store.account('accounts'))?.account).toEqual(account)
    await store.addReport(keptReport('One more of the accounts.'), ['accounts'])
    expect((await store.situations()).find(({ id }) => id === 'accounts')?.stale).toBe(true)
  })

  it('marks an account as stale that lacks a report which came meanwhile', async () => {
    await store.putSituation({ id: 'meanwhile' })
    const account = sampleAccount()
    await addAll(account.reports, 'meanwhile')
    await store.addReport(keptReport('Came meanwhile.'), ['meanwhile'])
    await store.putAccount('meanwhile', account, undefined)
    expect((await store.situations()).find(({ id }) => id === 'meanwhile')?.stale).toBe(true)
  })

  it('keeps feeds and small records', async () => {
    const feed = { url: 'https://post.test/feed', situations: ['first'], failures: 0, state: { etag: '"a"' } }
    await store.putFeed(feed)
    await store.putFeed({ ...feed, failures: 2 })
    expect(await store.feeds()).toEqual([{ ...feed, failures: 2 }])
    expect(await store.removeFeed(feed.url)).toBe(true)
    expect(await store.removeFeed(feed.url)).toBe(false)
    await store.putRecord('rule', 'a', { words: ['\u0000', 'é'] })
    await store.putRecord('rule', 'a', ['changed'])
    expect(await store.records('rule')).toEqual([{ key: 'a', value: ['changed'], changed: expect.any(String) }])
    expect(await store.records('token')).toEqual([])
    expect(await store.removeRecord('rule', 'a')).toBe(true)
  })

  it('tells of changes after they are there', async () => {
    const heard: StoreChange[] = []
    const stop = await store.subscribe((change) => heard.push(change))
    await store.putSituation({ id: 'heard' })
    const { id } = await store.addReport(keptReport('To be heard of.'), ['heard'])
    await expect
      .poll(() => heard.map((change) => `${change.kind} ${change.id}`))
      .toEqual(['situation heard', `report ${id}`])
    expect(heard[1]?.situation).toBe('heard')
    await stop()
    await store.putSituation({ id: 'heard' })
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(heard).toHaveLength(2)
  })

  it(
    'backs up everything into another store, and nothing of a backup that is cut off',
    async () => {
      await store.putSituation({ id: 'to-back-up' })
      for (let number = 1; number <= 12; number += 1)
        await store.addReport(keptReport(`Ferry number ${number} has left.`), ['to-back-up'])
      await store.addJudgement({ kind: 'event', left: 'a', right: 'b', verdict: 'different', reasons: [], by: 'ana' })
      const lines = await all(store.backup())
      const other = await openStore(await home.newLocation(now), { now })
      try {
        await expect(other.restore(from(lines.slice(0, -3)))).rejects.toMatchObject({ code: 'unreadable' })
        await expect(other.restore(from(['{"a":1}\n']))).rejects.toMatchObject({ code: 'unreadable' })
        expect(await other.situations()).toEqual([])
        const { reports } = await other.restore(from([lines.join('')]))
        expect(reports).toBeGreaterThan(10)
        expect(await all(other.backup())).toEqual(lines)
        expect(await other.situations()).toEqual(await store.situations())
        expect(await other.search({ words: 'ferry' })).toEqual(await store.search({ words: 'ferry' }))
        await expect(other.restore(from(lines))).rejects.toMatchObject({ code: 'usage' })
      } finally {
        await other.close()
      }
    },
    startUp,
  )

  it('takes several writers at once', async () => {
    await store.putSituation({ id: 'crowd' })
    const reports = Array.from({ length: 12 }, (_, index) => keptReport(`Crowd report ${index % 6}.`))
    const outcomes = await Promise.all(reports.map((report) => store.addReport(report, ['crowd'])))
    expect(outcomes.filter(({ outcome }) => outcome === 'new')).toHaveLength(6)
    expect(await all(store.members('crowd'))).toHaveLength(6)
  })

  async function addAll(reports: ReturnType<typeof sampleAccount>['reports'], situation: string): Promise<void> {
    for (const { id, text = '', location } of reports) {
      const report = keptReport(text === '' ? location : text)
      await store.addReport({ ...report, reading: { ...report.reading, id, location } }, [situation])
    }
  }
})

function keptReport(text: string, sketch: { readonly outlet?: string; readonly url?: string } = {}): KeptReport {
  const { reading, layers } = sketchReport({ text, ...sketch })
  return {
    reading,
    layers,
    keys: Object.fromEntries(Object.keys(layers).map((name) => [name, `${name}@1`])),
    problems: [{ code: 'undated', subject: reading.id, message: 'No date.' }],
  }
}

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

async function* from(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines
}
