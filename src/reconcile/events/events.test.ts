import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act, EventMention, EventStatus, When } from '../../model/index.ts'
import { clusterEvents } from './cluster.ts'
import { compareEvents } from './compare/compare-events.ts'
import { forces, type LocalEvent } from './local-event.ts'
import { resolveTakenUp } from './resolve-taken-up.ts'
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

  test('an act of speech is also told without its words, of its very speaker and by enough that agrees', () => {
    const veto = { stem: 'veto', type: 'REJECT', recipients: [], words: [] } as const
    const said = told({ ...veto, report: 'a', actors: ['president'], statement: 's1' })
    const toldOf = told({ ...veto, report: 'b', actors: ['president'] })
    expect(groups(said, toldOf)).toEqual([['a', 'b']])
    const country = {
      ...toldOf,
      ...told({ ...veto, report: 'b', actors: ['state'] }),
      actorSides: new Set(['president', 'state']),
    }
    expect(groups(said, country)).toEqual([['a'], ['b']])
    expect(groups(said, { ...toldOf, stem: 'refus' })).toEqual([['a'], ['b']])
    expect(groups(said, told({ ...veto, report: 'b', actors: ['president'], statement: 's2' }))).toEqual([['a'], ['b']])
    expect(groups(said, told({ ...veto, report: 'b', actors: ['president'], status: 'planned' }))).toEqual([
      ['a'],
      ['b'],
    ])
  })

  test('forces without a name of one country are of one side, however they are described', () => {
    const march = { stem: 'advanc', type: 'MOBILIZE', recipients: [], words: ['north', 'river'] } as const
    const withSides = (report: string, actor: string, country: string) => ({
      ...told({ ...march, report, actors: [actor] }),
      actorSides: new Set([actor, country, `${forces}${country}`]),
    })
    const troops = withSides('a', 'troops', 'ostra')
    expect(groups(troops, withSides('b', 'army', 'ostra'))).toEqual([['a', 'b']])
    expect(groups(troops, withSides('b', 'army', 'westland'))).toEqual([['a'], ['b']])
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

describe('nouns that take up what was told', () => {
  const noun = (more: Partial<LocalEvent['act']>, sketch: Sketch) => {
    const local = told(sketch)
    return { ...local, act: { ...local.act, taken: true as const, ...more } }
  }
  const at = (event: LocalEvent, start: number): LocalEvent => ({
    ...event,
    key: `${event.report}|${start}|${start + 6}|event`,
    mention: { ...event.mention, trigger: { ...event.mention.trigger, start, end: start + 6 } },
  })

  test("'the attack' is the last one told before it", () => {
    const [first, second] = [at(told({ report: 'a' }), 10), at(told({ report: 'a', actors: ['rebels'] }), 50)]
    const taken = at(noun({}, { report: 'a', actors: [], recipients: [] }), 90)
    const resolved = resolveTakenUp([first, second, taken])
    expect(resolved.find(({ key }) => key === taken.key)?.antecedent).toBe(second.key)
  })

  test('of other people it is not, and alone it is nothing', () => {
    const first = at(told({ report: 'a' }), 10)
    const other = at(noun({}, { report: 'a', actors: ['rebels'], recipients: [] }), 90)
    const alone = at(noun({}, { report: 'b', actors: [], recipients: ['port'] }), 90)
    const resolved = resolveTakenUp([first, other, alone])
    expect(resolved.find(({ key }) => key === other.key)?.antecedent).toBeUndefined()
    expect(resolved.map(({ key }) => key)).toEqual([first.key, other.key])
  })
})

describe('one thing in other words', () => {
  const sensed = (sketch: Sketch, sense: string, converse = false): LocalEvent => {
    const local = told({ ...sketch, stem: sense })
    return { ...local, act: { ...local.act, sense, ...(converse ? { converse: true as const } : {}) } }
  }

  test("'won' and 'lost to' are one, seen from both sides", () => {
    const won = sensed({ report: 'a', type: 'OTHER', actors: ['berg'], recipients: ['lind'] }, 'win')
    const lost = sensed({ report: 'b', type: 'OTHER', actors: ['lind'], recipients: ['berg'] }, 'win', true)
    expect(groups(won, lost)).toEqual([['a', 'b']])
    const swapped = sensed({ report: 'b', type: 'OTHER', actors: ['berg'], recipients: ['lind'] }, 'win', true)
    expect(groups(won, swapped)).toEqual([['a'], ['b']])
  })

  test("'took power' and 'seized power' are one, whatever their types", () => {
    const words = ['power', 'coup', 'capital']
    const took = sensed({ report: 'a', type: 'OTHER', actors: ['berg'], recipients: [], words }, 'take power')
    const seized = sensed({ report: 'b', type: 'COERCE', actors: ['berg'], recipients: [], words }, 'take power')
    expect(groups(took, seized)).toEqual([['a', 'b']])
  })
})

test('a report does not contradict itself in its own voice', () => {
  const agreed = told({ report: 'a' })
  const never = { ...told({ report: 'a', status: 'denied' }), key: 'a|40|49|event' }
  expect(groups(agreed, never)).toHaveLength(2)
  const elsewhere = told({ report: 'b', status: 'denied' })
  expect(groups(agreed, elsewhere)).toHaveLength(1)
})
