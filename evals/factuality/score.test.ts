import { expect, it } from 'vitest'
import { notFactualPrecision, scorePairs } from './score.ts'

const pairs = [
  { gold: 3, predicted: 2 },
  { gold: 1, predicted: 2 },
  { gold: -3, predicted: -1 },
  { gold: 0, predicted: 1 },
]

it('is worked out by hand', () => {
  const { mae, pearson, notFactualRecall } = scorePairs(pairs)
  expect(mae).toBeCloseTo((1 + 1 + 2 + 1) / 4)
  // means .25 and 1; products 2.75 + .75 + 6.5 + 0 = 10; squares 18.75 and 6
  expect(pearson).toBeCloseTo(10 / Math.sqrt(18.75 * 6))
  expect(notFactualRecall).toBe(0.5)
  expect(notFactualPrecision(pairs)).toBe(1)
})

it('has no correlation with what never varies', () => {
  expect(scorePairs(pairs.map(({ gold }) => ({ gold, predicted: 3 }))).pearson).toBe(0)
})
