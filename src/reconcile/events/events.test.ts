import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act, EventMention, EventStatus, When } from '../../model/index.ts'
import { clusterEvents } from './cluster.ts'
import { compareEvents } from './compare/compare-events.ts'
import type { LocalEvent } from './local-event.ts'
import { strongestStatus } from './standing.ts'

function day(date: string): When {
  return { edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] }
}

interface Sketch {
  readonly report: string
  readonly stem?: string
  readonly type?: Act['type']
  readonly actors?: readonly string[]
  readonly recipients?: readonly string[]
  readonly on?: string
  readonly status?: EventStatus
  readonly words?: readonly string[]
  readonly statement?: string
}

function told({ report, stem = 'shell', type = 'ASSAULT', actors = ['army'], recipients = ['port'], ...rest }: Sketch) {
  const { on, status = 'happened', words = ['harbour', 'night'], statement } = rest
  const evidence = { report, start: 0, end: 9, quote: 'something' }
  const mention: EventMention = {
    evidence,
    trigger: evidence,
    actors: actors.map((id) => ({ id })),
    recipients: recipients.map((id) => ({ id })),
    ...(on === undefined ? {} : { when: day(on) }),
    status,
    figures: [],
    origin: { kind: 'report', id: report, credited: false },
  }
  const act = { type, contexts: [], trigger: evidence } as unknown as Act
  const local: LocalEvent = {
    key: `${report}|0|9|event`,
    report,
    index: 0,
    act,
    mention,
    ...(statement === undefined ? {} : { statement }),
    published: day('2031-05-10'),
    stem,
    words: new Set(words),
    actorSides: new Set(actors),
    recipientSides: new Set(recipients),
    headline: false,
  }
  return local
}

function groups(...events: readonly LocalEvent[]): string[][] {
  return clusterEvents(events, new Map())
    .clusters.map((cluster) => cluster.map(({ report }) => report).sort())
    .sort()
}

describe('one event', () => {
  test('the same act of the same sides is one, whoever tells it', () => {
    expect(groups(told({ report: 'a' }), told({ report: 'b' }))).toEqual([['a', 'b']])
  })

  test.each([
    ['on another day', { on: '2031-05-02' }],
    ['by somebody else', { actors: ['rebels'], words: ['road'] }],
    ['still planned', { status: 'planned' }],
    ['of another kind', { type: 'AID', stem: 'feed', words: ['camp'] }],
  ] as const)('what is %s is another', (_name, other) => {
    expect(groups(told({ report: 'a', on: '2031-05-04' }), told({ report: 'b', ...other }))).toEqual([['a'], ['b']])
  })

  test('acts of speech are one only where their statement is', () => {
    const said = (report: string, statement: string) => told({ report, statement, type: 'ACCUSE', stem: 'accus' })
    expect(groups(said('a', 's'), said('b', 's'), said('c', 't'))).toEqual([['a', 'b'], ['c']])
  })

  test('no third mention joins two of different days', () => {
    const found = groups(
      told({ report: 'a', on: '2031-05-02' }),
      told({ report: 'b' }),
      told({ report: 'c', on: '2031-05-04' }),
    )
    expect(found).toHaveLength(2)
  })

  test('the order of the mentions makes no difference', () => {
    const sketch = fc.record({
      stem: fc.constantFrom('shell', 'attack', 'meet'),
      actors: fc.subarray(['army', 'rebels']),
      on: fc.constantFrom(undefined, '2031-05-02', '2031-05-03'),
    })
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 8 }), (sketches) => {
        const events = sketches.map(({ on, ...rest }, index) =>
          told({ ...rest, report: `r${index}`, ...(on === undefined ? {} : { on }) }),
        )
        expect(groups(...[...events].reverse())).toEqual(groups(...events))
      }),
    )
  })
})

test('a comparison tells its reasons', () => {
  const found = compareEvents(told({ report: 'a' }), told({ report: 'b', recipients: [] }))
  expect(found?.reasons).toContain('same actor')
  expect(found?.reasons).toContain('one recipient not named')
})

test.each([
  [['happened', 'planned'], 'happened'],
  [['happened', 'denied'], 'disputed'],
  [['denied'], 'denied'],
  [['possible', 'demanded'], 'demanded'],
] as const)('of %s the status is %s', (statuses, status) => {
  expect(strongestStatus(statuses)).toBe(status)
})
