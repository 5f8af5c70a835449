import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { closingEvent } from '../../tests/sample/ids.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { gdelt } from './gdelt.ts'
import { eventColumns, mentionColumns } from './gdelt-columns.ts'

function coded(account: Account): Account {
  return { ...account, events: account.events.map((event) => ({ ...event, cameo: '0251' })) }
}

/** Rows as a reader of tab-separated values finds them; it refuses rows of differing width. */
function read(account: Account, file: number): string[][] {
  const text = readText(gdelt.files(coded(account))[file])
  return parse(text, { delimiter: '\t', quote: null, record_delimiter: '\n' })
}

const cell = (row: readonly string[] | undefined, columns: readonly string[], name: string) =>
  row?.[columns.indexOf(name)]

describe('gdelt', () => {
  it('has the columns of version 2.0, in number and place', () => {
    expect(eventColumns).toHaveLength(61)
    expect(mentionColumns).toHaveLength(16)
    const positions = {
      Actor1Code: 5,
      Actor2Code: 15,
      IsRootEvent: 25,
      EventCode: 26,
      AvgTone: 34,
      Actor1Geo_Type: 35,
      ActionGeo_Type: 51,
      DATEADDED: 59,
      SOURCEURL: 60,
    }
    for (const [name, at] of Object.entries(positions)) expect([name, eventColumns[at]]).toEqual([name, name])
    for (const [file, width] of [61, 16].entries())
      for (const row of read(sampleAccount(), file)) expect(row).toHaveLength(width)
  })

  it('codes an event with its codes above, quad class, actors and source', () => {
    const [row] = read(sampleAccount(), 0)
    const get = (name: string) => cell(row, eventColumns, name)
    expect([get('EventCode'), get('EventBaseCode'), get('EventRootCode'), get('QuadClass')]).toEqual([
      '0251',
      '025',
      '02',
      '1',
    ])
    expect([get('Actor1Code'), get('Actor1Name'), get('Actor1CountryCode')]).toEqual(['ISL', 'ICELAND', 'ISL'])
    expect([get('IsRootEvent'), get('NumMentions'), get('NumArticles')]).toEqual(['1', '1', '1'])
    expect(get('DATEADDED')).toBe('20240320000000')
    expect(get('SOURCEURL')).toBe('herald.txt')
    expect(get('GoldsteinScale')).toBe('')
  })

  it('ties mentions to events by number, with offsets', () => {
    const ids = new Set(read(sampleAccount(), 0).map(([id]) => id))
    const mentions = read(sampleAccount(), 1)
    for (const [id] of mentions) {
      expect(ids).toContain(id)
      expect(Number.isSafeInteger(Number(id))).toBe(true)
    }
    expect(cell(mentions[0], mentionColumns, 'ActionCharOffset')).toBe('8')
    expect(cell(mentions[0], mentionColumns, 'MentionTimeDate')).toBe('20240305000000')
  })

  it('leaves out what did not happen', () => {
    const account = coded(sampleAccount())
    const only = { ...account, events: account.events.filter(({ id }) => id === closingEvent) }
    expect(readText(gdelt.files(only)[0])).toBe('')
  })

  it('fills a date as far as it is known', () => {
    const [event] = sampleAccount().events
    if (event === undefined) throw new Error('the sample has events')
    const dated = (earliest: string, latest: string) => {
      const when = { edtf: 'x', earliest, latest, basis: 'stated' as const, bounds: [] }
      const [row] = read({ ...sampleAccount(), events: [{ ...event, when }] }, 0)
      return ['SQLDATE', 'MonthYear', 'Year', 'FractionDate'].map((name) => cell(row, eventColumns, name))
    }
    expect(dated('2019-01-25', '2019-01-25')).toEqual(['20190125', '201901', '2019', '2019.0685'])
    expect(dated('2019-01-25', '2019-01-28')).toEqual(['', '201901', '2019', ''])
    expect(dated('2019-01-25', '2019-05-28')).toEqual(['', '', '2019', ''])
    expect(dated('2018-12-31', '2019-01-01')).toEqual(['', '', '', ''])
  })

  it('lets no tab or line of a report shift a column', () => {
    for (const [file, width] of [61, 16].entries())
      for (const row of read(hostileAccount(hostileWords), file)) expect(row).toHaveLength(width)
  })
})
