import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Judgement } from '../model/index.ts'
import { disjointSets } from './disjoint-sets.ts'
import { findRulings, findVerdicts, type Located } from './rulings.ts'

const things: readonly Located[] = ['a', 'b', 'c', 'd'].map((report) => ({ report, spans: [{ start: 10, end: 20 }] }))

function judged(verdict: Judgement['verdict'], left: string, right: string, at: string, value?: string): Judgement {
  return {
    kind: 'actor',
    left: `${left}|10|20|actor`,
    right: `${right}|10|20|actor`,
    verdict,
    reasons: [],
    by: 'Ana',
    at,
    ...(value === undefined ? {} : { value }),
  }
}

describe('findRulings', () => {
  test('joins what is the same and parts what is different, whatever sets they are in by then', () => {
    const rulings = findRulings(
      [judged('same', 'a', 'b', '2024-01-01'), judged('different', 'b', 'c', '2024-01-02')],
      'actor',
      things,
    )
    expect(rulings.same).toEqual([[0, 1]])
    const sets = disjointSets(things.length)
    sets.join(0, 1)
    sets.join(2, 3)
    expect(rulings.parts(sets, 0, 3)).toBe(true)
    expect(rulings.parts(disjointSets(things.length), 0, 3)).toBe(false)
  })

  test('the later of two that contradict each other holds, also through a third, and the earlier is told', () => {
    const { same, problems } = findRulings(
      [
        judged('different', 'a', 'c', '2024-01-01'),
        judged('same', 'a', 'b', '2024-01-02'),
        judged('same', 'b', 'c', '2024-01-03'),
      ],
      'actor',
      things,
    )
    expect(same).toHaveLength(2)
    expect(problems).toMatchObject([{ code: 'contradicted-judgement', subject: 'a|10|20|actor' }])
  })

  test('a range drawn anew is still found, and a report that is gone is told', () => {
    const moved = things.map(({ report }) => ({ report, spans: [{ start: 12, end: 25 }] }))
    expect(findRulings([judged('same', 'a', 'b', '2024')], 'actor', moved).same).toEqual([[0, 1]])
    const { same, problems } = findRulings([judged('same', 'a', 'z', '2024')], 'actor', things)
    expect(same).toEqual([])
    expect(problems).toMatchObject([{ code: 'unmatched-judgement', subject: 'z|10|20|actor' }])
  })

  test('other kinds, and what comparers leave unsure, decide nothing', () => {
    expect(findRulings([judged('unsure', 'a', 'b', '2024')], 'actor', things).same).toEqual([])
    expect(findRulings([judged('same', 'a', 'b', '2024')], 'event', things).same).toEqual([])
  })

  test('the order in which decisions come makes no difference', () => {
    const names = ['a', 'b', 'c', 'd'] as const
    const decision = fc.record({
      verdict: fc.constantFrom('same' as const, 'different' as const),
      left: fc.constantFrom(...names),
      right: fc.constantFrom(...names),
      day: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), fc.infiniteStream(fc.integer()), (decisions, order) => {
        const judgements = decisions.map(({ verdict, left, right, day }) =>
          judged(verdict, left, right, `2024-01-0${day}`),
        )
        const shuffled = judgements
          .map((judgement) => ({ judgement, at: order.next().value as number }))
          .sort((left, right) => left.at - right.at)
          .map(({ judgement }) => judgement)
        const [one, other] = [findRulings(judgements, 'actor', things), findRulings(shuffled, 'actor', things)]
        expect(other.same).toEqual(one.same)
        expect(other.problems).toEqual(one.problems)
      }),
    )
  })
})

test('findVerdicts gives the latest date that somebody gave', () => {
  const found = findVerdicts(
    [judged('dated', 'b', 'b', '2024-01-01', '1999'), judged('dated', 'b', 'b', '2024-02-01', '2001-05')],
    'actor',
    'dated',
    things,
  )
  expect([...found].map(([index, { value }]) => [index, value])).toEqual([[1, '2001-05']])
})
