import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../../tests/sample/account.ts'
import { closingEvent, refusal, sailing } from '../../../tests/sample/ids.ts'
import type { Account, When } from '../../model/index.ts'
import { readEdtf } from '../../text/edtf.ts'
import { listDifferences } from './differs.ts'
import { listDyads } from './dyads.ts'
import { listMatters } from './matters.ts'
import { makeTimeline, type TimelineView } from './timeline.ts'

const sample = sampleAccount()

function when(edtf: string, basis: When['basis'] = 'stated'): When {
  return { edtf, ...readEdtf(edtf), basis, bounds: [] }
}

/** The sample with no statements and one event for each date. */
function dated(...dates: readonly (string | undefined)[]): Account {
  const [event] = sample.events.filter(({ id }) => id === sailing)
  if (event === undefined) throw new Error('the sample has this event')
  const events = dates.map((date, index) => ({
    ...event,
    id: `e${index}`,
    summary: date ?? 'none',
    ...(date === undefined ? {} : { when: when(date, date.includes('/') ? 'bounded' : 'stated') }),
  }))
  return { ...sample, statements: [], disagreements: [], events }
}

function wordsOf({ days }: TimelineView): string[] {
  return days.flatMap(({ items }) =>
    items.map((item) => (item.kind === 'event' ? item.event.summary : item.statement.words)),
  )
}

describe('makeTimeline', () => {
  it('orders days before the months, stretches and limits that begin with them, and undated things last', () => {
    const account = dated(undefined, '2024-03', '2024-03-05', '../2024-03-02', '2024-03-05/2024-03-08', '2024-03-05/..')
    expect(makeTimeline(account).days.map(({ words }) => words)).toEqual([
      'March 2024',
      'by 2 March 2024',
      '5 March 2024',
      'between 5 and 8 March 2024',
      'not before 5 March 2024',
      'undated, told by 6 March 2024',
    ])
  })

  it('keeps what can have been between two dates', () => {
    const account = dated('2024-02-28', '2024-03', '2024-03-05T10:00Z', '../2024-03-02', '2024', undefined)
    expect(wordsOf(makeTimeline(account, { since: '2024-03-05' })).sort()).toEqual([
      '2024',
      '2024-03',
      '2024-03-05T10:00Z',
    ])
    expect(wordsOf(makeTimeline(account, { until: '2024-02' })).sort()).toEqual(['../2024-03-02', '2024', '2024-02-28'])
    expect(wordsOf(makeTimeline(account, { since: '2024-03', until: '2024-03' }))).not.toContain('2024-02-28')
  })

  it('tells an act of speech once, as the statement it is, unless it is told elsewhere too', () => {
    expect(wordsOf(makeTimeline(sample))).toContain("Iceland turns down Norway's quota offer")
    const events = sample.events.map((event) => {
      const [insult] = sample.statements.filter(({ id }) => id === event.act)
      const [evidence] = insult?.renderings.map((rendering) => rendering.evidence) ?? []
      if (event.id !== refusal || evidence === undefined) return event
      return { ...event, mentions: event.mentions.map((mention) => ({ ...mention, evidence })) }
    })
    const told = makeTimeline({ ...sample, events })
    expect(wordsOf(told)).not.toContain("Iceland turns down Norway's quota offer")
    expect(told.days[0]?.items[0]).toMatchObject({ kind: 'statement', act: 'REJECT' })
    expect(wordsOf(makeTimeline({ ...sample, events }, { type: 'reject' }))).toHaveLength(1)
  })

  it('filters by who acts or speaks, and by type, status and kind', () => {
    expect(wordsOf(makeTimeline(sample, { by: 'Arnason' }))).toHaveLength(2)
    expect(wordsOf(makeTimeline(sample, { by: 'iceland', type: 'events' }))).toHaveLength(2)
    expect(wordsOf(makeTimeline(sample, { type: 'threatened' }))).toEqual(['Iceland will close our ports'])
    expect(wordsOf(makeTimeline(sample, { type: 'coerce' }))).toEqual(['Iceland will close our ports'])
    expect(wordsOf(makeTimeline(sample, { type: 'concern' }))).toEqual(['it regretted the answer'])
  })

  it('counts the statements that it leaves out as undated', () => {
    expect(makeTimeline(sample).undatedStatements).toBe(2)
    expect(makeTimeline(sample, { type: 'events' }).undatedStatements).toBe(0)
  })
})

describe('listDifferences', () => {
  it('names who holds what, those with most origins first', () => {
    const [dispute] = listDifferences(sample).disputes
    expect(dispute?.positions.map(({ value, by }) => [value, by])).toEqual([
      ['at least 12', ["Norway's government"]],
      ['9', []],
    ])
  })

  it('orders an update by the dates of its reports', () => {
    const [given] = sample.disagreements
    if (given === undefined) throw new Error('the sample has a disagreement')
    const disagreements = [
      { ...given, nature: 'update' as const },
      { ...given, id: 'other' },
    ]
    const { disputes } = listDifferences({ ...sample, disagreements })
    expect(disputes.map(({ nature }) => nature)).toEqual(['conflict', 'update'])
    expect(disputes[1]?.positions.map(({ sources }) => sources)).toEqual([[2], [3]])
    expect(disputes[1]?.positions[1]?.told?.edtf).toBe('2024-03-06')
  })

  it('lists events that somebody denies', () => {
    const events = sample.events.map((event) => ({ ...event, status: 'denied' as const }))
    expect(listDifferences({ ...sample, events }).denied).toHaveLength(3)
    expect(listDifferences(sample).denied).toEqual([])
    const disagreements = sample.disagreements.map((one) => ({ ...one, aspect: 'status' as const }))
    expect(listDifferences({ ...sample, events, disagreements }).denied).toHaveLength(2)
  })
})

describe('listMatters', () => {
  it('puts the state it stands in last, with the event that brought it there', () => {
    const [offer] = listMatters(sample).matters
    expect(offer).toMatchObject({ name: 'quota offer', aliases: ['the offer'], parties: ['Norway', 'Iceland'] })
    expect(offer?.states.map(({ state, event }) => [state, event])).toEqual([
      ['proposed', undefined],
      ['rejected', "Iceland turns down Norway's quota offer"],
    ])
  })
})

describe('listDyads', () => {
  it('gives the events behind a month, and what is in none', () => {
    const dyads = sample.dyads.map((dyad) => ({ ...dyad, events: [...dyad.events, closingEvent] }))
    const view = listDyads({ ...sample, dyads })
    expect(view.dyads[0]).toMatchObject({
      source: { name: 'Iceland' },
      target: { name: 'Norway' },
      months: [{ month: '2024-03', count: 1, sum: -2, mean: -2, events: [{ id: refusal }] }],
      others: [{ id: closingEvent }],
      stances: [{ label: 'an insult', by: 'Jon Arnason', sources: [1, 2] }],
    })
  })

  it('leaves out dyads in which nothing is told', () => {
    expect(listDyads(sample).dyads).toHaveLength(1)
    expect(listDyads(sample, 'norw').dyads).toHaveLength(1)
    expect(listDyads(sample, 'japan').dyads).toEqual([])
  })
})
