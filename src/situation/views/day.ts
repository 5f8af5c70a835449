import type { Passage, Report, When } from '../../model/index.ts'
import { describeDate, describeWhen, singleDay } from '../describe-when.ts'
import type { Directory } from './directory.ts'

/** Something with a date, and the passages that tell it. */
export interface Told {
  readonly when?: When
  readonly evidence: readonly Passage[]
}

/** Later than any date: what nothing is known of but that it is told. */
const undated = '~'

/** Sorts days in order, each before the stretches that begin with it; undated things last, by the report that tells them. */
export function dayKey(told: Told, directory: Directory): string {
  const { when } = told
  const [report] = undatedReports(told, directory)
  if (report !== undefined) {
    return `${undated} ${String(directory.number(report.id)).padStart(9, '0')} ${describeDay(told, directory)}`
  }
  if (when === undefined) return `${undated} ${describeDay(told, directory)}`
  return singleDay(when) ?? `${when.earliest ?? when.latest ?? undated} ${when.latest ?? undated} ${describeWhen(when)}`
}

/** The day in words; of what is undated, when it was told. */
export function describeDay(told: Told, directory: Directory): string {
  const { when, evidence } = told
  const reports = undatedReports(told, directory)
  const [report] = reports
  if (report !== undefined) {
    const numbers = reports.map(({ id }) => `[${directory.number(id)}]`).join('')
    const known = reports.length > 1 || report.published === undefined ? '' : `, ${describeWhen(report.published)}`
    return `not dated: told in ${numbers}${known}`
  }
  if (when !== undefined) return describeKnown(when)
  const dates = evidence.flatMap((passage) => directory.report(passage.report)?.published?.latest ?? [])
  const [first] = dates.sort()
  return first === undefined ? 'undated' : `undated, told by ${describeDate(first.slice(0, dayLength))}`
}

/** What is known of a date, in words; absent where nothing is but that undated reports tell it. */
export function describeDated(told: Told, directory: Directory): string | undefined {
  if (told.when === undefined || undatedReports(told, directory).length > 0) return undefined
  return describeKnown(told.when)
}

const dayLength = 'YYYY-MM-DD'.length

/** A date that only that of a report limits is the day of telling; what was then still to come is not before it. */
function describeKnown(when: When): string {
  const { basis, earliest, latest } = when
  if (basis !== 'published' || latest === undefined) return describeWhen(when)
  return `told ${earliest === undefined ? describeDate(latest.slice(0, dayLength)) : describeWhen(when)}`
}

/** The undated reports that alone could date a thing, in the order of sources; none where something else dates it. */
function undatedReports({ when, evidence }: Told, directory: Directory): Report[] {
  if (when !== undefined && when.basis !== 'published') return []
  const reports = [...new Set(evidence.map((passage) => directory.report(passage.report)))]
  const unsure = reports.filter((report) => report !== undefined).filter(isUndated)
  if (unsure.length < reports.length) return []
  return unsure.sort((left, right) => directory.number(left.id) - directory.number(right.id))
}

function isUndated({ published }: Report): boolean {
  return published === undefined || published.basis === 'bounded'
}
