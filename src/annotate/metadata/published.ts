import type { Block, Bound, Evidence, Reading, StageContext, When } from '../../model/index.ts'
import { fieldDates, madeDate, urlDates } from './field-dates.ts'
import { visibleDates } from './visible-dates.ts'

/** One date a report may have been published on, with where it stands. */
export interface DateCandidate {
  /** 'YYYY-MM-DD'. */
  readonly day: string
  /** 'hh:mm', where given. */
  readonly time?: string
  readonly zone?: string
  /** Lower is surer: see `published`. */
  readonly rank: number
  /** Where it was found, in words. */
  readonly reason: string
  readonly evidence: Evidence
}

/** No page of the web is older. */
const earliestDay = '1990-01-01'
/** Ranks from here on are of what readers see. */
const firstPrintedRank = 12
const dayMs = 86_400_000

/**
 * When a report was published: the surest of structured data, meta elements, microdata, a `time` element or a line by the title, the
 * address, and a dateline. Where none gives a full date, a document was not published before its file was made; else undefined. Dates
 * of changes are never taken.
 */
export function findPublished(reading: Reading, blocks: readonly Block[], context: StageContext): When | undefined {
  const today = new Date(context.now.getTime() + dayMs).toISOString().slice(0, 10)
  const candidates = [...fieldDates(reading), ...visibleDates(reading, blocks), ...urlDates(reading)]
    .filter(({ day }) => day >= earliestDay && day <= today)
    .sort((left, right) => left.rank - right.rank)
  const first = candidates[0]
  if (!first) return notBefore(madeDate(reading), today)
  const chosen = localDay(first, candidates)
  const other = candidates.find(({ day, rank }) => rank !== chosen.rank && apart(day, chosen.day) > 1)
  if (other) {
    const message = `${reading.location}: ${chosen.reason} says ${chosen.day}, ${other.reason} ${other.day}; the first is taken.`
    context.report({ code: 'conflicting-dates', subject: reading.id, message })
  }
  const same = candidates.find(({ day, time, zone }) => day === chosen.day && time && zone)
  const timed = chosen.time && chosen.zone ? chosen : (same ?? chosen)
  const date = timed.time && timed.zone ? `${timed.day}T${timed.time}${timed.zone}` : chosen.day
  return {
    edtf: date,
    earliest: date,
    latest: date,
    basis: 'stated',
    bounds: [{ side: 'both', date, reason: timed.reason, evidence: timed.evidence }],
  }
}

/** All that is known where only one side is limited. */
function notBefore(bound: Bound | undefined, today: string): When | undefined {
  if (bound === undefined || bound.date < earliestDay || bound.date > today) return undefined
  const { date } = bound
  return { edtf: `${date}/..`, earliest: date, basis: 'bounded', bounds: [bound] }
}

/** A date in universal time may be a day off where the outlet is: the day it prints, or puts into its address, is taken. */
function localDay(first: DateCandidate, candidates: readonly DateCandidate[]): DateCandidate {
  if (first.zone !== 'Z' && first.zone !== '+00:00') return first
  const local = candidates.find(
    ({ day, zone, rank }) =>
      rank >= firstPrintedRank && zone !== 'Z' && zone !== '+00:00' && day !== first.day && apart(day, first.day) === 1,
  )
  const printed = candidates.some(
    ({ day, rank, zone }) => day === first.day && rank >= firstPrintedRank && zone === undefined,
  )
  return local && !printed ? local : first
}

function apart(left: string, right: string): number {
  return Math.abs(Date.parse(left) - Date.parse(right)) / dayMs
}
