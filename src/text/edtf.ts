import type { When } from '../model/index.ts'
import { addMonths, daysInMonth, daysOf, formatDay, isDay } from './calendar.ts'

/** The limits of a date, as ISO dates or times, inclusive; an open side is absent. */
export type Limits = Pick<When, 'earliest' | 'latest'>

/**
 * The limits of an EDTF date (ISO 8601-2): years, months, days and times, decades ('199X') and centuries ('19XX'), seasons 21–24,
 * quarters 33–36 and halves 40–41 of a year, intervals with open ends ('../2024-01-16'), and '~' and '?' after any of them.
 *
 * A season may fall anywhere in its year, since it depends on the hemisphere; winter may run into the next. `undefined` where the
 * text is none of these.
 */
export function readEdtf(edtf: string): Limits | undefined {
  const slash = edtf.indexOf('/')
  if (slash < 0) return readDate(edtf)
  const from = edtf.slice(0, slash)
  const to = edtf.slice(slash + 1)
  const first = isOpen(from) ? {} : readDate(from)
  const last = isOpen(to) ? {} : readDate(to)
  if (!first || !last) return undefined
  return limits(first.earliest, last.latest)
}

/** The shortest EDTF date with exactly these limits: a day, month or year where they fit, else an interval. */
export function writeEdtf({ earliest, latest }: Limits): string {
  if (earliest === undefined) return latest === undefined ? '../..' : `../${latest}`
  if (latest === undefined) return `${earliest}/..`
  if (earliest === latest) return earliest
  for (const partial of [earliest.slice(0, 7), earliest.slice(0, 4)]) {
    const { first, last } = daysOf(partial)
    if (first === earliest && last === latest) return partial
  }
  return `${earliest}/${latest}`
}

/** Limits with open sides left out. */
export function limits(earliest: string | undefined, latest: string | undefined): Limits {
  return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) }
}

const seasonFirst = 21
const quarterFirst = 33
const halfFirst = 40

function isOpen(text: string): boolean {
  return text === '..' || text === ''
}

function readDate(text: string): Limits | undefined {
  const plain = text.replace(/[~?%]$/u, '')
  if (/^\d{3}X$/u.test(plain)) return limits(`${plain.slice(0, 3)}0-01-01`, `${plain.slice(0, 3)}9-12-31`)
  if (/^\d{2}XX$/u.test(plain)) return limits(`${plain.slice(0, 2)}00-01-01`, `${plain.slice(0, 2)}99-12-31`)
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(T\d{2}(?::\d{2}(?::\d{2})?)?(?:Z|[+-]\d{2}(?::\d{2})?)?)?)?)?$/u.exec(
    plain,
  )
  if (!match) return undefined
  const year = Number(match[1])
  if (match[2] === undefined) return limits(`${match[1]}-01-01`, `${match[1]}-12-31`)
  const month = Number(match[2])
  if (match[3] === undefined) return month <= 12 ? readMonth(year, month) : readSeason(year, month)
  if (!isDay(year, month, Number(match[3]))) return undefined
  return limits(plain, plain)
}

function readMonth(year: number, month: number): Limits | undefined {
  if (month < 1) return undefined
  return limits(formatDay(year, month, 1), formatDay(year, month, daysInMonth(year, month)))
}

function readSeason(year: number, code: number): Limits | undefined {
  const start = formatDay(year, 1, 1)
  if (code >= seasonFirst && code < seasonFirst + 3) return limits(start, formatDay(year, 12, 31))
  if (code === seasonFirst + 3) return limits(start, formatDay(year + 1, 3, 31))
  if (code >= quarterFirst && code < quarterFirst + 4) return months(start, (code - quarterFirst) * 3, 3)
  if (code === halfFirst || code === halfFirst + 1) return months(start, (code - halfFirst) * 6, 6)
  return undefined
}

function months(start: string, skip: number, count: number): Limits {
  const first = addMonths(start, skip)
  return limits(first, daysOf(addMonths(first, count - 1).slice(0, 7)).last)
}
