import type { AnnotatedReport, Attribution, Bound, Id, TimeExpression, When } from '../model/index.ts'
import { limits, writeEdtf } from '../text/edtf.ts'
import { isAfter } from '../text/intersect-whens.ts'
import { boundReport } from '../text/report-bounds.ts'
import { findDatedQuotations, type QuotedElsewhere } from './dated-quotations.ts'
import { type Memo, noMemo } from './memo.ts'
import { reportLimit } from './report-limit.ts'

/**
 * When each report was published: the date it gives, else limits that its content, its fellows and the day of the run support.
 *
 * A report is not older than what it tells as past, nor than the words of a quotation in it that a fellow dates; it is not younger
 * than what it tells as still to come, nor than the day of the run. Nothing else is taken from the fellows. Independent of the
 * order of the reports.
 */
export function dateReports(
  reports: readonly AnnotatedReport[],
  now: Date,
  memo: Memo = noMemo,
): ReadonlyMap<Id, When> {
  const today = now.toISOString().slice(0, 10)
  const quotations = findDatedQuotations(
    reports.filter((report) => isUndated(report)),
    reports,
    memo,
  )
  const quoted = memo.note('quotations dated elsewhere', quotations)
  const days = memo.note('day of the run', new Map([['today', today]]))
  return new Map(
    reports.map((report) => [
      report.reading.id,
      memo.keep('dates', report, () =>
        isUndated(report)
          ? dateReport(report, days.get('today') ?? today, quoted.get(report.reading.id))
          : (report.layers.metadata.published as When),
      ),
    ]),
  )
}

/** What dates a statement, by index into the times of its report. */
export interface SayingTimes extends Pick<Attribution, 'time'> {
  /** When a medium had reported it. */
  readonly reported?: number
}

/**
 * When a statement was made: on the date that its report gives for it, else not after the medium that reported it, nor after the report.
 *
 * `undefined` where neither is known.
 */
export function dateStatement(
  { time, reported }: SayingTimes,
  times: readonly TimeExpression[],
  published: When | undefined,
): When | undefined {
  const said = time === undefined ? undefined : times[time]?.when
  const latest = published?.latest?.slice(0, 10)
  // Nothing is told before it is said: a later date in the sentence is that of something else.
  const isSaidLater = said?.earliest !== undefined && latest !== undefined && isAfter(said.earliest, latest)
  if (said && !isSaidLater) return said
  const heard = reported === undefined ? undefined : reportedBy(times[reported]?.when)
  if (heard && !(latest !== undefined && isAfter(heard.latest as string, latest))) return heard
  return reportLimit('latest', latest, 'not after the report')
}

/** Not after the day on which it was reported. */
function reportedBy(when: When | undefined): When | undefined {
  const latest = when?.latest?.slice(0, 10)
  if (latest === undefined) return undefined
  const evidence = when?.bounds.find((bound) => bound.side !== 'earliest')?.evidence
  const range = limits(undefined, latest)
  const bound: Bound = { side: 'latest', date: latest, reason: 'reported by then', ...(evidence ? { evidence } : {}) }
  return { edtf: writeEdtf(range), ...range, basis: 'bounded', bounds: [bound] }
}

function isUndated({ layers }: AnnotatedReport): boolean {
  const { published } = layers.metadata
  return published?.earliest === undefined || published.latest === undefined
}

function dateReport({ reading, layers }: AnnotatedReport, today: string, quoted: QuotedElsewhere | undefined): When {
  const { published } = layers.metadata
  const { id, text } = reading
  const { sentences, syntax, times } = layers
  const told = boundReport({ id, text, sentences, syntax, times }, today)
  const given = published?.bounds ?? []
  const earliest = [...told.filter((bound) => bound.side === 'earliest'), ...(quoted ? boundsOfQuotation(quoted) : [])]
  const latest = told.filter((bound) => bound.side === 'latest')
  const run: Bound = { side: 'latest', date: today, reason: 'not after the day of the run' }
  const from = greatest([published?.earliest?.slice(0, 10), ...earliest.map((bound) => bound.date)])
  const upTo = least([published?.latest?.slice(0, 10), ...latest.map((bound) => bound.date)]) ?? today
  const to = upTo < (from ?? upTo) || upTo > today ? today : upTo
  const bounds = [
    ...given,
    ...earliest.filter((bound) => bound.date === from),
    ...latest.filter((bound) => bound.date === to),
    ...(to === today ? [run] : []),
  ]
  const range = limits(from, to)
  return { edtf: writeEdtf(range), ...range, basis: 'bounded', bounds }
}

function boundsOfQuotation({ date, here, there }: QuotedElsewhere): Bound[] {
  const reason = 'quotes words that another report dates to that day'
  return [
    { side: 'earliest', date, reason, evidence: here },
    { side: 'earliest', date, reason: 'the day on which those words were said', evidence: there },
  ]
}

function greatest(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1)
}

function least(dates: readonly (string | undefined)[]): string | undefined {
  return dates.filter((date) => date !== undefined).sort()[0]
}
