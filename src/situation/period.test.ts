import { describe, expect, it } from 'vitest'
import type { When } from '../model/index.ts'
import { describeWhen } from './describe-when.ts'
import { periodOf } from './period.ts'

function day(edtf: string): When {
  return { edtf, earliest: edtf, latest: edtf, basis: 'published', bounds: [] }
}

function between(earliest: string, latest: string): When {
  return { edtf: `${earliest}/${latest}`, earliest, latest, basis: 'bounded', bounds: [] }
}

describe('periodOf', () => {
  it.each([
    ['one day', [day('2024-03-05')], '5 March 2024'],
    ['from the first to the last', [day('2024-03-08'), day('2024-03-05')], '5–8 March 2024'],
    [
      'not up to the day of the run for one without a date',
      [day('2024-03-05'), between('2024-03-07', '2026-01-01')],
      '5–7 March 2024',
    ],
    [
      'nothing more for one that lies within',
      [day('2024-03-05'), day('2024-03-08'), between('2024-01-01', '2026-01-01')],
      '5–8 March 2024',
    ],
    ['the limits of one that is vague', [between('2024-03-05', '2026-01-01')], 'between 5 March 2024 and 1 Jan 2026'],
  ])('gives %s', (_, dates, words) => {
    const period = periodOf(dates)
    expect(period && describeWhen(period)).toBe(words)
  })

  it('gives none for reports without dates', () => expect(periodOf([])).toBeUndefined())
})
