import type { When } from '../../../model/index.ts'
import type { LocalStatement } from '../local-statement.ts'

/** Days between two reports after which like words are taken for two occasions, unless both date the saying alike. */
const occasionDays = 10

/** Whether two claims can be of one occasion: 'conflict' where their dates exclude it, 'distant' where nothing ties the dates. */
export function compareOccasions(left: LocalStatement, right: LocalStatement): 'possible' | 'conflict' | 'distant' {
  const [a, b] = [said(left), said(right)]
  if (a && b) return disjoint(a, b) ? 'conflict' : 'possible'
  const [told, heard] = [a ?? left.published, b ?? right.published]
  if (!told || !heard) return 'possible'
  if (
    a &&
    heard.latest !== undefined &&
    a.earliest !== undefined &&
    heard.latest < a.earliest.slice(0, heard.latest.length)
  ) {
    return 'conflict'
  }
  return daysBetween(told, heard) > occasionDays ? 'distant' : 'possible'
}

/** The time of saying, where the report gives one of its own. */
function said(statement: LocalStatement): When | undefined {
  const when = statement.when
  return when && (when.basis === 'stated' || when.basis === 'resolved') && when.earliest && when.latest
    ? when
    : undefined
}

function disjoint(left: When, right: When): boolean {
  const before = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && dayOf(a) < dayOf(b)
  return before(left.latest, right.earliest) || before(right.latest, left.earliest)
}

function daysBetween(left: When, right: When): number {
  const gaps = [gap(left.latest, right.earliest), gap(right.latest, left.earliest)]
  return Math.max(0, ...gaps)
}

/** Days from a last to a first date; 0 where either side is open. */
function gap(latest: string | undefined, earliest: string | undefined): number {
  if (latest === undefined || earliest === undefined) return 0
  return (dayOf(earliest) - dayOf(latest)) / 86_400_000
}

function dayOf(date: string): number {
  return Date.parse(date.slice(0, 10))
}
