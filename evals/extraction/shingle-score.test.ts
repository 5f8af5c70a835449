import { describe, expect, it } from 'vitest'
import { matchShingles, scorePages } from './shingle-score.ts'

describe('matchShingles', () => {
  it('counts shingles of four tokens', () => {
    // Gold: abcd bcde; predicted: bcde cdef: one common, one extra, one missing.
    const match = matchShingles('a b c d e', 'b, c. d e -- f')
    expect(match.correct).toBeCloseTo(1 / 3)
    expect(match.extra).toBeCloseTo(1 / 3)
    expect(match.missing).toBeCloseTo(1 / 3)
  })

  it('counts repeated shingles as often as they occur', () => {
    // Gold has 'x x x x' twice, predicted once.
    expect(matchShingles('x x x x x', 'x x x x')).toEqual({ correct: 0.5, extra: 0, missing: 0.5 })
  })

  it('takes a shorter text as one shingle and tells upper from lower case', () => {
    expect(matchShingles('two words', 'two words')).toEqual({ correct: 1, extra: 0, missing: 0 })
    expect(matchShingles('two words', 'Two words')).toEqual({ correct: 0, extra: 0.5, missing: 0.5 })
  })

  it('finds nothing in nothing', () => {
    expect(matchShingles('', '...')).toEqual({ correct: 0, extra: 0, missing: 0 })
    expect(matchShingles('a b', '')).toEqual({ correct: 0, extra: 0, missing: 1 })
  })

  it('splits tokens as Python does: letters of any script, digits and "_", no combining marks', () => {
    expect(matchShingles('한국 état_2 x', '한국-état_2/x').correct).toBe(1)
    expect(matchShingles('e\u0301a b c', 'e a b c').correct).toBe(1)
  })
})

describe('scorePages', () => {
  it('averages precision and recall over pages and takes F1 of the means', () => {
    const pages = [
      { correct: 0.5, extra: 0.5, missing: 0 },
      { correct: 0.75, extra: 0, missing: 0.25 },
    ]
    // Precision (0.5 + 1) / 2, recall (1 + 0.75) / 2.
    const { f1, precision, recall } = scorePages(pages)
    expect(precision).toBe(0.75)
    expect(recall).toBe(0.875)
    expect(f1).toBeCloseTo((2 * 0.75 * 0.875) / 1.625)
  })

  it('leaves a page without a prediction out of precision only', () => {
    const { precision, recall } = scorePages([
      { correct: 1, extra: 0, missing: 0 },
      { correct: 0, extra: 0, missing: 1 },
    ])
    expect(precision).toBe(1)
    expect(recall).toBe(0.5)
  })

  it('counts a page of errors only as nothing right', () => {
    expect(scorePages([{ correct: 0, extra: 0.5, missing: 0.5 }])).toEqual({ f1: 0, precision: 0, recall: 0 })
  })
})
