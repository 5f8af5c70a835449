/** Days since 1970-01-01 of an ISO date (proleptic Gregorian, UTC); a time of day after it is ignored. */
export function dayNumber(date: string): number {
  const year = Number(date.slice(0, 4))
  const month = Number(date.slice(5, 7) || '1')
  const day = Number(date.slice(8, 10) || '1')
  return civilDay(year, month, day)
}

/** The ISO date of a number of days since 1970-01-01. */
export function isoDay(days: number): string {
  const date = new Date(days * dayMs)
  return formatDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())
}

/** 'YYYY-MM-DD' of its parts, which must be a day of the calendar. */
export function formatDay(year: number, month: number, day: number): string {
  return `${formatYear(year)}-${formatTwo(month)}-${formatTwo(day)}`
}

/** Four digits, as in ISO 8601. */
export function formatYear(year: number): string {
  return String(year).padStart(4, '0')
}

/** Two digits, as in ISO 8601. */
export function formatTwo(part: number): string {
  return String(part).padStart(2, '0')
}

/** Whether year, month and day name a day of the calendar, years 1 to 9999. */
export function isDay(year: number, month: number, day: number): boolean {
  return year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/** Number of days of a month, 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a year of the Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Day of the week of an ISO date, 1 (Monday) to 7 (Sunday). */
export function weekday(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1
}

/** The ISO date so many days later, or earlier where negative. */
export function addDays(date: string, days: number): string {
  return isoDay(dayNumber(date) + days)
}

/** The ISO date so many months later; the last day of the month where it has no such day. */
export function addMonths(date: string, months: number): string {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const year = Math.floor(count / 12)
  const month = (((count % 12) + 12) % 12) + 1
  return formatDay(year, month, Math.min(Number(date.slice(8, 10)), daysInMonth(year, month)))
}

/** The ISO 8601 week of a date: weeks start on Monday, and week 1 holds the year's first Thursday. */
export function isoWeek(date: string): { readonly year: number; readonly week: number } {
  const thursday = addDays(date, 4 - weekday(date))
  const year = Number(thursday.slice(0, 4))
  return { year, week: Math.floor((dayNumber(thursday) - civilDay(year, 1, 1)) / 7) + 1 }
}

/** The Monday of an ISO week. */
export function weekStart(year: number, week: number): string {
  const fourth = formatDay(year, 1, 4)
  return addDays(fourth, 1 - weekday(fourth) + (week - 1) * 7)
}

/** The first and last day that an ISO date, month or year names. */
export function daysOf(partial: string): { readonly first: string; readonly last: string } {
  const year = Number(partial.slice(0, 4))
  if (partial.length === 4) return { first: `${partial}-01-01`, last: `${partial}-12-31` }
  const month = Number(partial.slice(5, 7))
  if (partial.length === 7) {
    return { first: `${partial}-01`, last: formatDay(year, month, daysInMonth(year, month)) }
  }
  return { first: partial.slice(0, 10), last: partial.slice(0, 10) }
}

const dayMs = 86_400_000

/** Days since 1970-01-01 of a day; months and days beyond their range count on into the next or last (Hinnant, days_from_civil). */
function civilDay(year: number, month: number, day: number): number {
  const years = year + Math.floor((month - 1) / 12)
  const ofYear = (((month - 1) % 12) + 12) % 12
  // Years that begin in March end with the day that not all have.
  const shifted = ofYear < 2 ? years - 1 : years
  const dayOfYear = Math.floor((153 * ((ofYear + 10) % 12) + 2) / 5) + day - 1
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leapDays + dayOfYear - daysBeforeEpoch
}

/** Days from 1 March of the year 0 to 1970-01-01. */
const daysBeforeEpoch = 719_468
