import type { Bound } from '../../model/index.ts'
import {
  addDays,
  addMonths,
  dayNumber,
  daysInMonth,
  formatDay,
  formatTwo,
  formatYear,
  isDay,
  isoWeek,
  weekday,
} from '../../text/calendar.ts'
import type { Anchor, Direction, Reference } from './reference.ts'
import type { CalendarSense, Way } from './sense.ts'

/** A TIMEX3 value with the reason for whatever was implied. */
export interface Resolved {
  readonly value: string
  /** Words for a reader; absent where the words themselves say it all. */
  readonly reason?: string
  /** The date told elsewhere that the reason rests on. */
  readonly anchor?: Anchor
  /** The limit of the report's own date that the reason rests on. */
  readonly support?: Bound
  /** The days that are all possible, where no single one is left. */
  readonly candidates?: readonly string[]
}

/** What `resolveCalendar` is given besides the words. */
export interface Setting {
  readonly reference: Reference
  readonly direction: Direction
  /** The last date told with a day or a month. */
  readonly date?: Anchor
  /** The last date told with a year at least. */
  readonly year?: Anchor
  /** A day told in the same sentence, for times of day. */
  readonly near?: Anchor
}

/** The value of a date whose words name parts of the calendar; parts that cannot be told are 'X'. */
export function resolveCalendar(sense: CalendarSense, setting: Setting): Resolved {
  if (sense.week) return weekOf(resolveCalendar({ ...sense, week: false }, setting))
  if (sense.era === 'BC') return { value: beforeChrist(sense) }
  if (sense.century !== undefined) return { value: formatTwo(sense.century) }
  if (sense.decade !== undefined) return { value: formatYear(sense.decade).slice(0, 3) }
  if (sense.year !== undefined) return { value: withTime(withinYear(formatYear(sense.year), sense), sense) }
  if (sense.month !== undefined && sense.weekday !== undefined && sense.day !== undefined)
    return checkedDate(sense, setting)
  if (sense.month !== undefined) return resolveMonth(sense, setting)
  if (sense.weekday !== undefined) return resolveWeekday(sense, sense.weekday, setting)
  if (sense.quarter !== undefined || sense.half !== undefined || sense.season !== undefined)
    return resolvePartOfYear(sense, setting)
  const day = setting.near ?? (setting.reference.narrative ? dayAnchor(setting.date) : undefined)
  if (day) return { value: withTime(day.value, sense), reason: 'on the day told beside it', anchor: day }
  const own = setting.reference.day
  return own === undefined
    ? { value: withTime('XXXX-XX-XX', sense) }
    : { value: withTime(own, sense), reason: `the day of the report, ${own}` }
}

/** The week of a day, where that is known. */
function weekOf(day: Resolved): Resolved {
  if (!/^\d{4}-\d\d-\d\d$/u.test(day.value)) return { ...day, value: 'XXXX-WXX' }
  const { year, week } = isoWeek(day.value)
  return { ...day, value: `${formatYear(year)}-W${formatTwo(week)}` }
}

/**
 * 'Tuesday (16 Jan)': the weekday leaves few years, and the report's own limits fewer. A date told without its year lies within a
 * year of the report.
 */
function checkedDate(sense: CalendarSense, setting: Setting): Resolved {
  const { reference, direction } = setting
  const { month = 1, day = 1 } = sense
  const rest = `${formatTwo(month)}-${formatTwo(day)}`
  const earliest = reference.day ?? reference.limits.earliest
  const latest = reference.day ?? reference.limits.latest
  if (earliest === undefined || latest === undefined) return { value: withTime(`XXXX-${rest}`, sense) }
  const from = addDays(earliest, -yearDays)
  const to = direction === 'past' && reference.day === undefined ? latest : addDays(latest, yearDays)
  const dates: string[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    if (!isDay(year, month, day)) continue
    const date = formatDay(year, month, day)
    if (date >= from && date <= to && weekday(date) === sense.weekday) dates.push(date)
  }
  const [date] = dates
  if (reference.day !== undefined && dates.length !== 1) {
    const { weekday: _, ...plain } = sense
    return resolveMonth(plain, setting)
  }
  if (date === undefined) return { value: withTime(`XXXX-${rest}`, sense) }
  const { floor } = reference
  const why = floor ? { support: floor } : {}
  if (dates.length > 1) {
    const reason = `that date falls on that weekday in ${dates.map((one) => one.slice(0, 4)).join(', ')}`
    return { value: withTime(`XXXX-${rest}`, sense), candidates: dates, reason, ...why }
  }
  const span = `${from.slice(0, 4)} to ${to.slice(0, 4)}`
  return {
    value: withTime(date, sense),
    reason: `the only year from ${span} in which that date falls on that weekday`,
    ...why,
  }
}

