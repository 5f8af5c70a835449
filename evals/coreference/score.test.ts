import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assign } from './assign.ts'
import { scoreB3, scoreCeafe, scoreConll, scoreMuc } from './score.ts'

const split = (text: string) => text.split(' ').map((cluster) => [...cluster])

describe('coreference scores', () => {
  it('gives the figures worked out by hand', () => {
    // Gold abc de f, predicted ab cd e f.
    const [gold, predicted] = [split('abc de f'), split('ab cd e f')]
    // MUC: recall (3 - 2 + 2 - 2) / (2 + 1) = 1/3; precision (2 - 1 + 2 - 2) / (1 + 1) = 1/2.
    expect(scoreMuc(predicted, gold)).toMatchObject({
      recall: expect.closeTo(1 / 3),
      precision: expect.closeTo(1 / 2),
      f1: expect.closeTo(0.4),
    })
    // B³ recall: a, b 2/3, c 1/3, d, e 1/2, f 1 → 11/3 / 6; precision: a, b 1, c, d 1/2, e 1, f 1 → 5/6.
    expect(scoreB3(predicted, gold)).toMatchObject({
      recall: expect.closeTo(11 / 18),
      precision: expect.closeTo(5 / 6),
    })
    // CEAFe: abc–ab 4/5, de–e 2/3, f–f 1 → 37/15; recall /3, precision /4.
    expect(scoreCeafe(predicted, gold)).toMatchObject({
      recall: expect.closeTo(37 / 45),
      precision: expect.closeTo(37 / 60),
    })
    const { conllF1, muc, b3, ceafe } = scoreConll(predicted, gold)
    expect(conllF1).toBeCloseTo((muc + b3 + ceafe) / 3)
  })

  it('gives 1 for the gold itself', () => {
    const gold = split('abc de f')
    for (const scorer of [scoreMuc, scoreB3, scoreCeafe]) expect(scorer(gold, gold).f1).toBeCloseTo(1)
  })

  it('gives MUC 0 where all stand alone, and does not divide by nothing', () => {
    expect(scoreMuc(split('a b c'), split('abc')).f1).toBe(0)
    expect(scoreConll([], []).conllF1).toBe(0)
  })
})

describe('assign', () => {
  it('takes the best total, not the best pair first', () => {
    expect(
      assign([
        new Map([
          [0, 0.9],
          [1, 0.8],
        ]),
        new Map([[0, 0.7]]),
      ]),
    ).toBeCloseTo(1.5)
    expect(assign([new Map([[0, 0.9]]), new Map([[0, 0.7]])])).toBeCloseTo(0.9)
    expect(assign([new Map(), new Map()])).toBe(0)
  })

  it('agrees with trying every assignment', () => {
    const weights = fc.array(fc.dictionary(fc.constantFrom('0', '1', '2', '3'), fc.integer({ min: 1, max: 100 })), {
      maxLength: 5,
    })
    fc.assert(
      fc.property(weights, (lists) => {
        const rows = lists.map(
          (list) => new Map(Object.entries(list).map(([column, weight]) => [Number(column), weight / 100])),
        )
        expect(assign(rows)).toBeCloseTo(bestByTrying(rows, 0, new Set()))
      }),
    )
  })
})

function bestByTrying(rows: readonly ReadonlyMap<number, number>[], row: number, taken: ReadonlySet<number>): number {
  if (row === rows.length) return 0
  const options = [...(rows[row] ?? [])].filter(([column]) => !taken.has(column))
  return Math.max(
    bestByTrying(rows, row + 1, taken),
    ...options.map(([column, weight]) => weight + bestByTrying(rows, row + 1, new Set([...taken, column]))),
  )
}
