import { addDays, addMonths, formatYear, isoWeek, weekday, weekStart } from '../../text/calendar.ts'
import type { Anchor } from './reference.ts'
import { dayAnchor, type Resolved, type Setting, withinYear, withTime } from './resolve-calendar.ts'
import type { ShiftSense, Unit } from './sense.ts'

/** The value of a date counted from the report or from the date told last. */
export function resolveShift(sense: ShiftSense, setting: Setting): Resolved {
  const anchor = anchorOf(sense, setting)
  const counts = sense.from !== 'report' && setting.reference.narrative
  const from = anchor?.value ?? (counts ? undefined : setting.reference.day)
  if (from !== undefined && anchor === undefined && sense.unit === 'quarter' && sense.from === 'narrative') {
    return { value: count(sense, from, -1), reason: `the last quarter before the report of ${from}` }
  }
  if (from === undefined) return { value: unknownValue(sense) }
  if (sense.count === undefined) return { value: sense.way < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  const value = count(sense, from, sense.count * sense.way)
  if (!isInCalendar(value)) return { value: sense.way < 0 ? 'PAST_REF' : 'FUTURE_REF' }
  const reason = anchor ? 'counted from the date told before' : `counted from the report of ${from}`
  return { value, reason, ...(anchor ? { anchor } : {}) }
}

function anchorOf(
  { from, unit, way, count: amount }: ShiftSense,
  { reference, date, year, near }: Setting,
): Anchor | undefined {
  if (unit === 'quarter' && from === 'narrative') return year && isQuarter(year.value) ? year : undefined
  if (unit === 'year' && way === -1 && amount === 1 && year && isQuarter(year.value)) return year
  if (from === 'report' && (reference.day !== undefined || !reference.narrative)) return undefined
  if (from === 'either' && !reference.narrative) return undefined
  if (
    unit === 'day' ||
    unit === 'week' ||
    unit === 'weekend' ||
    unit === 'hour' ||
    unit === 'minute' ||
    unit === 'second'
  ) {
    return dayAnchor(near) ?? dayAnchor(date) ?? undefined
  }
  if (unit === 'month') return date
  return year
}

function count(sense: ShiftSense, from: string, amount: number): string {
  const quarter = /^(\d{4})-(Q\d|H\d|SP|SU|FA|WI)$/u.exec(from)
  if (sense.unit === 'year' && quarter && sense.within === undefined) {
    return `${formatYear(Number(quarter[1]) + amount)}-${quarter[2]}`
  }
  if (sense.unit === 'year') return inYear(sense, formatYear(Number(from.slice(0, 4)) + amount))
  if (sense.unit === 'decade') return formatYear(Number(from.slice(0, 4)) + amount * 10).slice(0, 3)
  if (sense.unit === 'century') return formatYear(Number(from.slice(0, 4)) + amount * 100).slice(0, 2)
  const day = fullDay(from)
  if (sense.unit === 'month') return addMonths(`${day.slice(0, 7)}-01`, amount).slice(0, 7)
  if (sense.unit === 'quarter') {
    const month = addMonths(`${day.slice(0, 7)}-01`, amount * 3)
    return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
  }
  if (sense.unit === 'week' || sense.unit === 'weekend') return inWeek(sense, addDays(day, amount * 7))
  if (sense.unit === 'day') return withTime(addDays(day, Math.trunc(amount)), sense)
  return from.slice(0, 10)
}

function inYear(sense: ShiftSense, year: string): string {
  return sense.within === undefined ? year : withinYear(year, sense.within)
}

function inWeek(sense: ShiftSense, day: string): string {
  const { year, week } = isoWeek(
    sense.unit === 'weekend' && sense.way < 0 && weekday(day) >= weekendStart ? addDays(day, 7) : day,
  )
  if (sense.within?.weekday !== undefined) return addDays(weekStart(year, week), sense.within.weekday - 1)
  const value = `${formatYear(year)}-W${String(week).padStart(2, '0')}`
  return sense.unit === 'weekend' ? `${value}-WE` : value
}

/** From Saturday on, 'the weekend' is the one that runs. */
const weekendStart = 6

/** Whether a value lies in the years 1 to 9999. */
function isInCalendar(value: string): boolean {
  return /^(?:\d{4}(?!\d)|\d{2,3}$)/u.test(value) && !value.startsWith('0000')
}

function isQuarter(value: string): boolean {
  return /-Q\d$/u.test(value)
}

/** A day within a partial date: its own, else the first. */
function fullDay(partial: string): string {
  const week = /^(\d{4})-W(\d\d)/u.exec(partial)
  if (week) return weekStart(Number(week[1]), Number(week[2]))
  if (/^\d{4}-\d\d-\d\d/u.test(partial)) return partial.slice(0, 10)
  const quarter = /^(\d{4})-Q(\d)/u.exec(partial)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`
  return /^\d{4}-\d\d/u.test(partial) ? `${partial.slice(0, 7)}-01` : `${partial.slice(0, 4)}-01-01`
}

const unknown: Readonly<Partial<Record<Unit, string>>> = {
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  year: 'XXXX',
}

function unknownValue(sense: ShiftSense): string {
  if (sense.way === 0 && (sense.unit === 'day' || sense.from === 'report')) return 'PRESENT_REF'
  if (sense.unit === 'year' && sense.within) return withinYear('XXXX', sense.within)
  return withTime(unknown[sense.unit] ?? (sense.way < 0 ? 'PAST_REF' : 'FUTURE_REF'), sense)
}