const yearDays = 365

function resolveMonth(sense: CalendarSense, setting: Setting): Resolved {
  const { month = 1, day } = sense
  const { reference, direction } = setting
  const rest = day === undefined ? formatTwo(month) : `${formatTwo(month)}-${formatTwo(day)}`
  const anchor = reference.narrative ? setting.year : (setting.date ?? setting.year)
  if ((reference.narrative || reference.day === undefined) && anchor && /^\d{4}/u.test(anchor.value)) {
    const year =
      sense.way === undefined ? yearAfter(anchor.value, month) : yearByWay(anchor.value, month, day, sense.way)
    return {
      value: withTime(`${formatYear(year)}-${rest}`, sense),
      reason: `counted from the date told before`,
      anchor,
    }
  }
  if (reference.day === undefined) return { value: withTime(`XXXX-${rest}`, sense) }
  const year =
    sense.way === undefined
      ? yearNear(reference.day, { month, span: 1, ...(day === undefined ? {} : { day }) }, direction)
      : yearByWay(reference.day, month, day, sense.way)
  return {
    value: withTime(`${formatYear(year)}-${rest}`, sense),
    reason: `counted from the report of ${reference.day}`,
  }
}

/** Months that a story may go back from the date told last; chosen on WikiWars, where 5 to 8 hardly differ. */
const monthsBack = 6

/** The year in which a month lies least far from the date told last, a few months back or the rest of a year ahead. */
function yearAfter(anchor: string, month: number): number {
  const year = Number(anchor.slice(0, 4))
  const from = /^\d{4}-(\d\d)/u.exec(anchor)?.[1]
  if (from === undefined) return year
  const ahead = month - Number(from)
  if (ahead < -monthsBack) return year + 1
  return ahead > 12 - monthsBack ? year - 1 : year
}

function yearByWay(from: string, month: number, day: number | undefined, way: Way): number {
  const year = Number(from.slice(0, 4))
  const start =
    day === undefined
      ? formatDay(year, month, 1).slice(0, 7)
      : formatDay(year, month, Math.min(day, daysInMonth(year, month)))
  const own = from.slice(0, start.length)
  if (way === -1) return start < own ? year : year - 1
  if (way === 1) return start > own ? year : year + 1
  return year
}

/**
 * How many days nearer a date must be to count against the tense of its clause: with 'was extended to Nov. 20', told on Nov. 2, the
 * date 18 days ahead is meant, not the one a year ago. Chosen on TimeBank.
 */
const pastWeight = 250
/** The same for an infinitive or a 'will', which news puts beside dates of the past as well. */
const futureWeight = 100

/** Part of a year: `span` months from `month` on, or one day. */
interface PartOfYear {
  readonly month: number
  readonly span: number
  readonly day?: number
}

/** The year in which a part of a year lies nearest to the report, on the side that the tense gives if that is not far off. */
function yearNear(report: string, { month, span, day }: PartOfYear, direction: Direction): number {
  const own = Number(report.slice(0, 4))
  const cost = (year: number) => {
    const first = formatDay(year, month, day === undefined ? 1 : Math.min(day, daysInMonth(year, month)))
    const last = day === undefined ? addDays(addMonths(first, span), -1) : first
    const distance =
      first > report ? dayNumber(first) - dayNumber(report) : Math.min(0, dayNumber(last) - dayNumber(report))
    if (direction === 'past' && distance > 0) return distance + pastWeight
    return direction === 'future' && distance < 0 ? futureWeight - distance : Math.abs(distance)
  }
  return [own, own - 1, own + 1].reduce((best, year) => (cost(year) < cost(best) ? year : best))
}

