import type { When } from '../../../model/index.ts'
import { daysBetween } from '../../../text/days-between.ts'
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
