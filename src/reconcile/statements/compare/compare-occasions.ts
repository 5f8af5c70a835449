import type { When } from '../../../model/index.ts'
import { daysBetween } from '../../../text/days-between.ts'
import { overlapLength } from '../../../text/span.ts'
import type { ReportRange } from '../../origins.ts'
import type { LocalStatement } from '../local-statement.ts'

/** Days between two reports after which like words are taken for two occasions, unless both date the saying alike. */
const occasionDays = 10

/** Whether two claims can be of one occasion: 'conflict' where their dates exclude it, 'distant' where nothing ties the dates. */
export function compareOccasions(left: LocalStatement, right: LocalStatement): 'possible' | 'conflict' | 'distant' {
  const [a, b] = [said(left), said(right)]
  if (a && b) return daysBetween(a, b) > 0 ? 'conflict' : 'possible'
  const [told, heard] = [a ?? left.published, b ?? right.published]
  if (!told || !heard) return 'possible'
  if ((a && isBefore(heard, a)) || (b && isBefore(told, b))) return 'conflict'
  return daysBetween(told, heard) > occasionDays ? 'distant' : 'possible'
}

/** The time of saying, where the report gives one of its own. */
function said(statement: LocalStatement): When | undefined {
  const when = statement.when
  return when && (when.basis === 'stated' || when.basis === 'resolved') && when.earliest && when.latest
    ? when
    : undefined
}

/** Whether a report came out before something was said. */
function isBefore({ latest }: When, { earliest }: When): boolean {
  return latest !== undefined && earliest !== undefined && latest < earliest.slice(0, latest.length)
}

/** Share of a claim that must stand where the other is copied from. */
const mostly = 0.5

/** Whether one of two claims stands in a passage that is copied from the other, or both in passages copied from one place. */
export function isCopied(left: LocalStatement, right: LocalStatement): boolean {
  const [one, other] = [left.copied, right.copied]
  return isSamePlace(one, placeOf(right)) || isSamePlace(other, placeOf(left)) || isSamePlace(one, other)
}

function placeOf({ report, rendering }: LocalStatement): ReportRange {
  const { start, end } = rendering.evidence
  return { report, start, end }
}

function isSamePlace(one: ReportRange | undefined, other: ReportRange | undefined): boolean {
  if (one === undefined || one.report !== other?.report) return false
  return overlapLength(one, other) > mostly * Math.min(one.end - one.start, other.end - other.start)
}
