import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { closingEvent } from '../../tests/sample/ids.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account, EventStatus } from '../model/index.ts'
import { clean } from '../text/clean.ts'
import { ics } from './ics.ts'

function planned(
  account: Account,
  earliest: string,
  latest: string | undefined,
  status: EventStatus = 'planned',
): Account {
  const when = { edtf: 'x', earliest, ...(latest ? { latest } : {}), basis: 'stated' as const, bounds: [] }
  const events = account.events.filter(({ id }) => id === closingEvent).map((event) => ({ ...event, status, when }))
  return { ...account, events }
}

function entries(account: Account): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(readText(ics.files(account)[0])))
  return calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('ics', () => {
  it('gives a plan for one day that whole day', () => {
    const [entry] = entries(planned(sampleAccount(), '2024-02-29', '2024-02-29'))
    expect(entry?.startDate.isDate).toBe(true)
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual(['2024-02-29', '2024-03-01'])
    expect(entry?.summary).toBe('planned: Iceland will close our ports')
    expect(entry?.description).toContain('“We will close our ports if Oslo sends patrol boats” — Harbour Herald')
    expect(entry?.uid).toMatch(/^[0-9a-f]{16}@sitrep$/)
  })

  it('gives a plan for a month all of it, and says that it is some time in it', () => {
    const [entry] = entries(planned(sampleAccount(), '2024-05-01', '2024-05-31'))
    expect([entry?.startDate.toString(), entry?.endDate.toString()]).toEqual(['2024-05-01', '2024-06-01'])
    expect(entry?.description).toContain('Some time from 2024-05-01 to 2024-05-31.')
  })

  it('marks what was called off, and leaves out what happened or has no end', () => {
    const status = (account: Account) =>
      entries(account).map(({ component }) => component.getFirstPropertyValue('status'))
    expect(status(planned(sampleAccount(), '2024-05-01', '2024-05-01', 'called-off'))).toEqual(['CANCELLED'])
    expect(status(planned(sampleAccount(), '2024-05-01', '2024-05-01', 'happened'))).toEqual([])
    expect(status(planned(sampleAccount(), '2024-05-01', undefined))).toEqual([])
  })

  it('folds at 75 octets between characters', () => {
    const long = planned(hostileAccount('Þórður 会議 🏛️ '.repeat(20)), '2024-05-01', '2024-05-01')
    const lines = readText(ics.files(long)[0]).split('\r\n')
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(entries(long)[0]?.summary).toContain('Þórður 会議 🏛️ Þórður')
  })

  it('lets no words of a report end an entry or a line', () => {
    const account = planned(hostileAccount(hostileWords), '2024-05-01', '2024-05-01')
    expect(entries(account)).toHaveLength(1)
    expect(entries(account)[0]?.summary).toContain(clean(hostileWords))
    expect(readText(ics.files(account)[0]).match(/^END:VEVENT/gm)).toHaveLength(1)
  })
})
