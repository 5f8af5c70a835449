import { describe, expect, it } from 'vitest'
import { scoreDates } from './score-dates.ts'

describe('scoreDates', () => {
  it('counts a wrong day as a false positive and a missing one as a false negative', () => {
    const pages = [
      { gold: '2020-01-01', predicted: '2020-01-01' },
      { gold: '2020-01-02', predicted: '2020-01-02' },
      { gold: '2020-01-03', predicted: '2020-01-30' },
      { gold: '2020-01-04' },
    ]
    expect(scoreDates(pages)).toEqual({ f1: 4 / 6, precision: 2 / 3, recall: 2 / 3 })
  })

  it('gives nothing for nothing', () => {
    expect(scoreDates([])).toEqual({ f1: 0, precision: 0, recall: 0 })
    expect(scoreDates([{ gold: '2020-01-04' }])).toEqual({ f1: 0, precision: 0, recall: 0 })
  })
})
