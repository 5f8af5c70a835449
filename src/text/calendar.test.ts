import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  daysOf,
  isDay,
  isoDay,
  isoWeek,
  weekday,
  weekStart,
} from './calendar.ts'

const days = fc.integer({ min: dayNumber('0001-01-08'), max: dayNumber('9998-12-01') })

describe('calendar', () => {
  test.each([
    ['2024-01-16', 2],
    ['1970-01-01', 4],
    ['2000-02-29', 2],
    ['1945-05-08', 2],
    ['0044-03-15', 2],
  ])('%s is weekday %i', (date, expected) => {
    expect(weekday(date)).toBe(expected)
  })

  test.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2018-12-31', 2019, 1],
    ['2016-09-28', 2016, 39],
  ])('%s lies in week %i-%i', (date, year, week) => {
    expect(isoWeek(date)).toEqual({ year, week })
  })

  test('a month later is the last day where the month is shorter', () => {
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28')
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29')
    expect(addMonths('2023-11-15', 14)).toBe('2025-01-15')
  })

  test('days of a month and a year', () => {
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(daysOf('1900')).toEqual({ first: '1900-01-01', last: '1900-12-31' })
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
    expect(isDay(2023, 2, 29)).toBe(false)
  })

  test('day numbers and dates are one to one', () => {
    fc.assert(fc.property(days, (day) => dayNumber(isoDay(day)) === day))
  })

  test('days add up, and a week later is the same weekday', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -3000, max: 3000 }), (day, step) => {
        const date = isoDay(Math.min(Math.max(day, dayNumber('0010-01-01')), dayNumber('9980-01-01')))
        expect(addDays(addDays(date, step), -step)).toBe(date)
        expect(weekday(addDays(date, 7))).toBe(weekday(date))
      }),
    )
  })

  test('the start of the week of a date is the Monday on or before it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const { year, week } = isoWeek(isoDay(day))
        const monday = weekStart(year, week)
        expect(weekday(monday)).toBe(1)
        expect(day - dayNumber(monday)).toBe(weekday(isoDay(day)) - 1)
      }),
    )
  })
})
