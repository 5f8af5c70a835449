import type { Bound, Evidence, Id, Passage, Span, When } from '../../model/index.ts'
import { addDays, addMonths, daysInMonth, daysOf, formatDay, isDay, weekStart } from '../../text/calendar.ts'
import { type Limits, limits, readEdtf, writeEdtf } from '../../text/edtf.ts'
import type { FoundTime } from './find-times.ts'
import type { Resolved } from './resolve-calendar.ts'
import type { Portion } from './sense.ts'

/** The stretch of the calendar that a TIMEX3 value names; `undefined` where it names none, or leaves a part open. */
export function writeWhen(time: FoundTime, resolved: Resolved, report: Source): When | undefined {
  const { value, reason, candidates } = resolved
  if (candidates) return boundedWhen(time, candidates, resolved, report)
  const { sense } = time
  if (sense.kind === 'calendar' && sense.nameOnly) return undefined
  const edtf = edtfOf(value)
  const whole = edtf === undefined ? undefined : readEdtf(edtf)
  if (edtf === undefined || whole === undefined) return undefined
  if (sense.kind === 'calendar' && sense.fiscal && sense.year !== undefined) return fiscalWhen(time, sense.year, report)
  const portion = sense.kind === 'calendar' || sense.kind === 'shift' ? sense.portion : undefined
  const narrowed = portion === undefined ? whole : narrow(whole, portion)
  const about = sense.kind === 'calendar' && sense.about === true
  const why = [reason ?? 'given in full', ...(portion === undefined ? [] : [portionReasons[portion]])].join('; ')
  return {
    edtf: about ? `${edtf}~` : portion === undefined ? edtf : writeEdtf(narrowed),
    ...narrowed,
    basis: reason === undefined ? 'stated' : 'resolved',
    bounds: [...boundsOf(narrowed, why, passage(report, time)), ...supportOf(narrowed, resolved, report)],
  }
}

/** One of several days, none of which is surer than the others. */
function boundedWhen(time: FoundTime, days: readonly string[], resolved: Resolved, report: Source): When {
  const range = limits(days[0], days.at(-1))
  const bounds = [
    ...boundsOf(range, resolved.reason ?? '', passage(report, time)),
    ...supportOf(range, resolved, report),
  ]
  return { edtf: writeEdtf(range), ...range, basis: 'bounded', bounds }
}

/** A fiscal year begins between April before and April of the calendar year, by country. */
function fiscalWhen(time: FoundTime, year: number, report: Source): When {
  const range = limits(formatDay(year - 1, 4, 1), formatDay(year + 1, 3, 31))
  const bounds = boundsOf(range, 'a fiscal year may begin before or after the calendar year', passage(report, time))
  return { edtf: writeEdtf(range), ...range, basis: 'bounded', bounds }
}

interface Source {
  readonly id: Id
  readonly text: string
}

/** What a resolved date rests on besides its own words. */
function supportOf(range: Limits, { anchor, support }: Resolved, report: Source): Bound[] {
  const found: Bound[] = []
  if (anchor) found.push(...boundsOf(range, `counted from ${anchor.value}, told here`, passage(report, anchor)))
  if (support?.evidence)
    found.push(
      ...boundsOf(range, `the report is not older than ${support.date}: it ${support.reason}`, support.evidence),
    )
  return found
}

const portionReasons: Readonly<Record<Portion, string>> = {
  early: "'early' is taken as the first half",
  mid: "'mid' is taken as the two middle quarters",
  late: "'late' is taken as the second half",
}

function boundsOf({ earliest, latest }: Limits, reason: string, evidence: Evidence): Bound[] {
  if (earliest !== undefined && earliest === latest) return [{ side: 'both', date: earliest, reason, evidence }]
  return [
    ...(earliest === undefined ? [] : [{ side: 'earliest' as const, date: earliest, reason, evidence }]),
    ...(latest === undefined ? [] : [{ side: 'latest' as const, date: latest, reason, evidence }]),
  ]
}

function passage({ id, text }: Source, { start, end }: Span): Passage {
  return { report: id, start, end, quote: text.slice(start, end) }
}

const seasons: Readonly<Record<string, number>> = { SP: 21, SU: 22, FA: 23, WI: 24 }

/** The EDTF of a TIMEX3 value that names a stretch. */
function edtfOf(value: string): string | undefined {
  if (/^\d\d$/u.test(value)) return `${value}XX`
  if (/^\d{3}$/u.test(value)) return `${value}X`
  if (/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u.test(value)) return value
  const time = /^(\d{4}-\d\d-\d\d)T(\S+)$/u.exec(value)
  if (time) return /^(?:[01]\d|2[0-3]):\d\d$/u.test(time[2] as string) ? value : time[1]
  const week = /^(\d{4})-W(\d\d)(-WE)?$/u.exec(value)
  if (week) {
    const monday = weekStart(Number(week[1]), Number(week[2]))
    return `${week[3] ? addDays(monday, 5) : monday}/${addDays(monday, 6)}`
  }
  const part = /^(\d{4})-(?:Q(\d)|H(\d)|(SP|SU|FA|WI))$/u.exec(value)
  if (!part) return undefined
  if (part[2]) return `${part[1]}-${32 + Number(part[2])}`
  return part[3] ? `${part[1]}-${39 + Number(part[3])}` : `${part[1]}-${seasons[part[4] as string]}`
}

/** The part of a stretch, by halves, so that it is on the safe side. */
function narrow({ earliest, latest }: Limits, portion: Portion): Limits {
  if (earliest === undefined || latest === undefined || earliest === latest) return limits(earliest, latest)
  const quarters = quartersOf(earliest, latest)
  if (quarters === undefined) return limits(earliest, latest)
  const [first, second, third] = quarters
  if (portion === 'early') return limits(earliest, second)
  if (portion === 'late') return limits(addDays(second, 1), latest)
  return limits(addDays(first, 1), third)
}

/** The last days of the first three quarters of a stretch: by months in years, else by days. */
function quartersOf(earliest: string, latest: string): readonly [string, string, string] | undefined {
  const months =
    (Number(latest.slice(0, 4)) - Number(earliest.slice(0, 4))) * 12 +
    Number(latest.slice(5, 7)) -
    Number(earliest.slice(5, 7)) +
    1
  if (months >= 4 && months % 4 === 0) {
    const endAfter = (count: number) => daysOf(addMonths(earliest, count - 1).slice(0, 7)).last
    return [endAfter(months / 4), endAfter(months / 2), endAfter((months * 3) / 4)]
  }
  if (months > 1) return undefined
  const [year, month] = [Number(earliest.slice(0, 4)), Number(earliest.slice(5, 7))]
  const length = Number(latest.slice(8, 10)) - Number(earliest.slice(8, 10)) + 1
  const first = Number(earliest.slice(8, 10))
  const dayAt = (share: number) => formatDay(year, month, first + Math.ceil(length * share) - 1)
  return isDay(year, month, first) && length <= daysInMonth(year, month)
    ? [dayAt(0.25), dayAt(0.5), dayAt(0.75)]
    : undefined
}