function resolveWeekday(sense: CalendarSense, wanted: number, setting: Setting): Resolved {
  const { reference, direction } = setting
  const anchor = reference.narrative ? dayAnchor(setting.date) : undefined
  const from = anchor?.value ?? reference.day
  if (from === undefined) return { value: withTime(`XXXX-WXX-${wanted}`, sense) }
  const own = weekday(from)
  const ahead = (wanted - own + 7) % 7
  const back = ahead - 7
  let days = ahead === 0 ? 0 : back
  if (sense.way === -1) days = back
  else if (sense.way === 1) days = ahead === 0 ? 7 : ahead
  else if (sense.way === 0) days = direction === 'past' ? (ahead === 0 ? 0 : back) : ahead
  else if (anchor || direction === 'future') days = ahead
  const value = addDays(from, days)
  const reason = anchor
    ? 'counted from the date told before'
    : days === 0
      ? 'the day of the report'
      : `the nearest such day ${days < 0 ? 'before' : 'after'} the report of ${from}`
  return { value: withTime(value, sense), reason, ...(anchor ? { anchor } : {}) }
}

function resolvePartOfYear(sense: CalendarSense, setting: Setting): Resolved {
  const { reference, direction } = setting
  const anchor = reference.narrative || reference.day === undefined ? setting.year : undefined
  const from = anchor?.value ?? reference.day
  if (from === undefined) return { value: withinYear('XXXX', sense) }
  const year = Number(from.slice(0, 4))
  const month = Number(/^\d{4}-(\d\d)/u.exec(from)?.[1] ?? 12)
  const start = firstMonth(sense)
  let found = year
  if (sense.way === -1) found = start + spanMonths(sense) <= month ? year : year - 1
  else if (sense.way === 1) found = start > month ? year : year + 1
  else if (sense.way === undefined && !anchor) {
    found = yearNear(from, { month: start, span: spanMonths(sense) }, direction)
  }
  return {
    value: withinYear(formatYear(found), sense),
    reason: anchor ? 'of the year told before' : `counted from the report of ${from}`,
    ...(anchor ? { anchor } : {}),
  }
}

function firstMonth({ quarter, half, season }: CalendarSense): number {
  if (quarter !== undefined) return quarter * 3 - 2
  if (half !== undefined) return half * 6 - 5
  return { SP: 3, SU: 6, FA: 9, WI: 12 }[season ?? ''] ?? 1
}

function spanMonths({ half }: CalendarSense): number {
  return half === undefined ? 3 : 6
}

/** A year with the narrower part that the words name. */
export function withinYear(
  year: string,
  { month, day, quarter, half, season }: Pick<CalendarSense, 'month' | 'day' | 'quarter' | 'half' | 'season'>,
): string {
  if (month !== undefined) return `${year}-${formatTwo(month)}${day === undefined ? '' : `-${formatTwo(day)}`}`
  if (season !== undefined) return `${year}-${season}`
  if (quarter !== undefined) return `${year}-Q${quarter}`
  return half === undefined ? year : `${year}-H${half}`
}

/** A day with its time or part, where the words give one. */
export function withTime(value: string, { clock, dayPart }: Pick<CalendarSense, 'clock' | 'dayPart'>): string {
  if (clock !== undefined) return `${value}T${clock}`
  return dayPart === undefined ? value : `${value}T${dayPart}`
}

function beforeChrist(sense: CalendarSense): string {
  if (sense.century !== undefined) return `BC${formatTwo(sense.century)}`
  return `BC${withinYear(formatYear(sense.year ?? 0), sense)}`
}

/** The date, where it is a day. */
export function dayAnchor(anchor: Anchor | undefined): Anchor | undefined {
  return anchor && /^\d{4}-\d\d-\d\d/u.test(anchor.value) ? { ...anchor, value: anchor.value.slice(0, 10) } : undefined
}
