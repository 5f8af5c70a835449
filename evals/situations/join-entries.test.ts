import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { joinEntries } from './join-entries.ts'

const sample = sampleAccount()
const [report] = sample.reports
if (report?.text === undefined) throw new Error('the sample has texts')
const { id, text } = report
const page = `A live page\n\n${text}`
const entry = { ...report, location: 'feeds/live.html#e4' }
const live = { ...sample, reports: [entry, ...sample.reports.slice(1)] }
const joined = joinEntries(live, new Map([['live.html', page]]))

describe('joinEntries', () => {
  it('lays passages of an entry where their words stand in its page', () => {
    const own = joined.statements
      .flatMap(({ renderings }) => renderings)
      .filter(({ evidence }) => evidence.report === id)
    expect(own.length).toBeGreaterThan(0)
    for (const { evidence } of own) expect(page.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })

  it('makes one report of two entries, with the blocks of both', () => {
    const two = { ...entry, id: 'other', location: 'feeds/live.html#e5' }
    const { reports } = joinEntries({ ...live, reports: [...live.reports, two] }, new Map([['live.html', page]]))
    const found = reports.filter(({ location }) => location === 'live.html')
    expect(found).toHaveLength(1)
    expect(found[0]?.blocks).toHaveLength(2 * report.blocks.length)
  })

  it('leaves an account without entries as it is', () => {
    expect(joinEntries(sample, new Map([['live.html', page]]))).toBe(sample)
  })
})
