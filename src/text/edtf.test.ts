import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayNumber, isoDay } from './calendar.ts'
import { limits, readEdtf, writeEdtf } from './edtf.ts'

describe('readEdtf', () => {
  test.each([
    ['2023-12-31', '2023-12-31', '2023-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2018', '2018-01-01', '2018-12-31'],
    ['2024-11~', '2024-11-01', '2024-11-30'],
    ['1990?', '1990-01-01', '1990-12-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['19XX', '1900-01-01', '1999-12-31'],
    ['2024-01-15/2024-01-16', '2024-01-15', '2024-01-16'],
    ['2024-01/2024-02', '2024-01-01', '2024-02-29'],
    ['../2024-01-16', undefined, '2024-01-16'],
    ['2024-01-16/..', '2024-01-16', undefined],
    ['2016-11-10T23:30+04:30', '2016-11-10T23:30+04:30', '2016-11-10T23:30+04:30'],
    ['2001-22', '2001-01-01', '2001-12-31'],
    ['2001-24', '2001-01-01', '2002-03-31'],
    ['2001-34', '2001-04-01', '2001-06-30'],
    ['2001-41', '2001-07-01', '2001-12-31'],
  ])('%s is from %s to %s', (edtf, earliest, latest) => {
    expect(readEdtf(edtf)).toEqual(limits(earliest, latest))
  })

  test.each([
    '2023-02-29',
    '2023-00',
    '2023-13',
    '2023-20',
    'XXXX-11',
    'yesterday',
    'soon/2023',
    '2023-1-1',
    '2023/soon',
  ])('%j is none', (edtf) => {
    expect(readEdtf(edtf)).toBeUndefined()
  })
})

describe('writeEdtf', () => {
  test.each([
    ['2023-12-31', '2023-12-31', '2023-12-31'],
    ['2023-12-01', '2023-12-31', '2023-12'],
    ['2023-01-01', '2023-12-31', '2023'],
    ['2023-01-01', '2023-06-30', '2023-01-01/2023-06-30'],
    [undefined, '2024-01-16', '../2024-01-16'],
    ['2024-01-16', undefined, '2024-01-16/..'],
  ])('%s to %s is %s', (earliest, latest, edtf) => {
    expect(writeEdtf(limits(earliest, latest))).toBe(edtf)
  })

  test('what is written reads the same', () => {
    const day = fc.integer({ min: dayNumber('0001-01-01'), max: dayNumber('9999-12-31') })
    fc.assert(
      fc.property(day, fc.nat(2000), fc.constantFrom('both', 'open start', 'open end'), (first, length, form) => {
        const last = Math.min(first + length, dayNumber('9999-12-31'))
        const range = limits(
          form === 'open start' ? undefined : isoDay(first),
          form === 'open end' ? undefined : isoDay(last),
        )
        expect(readEdtf(writeEdtf(range))).toEqual(range)
      }),
    )
  })
})
