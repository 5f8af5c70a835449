import { describe, expect, it } from 'vitest'
import type { When, WhenBasis } from '../model/index.ts'
import { readEdtf } from '../text/edtf.ts'
import { describeDate, describeWhen, singleDay } from './describe-when.ts'

function when(edtf: string, basis: WhenBasis = 'stated'): When {
  return { edtf, ...readEdtf(edtf), basis, bounds: [] }
}

describe('describeWhen', () => {
  it.each([
    ['2023-12-31', '31 December 2023'],
    ['2023-11', 'November 2023'],
    ['2018', '2018'],
    ['199X', 'the 1990s'],
    ['2016-11-10T23:30+04:30', '10 November 2016, 23:30 +04:30'],
    ['2016-11-10T23:30:10Z', '10 November 2016, 23:30 UTC'],
    ['2016-11-10T23:30+00:00', '10 November 2016, 23:30 UTC'],
    ['2024-01-15/2024-01-16', '15–16 Jan 2024'],
    ['2016-09-28/2016-10-02', '28 Sept – 2 Oct 2016'],
    ['2023-12-30/2024-01-02', '30 Dec 2023 – 2 Jan 2024'],
    ['2023-11/2024-01', 'Nov 2023 – Jan 2024'],
    ['2011/2013', '2011–2013'],
    ['../2016-09-28', 'by 28 Sept 2016'],
    ['2016-09-28/..', 'not before 28 Sept 2016'],
    ['2024-11~', 'about November 2024'],
    ['2024-22', 'summer 2024'],
    ['2024-34', 'second quarter of 2024'],
  ])('reads %s as %s', (edtf, words) => {
    expect(describeWhen(when(edtf))).toBe(words)
  })

  it('tells limits apart from a stretch of days', () => {
    expect(describeWhen(when('2024-01-16/2024-01-20', 'bounded'))).toBe('between 16 and 20 Jan 2024')
    expect(describeWhen(when('2024-01-16/2024-02-02', 'bounded'))).toBe('between 16 Jan and 2 Feb 2024')
  })
})

describe('describeDate', () => {
  it('drops leading zeros', () => {
    expect(describeDate('2024-03-05')).toBe('5 March 2024')
  })
})

describe('singleDay', () => {
  it('gives the day of days and times only', () => {
    expect(singleDay(when('2024-01-16'))).toBe('2024-01-16')
    expect(singleDay(when('2024-01-16T10:00Z'))).toBe('2024-01-16')
    expect(singleDay(when('2024-01'))).toBeUndefined()
    expect(singleDay(when('../2024-01-16'))).toBeUndefined()
    expect(singleDay(when('2024-01-16/2024-01-17'))).toBeUndefined()
  })
})
