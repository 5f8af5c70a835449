import type { When } from '../model/index.ts'
import { readEdtf } from '../text/edtf.ts'

/**
 * A date in words: '31 December 2023', '16–17 Jan 2024', 'between 16 and 20 Jan 2024', 'by 28 Sept 2016', 'about November 2024'.
 *
 * A stretch whose limits are all that is known reads 'between … and …'; one that lasted reads with a dash.
 */
export function describeWhen(when: When): string {
  const { edtf, earliest, latest, basis } = when
  const mark = edtf.at(-1)
  const words = describeLimits(edtf.replaceAll(/[~?%]/g, ''), earliest, latest, basis === 'bounded')
  if (mark === '~') return `about ${words}`
  return mark === '?' || mark === '%' ? `${words} (uncertain)` : words
}

/** An ISO date or time in words, the month written out: '31 December 2023', 'November 2023', '2018'. */
export function describeDate(date: string): string {
  return describe(date, longMonths)
}

function describeLimits(
  edtf: string,
  earliest: string | undefined,
  latest: string | undefined,
  between: boolean,
): string {
  if (!edtf.includes('/')) return describeOne(edtf)
  if (earliest === undefined) return latest === undefined ? 'undated' : `by ${describe(latest, shortMonths)}`
  if (latest === undefined) return `not before ${describe(earliest, shortMonths)}`
  const [from = '', to = ''] = edtf.split('/')
  return describeSpan(from, to, between)
}

function describeOne(edtf: string): string {
  if (/^\d{3}X$/.test(edtf)) return `the ${edtf.slice(0, 3)}0s`
  if (/^\d{2}XX$/.test(edtf)) return `the ${edtf.slice(0, 2)}00s`
  const month = Number(edtf.slice(5, 7))
  if (edtf.length !== 'YYYY-MM'.length || month <= longMonths.length) return describe(edtf, longMonths)
  return `${parts[month] ?? 'some part of'} ${edtf.slice(0, 4)}`
}

/** The parts of a year that EDTF has codes for. */
const parts: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  40: 'first half of',
  41: 'second half of',
}

/** Says what two dates share only once: '16–17 Jan 2024', '28 Sept–2 Oct 2016'. */
function describeSpan(from: string, to: string, between: boolean): string {
  if (from === to) return describe(from, longMonths)
  const [first, last] = [split(from), split(to)]
  const sameYear = first.year === last.year
  const sameMonth = sameYear && first.month === last.month && first.day !== undefined && first.time === undefined
  const start = sameMonth
    ? `${first.day}`
    : sameYear && first.month !== undefined
      ? describe(from, shortMonths).replace(` ${first.year}`, '')
      : describe(from, shortMonths)
  const end = describe(to, shortMonths)
  if (between) return `between ${start} and ${end}`
  return sameMonth || !/\s/.test(start) ? `${start}–${end}` : `${start} – ${end}`
}

function describe(date: string, months: readonly string[]): string {
  const { year, month, day, time } = split(date)
  const name = month === undefined ? undefined : months[month - 1]
  const words = [day, name, year].filter((one) => one !== undefined).join(' ')
  return time === undefined ? words : `${words}, ${time}`
}

interface DateParts {
  readonly year: string
  readonly month?: number
  readonly day?: number
  /** '23:30', with the zone where it has one. */
  readonly time?: string
}

function split(date: string): DateParts {
  const [day = '', time] = date.split('T')
  const [year = '', month, number] = day.split('-')
  return {
    year: String(Number(year)),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(number === undefined ? {} : { day: Number(number) }),
    ...(time === undefined ? {} : { time: describeTime(time) }),
  }
}

/** '14:23Z' as '14:23 UTC', '23:30+04:30' as '23:30 +04:30'; seconds are left out. */
function describeTime(time: string): string {
  const [, clock = time, zone = ''] = /^(\d{2}:\d{2})(?::[\d.]+)?(Z|[+-].*)?$/.exec(time) ?? []
  return zone === '' ? clock : `${clock} ${/^(?:Z|[+-]00:?00)$/.test(zone) ? 'UTC' : zone}`
}

const longMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

const shortMonths = ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec']

/** The one day a date falls on, as 'YYYY-MM-DD'; absent where it may be several. */
export function singleDay(when: When): string | undefined {
  const { earliest, latest } = { ...readEdtf(when.edtf), ...when }
  const day = earliest?.slice(0, dayLength)
  return day !== undefined && day.length === dayLength && latest?.slice(0, dayLength) === day ? day : undefined
}

const dayLength = 'YYYY-MM-DD'.length
