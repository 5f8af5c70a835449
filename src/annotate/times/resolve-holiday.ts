import { addDays, daysInMonth, formatDay, formatTwo, weekday } from '../../text/calendar.ts'
import { type Resolved, type Setting, withTime } from './resolve-calendar.ts'
import type { HolidaySense } from './sense.ts'

/** The day of a feast in the year that the words, or the report and the tense, give. */
export function resolveHoliday(sense: HolidaySense, setting: Setting): Resolved {
  const anchor = setting.reference.narrative ? setting.year : undefined
  const from = anchor?.value ?? setting.reference.day
  if (sense.year !== undefined) return { value: withTime(holidayIn(sense, sense.year), sense) }
  if (from === undefined)
    return {
      value:
        sense.day === undefined
          ? `XXXX-${formatTwo(sense.month)}-XX`
          : `XXXX-${formatTwo(sense.month)}-${formatTwo(sense.day)}`,
    }
  const year = Number(from.slice(0, 4))
  const own = holidayIn(sense, year)
  let found = year
  if (!anchor) {
    if (sense.way === -1 || (sense.way === undefined && setting.direction !== 'future'))
      found = own <= from ? year : year - 1
    else if (sense.way === 1 || setting.direction === 'future') found = own >= from ? year : year + 1
  }
  return {
    value: withTime(holidayIn(sense, found), sense),
    reason: anchor ? 'of the year told before' : `counted from the report of ${from}`,
    ...(anchor ? { anchor } : {}),
  }
}

function holidayIn({ month, day, weekday: wanted, nth = 1, easter }: HolidaySense, year: number): string {
  if (easter !== undefined) return addDays(easterSunday(year), easter)
  if (wanted === undefined) return formatDay(year, month, day ?? 1)
  if (nth < 0) {
    const last = formatDay(year, month, daysInMonth(year, month))
    return addDays(last, -((weekday(last) - wanted + 7) % 7))
  }
  const first = formatDay(year, month, 1)
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (nth - 1) * 7)
}

/** Western Easter by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return formatDay(year, Math.floor(n / 31), (n % 31) + 1)
}
