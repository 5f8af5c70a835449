import { describe, expect, it } from 'vitest'
import { untokenise } from './read-sets.ts'
import { meanF1, scoreAligned, scoreDates, type Timeline } from './score.ts'

const timeline = (days: Record<string, readonly string[]>): Timeline => new Map(Object.entries(days))

const reference = timeline({ '2020-03-01': ['The port was closed.'], '2020-03-05': ['Ships left the port.'] })

describe('scoreDates', () => {
  it('counts the days that both have', () => {
    const predicted = timeline({ '2020-03-01': ['x'], '2020-03-02': ['x'], '2020-03-03': ['x'] })
    expect(scoreDates(predicted, reference)).toEqual({ precision: 1 / 3, recall: 1 / 2 })
    expect(scoreDates(timeline({}), reference)).toEqual({ precision: 0, recall: 0 })
  })
})

describe('scoreAligned', () => {
  it('is full for the reference itself', () => {
    expect(scoreAligned(reference, reference)).toEqual({ precision: 1, recall: 1 })
  })

  it('weighs what is a day off by half', () => {
    // 'the port was closed' one day late: precision 4 · 1/2 / 4. Recall: of the first day 4 · 1/2, of the second ('the', 'port') 2 · 1/4, of 8.
    const predicted = timeline({ '2020-03-02': ['The port was closed!'] })
    const { precision, recall } = scoreAligned(predicted, reference)
    expect(precision).toBeCloseTo(0.5)
    expect(recall).toBeCloseTo((4 / 2 + 2 / 4) / 8)
  })

  it('lets two days stand for one', () => {
    const predicted = timeline({ '2020-03-01': ['port closed'], '2020-03-02': ['port closed'] })
    // 2 words in full, and 2 at half; the second day costs (1/2)(1 - 4/6) there, less than (3/4)(1 - 2/6) for the other.
    expect(scoreAligned(predicted, reference).precision).toBeCloseTo((2 + 1) / 4)
  })

  it('prefers the same day to more of the same words', () => {
    const predicted = timeline({ '2020-03-05': ['The port was shut.'] })
    expect(scoreAligned(predicted, reference).precision).toBeCloseTo(2 / 4)
  })
})

it('takes means before the harmonic mean', () => {
  expect(
    meanF1([
      { precision: 1, recall: 0 },
      { precision: 0, recall: 0.5 },
    ]),
  ).toBeCloseTo((2 * 0.5 * 0.25) / 0.75)
})

it('puts tokens back into running text', () => {
  expect(untokenise("He said : `` We do n't know , '' -LRB- then left -RRB- .")).toBe(
    'He said: "We don\'t know," (then left).',
  )
})
