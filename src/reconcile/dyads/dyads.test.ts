import { describe, expect, test } from 'vitest'
import type { Actor, Event, When } from '../../model/index.ts'
import { findDyads } from './find-dyads.ts'
import { liftToSides } from './lift.ts'

function actor(id: string, kind: Actor['kind'], more: Partial<Actor> = {}): Actor {
  return { id, name: id, named: true, kind, aliases: [], roles: [], mentions: [], ...more }
}

const actors: readonly Actor[] = [
  actor('NOR', 'country', { country: 'NOR' }),
  actor('DNK', 'country', { country: 'DNK' }),
  actor('NORGOV', 'government', { country: 'NOR', partOf: 'NOR' }),
  actor('minister', 'person', { partOf: 'NORGOV' }),
  actor('bloc', 'international'),
  actor('envoy', 'person', { partOf: 'bloc', country: 'DNK' }),
  actor('front', 'military'),
  actor('crowd', 'group', { named: false }),
]

function event(id: string, more: Partial<Event> = {}): Event {
  return {
    id,
    type: 'ACCUSE',
    contexts: [],
    scale: -30,
    actors: ['minister'],
    recipients: ['DNK'],
    status: 'happened',
    within: [],
    links: [],
    figures: [],
    mentions: [],
    summary: id,
    origins: [],
    ...more,
  }
}

function days(earliest: string, latest = earliest): When {
  return { edtf: `${earliest}/${latest}`, earliest, latest, basis: 'stated', bounds: [] }
}

describe('liftToSides', () => {
  const sideOf = liftToSides(actors)
  test.each([
    ['minister', 'NOR'],
    ['NORGOV', 'NOR'],
    ['envoy', 'bloc'],
    ['front', 'front'],
    ['crowd', undefined],
    ['nobody', undefined],
  ])('%s acts for %s', (id, side) => {
    expect(sideOf(id)).toBe(side)
  })
})

describe('findDyads', () => {
  test('events between people are events between their sides, summed by month', () => {
    const dyads = findDyads(
      [
        event('a', { when: days('2031-05-02') }),
        event('b', { when: days('2031-05-30'), scale: 25 }),
        event('c', { when: days('2031-05-30', '2031-06-01') }),
        event('d', { status: 'planned', when: days('2031-05-03') }),
      ],
      actors,
    )
    expect(dyads).toEqual([
      {
        actors: ['NOR', 'DNK'],
        events: ['a', 'b', 'c', 'd'],
        series: [{ month: '2031-05', events: 2, sum: -5 }],
        stances: [],
      },
    ])
  })

  test('what a side is declared to be is between the sides of who says it and of whom', () => {
    const stance = { label: 'principal enemy', statement: 's' }
    const declared = [
      { speaker: 'minister', target: 'DNK', stance },
      { speaker: 'minister', target: 'NORGOV', stance },
      { speaker: 'crowd', target: 'DNK', stance },
    ]
    expect(findDyads([], actors, declared)).toEqual([
      { actors: ['NOR', 'DNK'], events: [], series: [], stances: [stance] },
    ])
  })

  test('acts without a side, of no type, or within one side make none', () => {
    const none = [
      event('a', { recipients: ['crowd'] }),
      event('b', { type: 'OTHER', scale: 0 }),
      event('c', { recipients: ['NORGOV'] }),
    ]
    expect(findDyads(none, actors)).toEqual([])
  })
})
