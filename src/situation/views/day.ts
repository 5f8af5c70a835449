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
  const report = undatedReport(told, directory)
  if (report !== undefined) return `${undated} ${String(directory.number(report.id)).padStart(9, '0')}`
  if (when === undefined) return `${undated} ${describeDay(told, directory)}`
  return singleDay(when) ?? `${when.earliest ?? when.latest ?? undated} ${when.latest ?? undated} ${describeWhen(when)}`
}

/** The day in words; of what is undated, when it was told. */
export function describeDay(told: Told, directory: Directory): string {
  const { when, evidence } = told
  const report = undatedReport(told, directory)
  if (report !== undefined) {
    const known = report.published === undefined ? '' : `, ${describeWhen(report.published)}`
    return `not dated: told in [${directory.number(report.id)}]${known}`
  }
  if (when?.basis === 'published') return `told ${describeWhen(when)}`
  if (when !== undefined) return describeWhen(when)
  const dates = evidence.flatMap((passage) => directory.report(passage.report)?.published?.latest ?? [])
  const [first] = dates.sort()
  return first === undefined ? 'undated' : `undated, told by ${describeDate(first.slice(0, 'YYYY-MM-DD'.length))}`
}

/** The undated report that alone could date a thing. */
function undatedReport({ when, evidence }: Told, directory: Directory): Report | undefined {
  if (when !== undefined && when.basis !== 'published') return undefined
  const [first, ...others] = evidence.map((passage) => directory.report(passage.report))
  if (first === undefined || others.some((other) => other !== first)) return undefined
  return first.published === undefined || first.published.basis === 'bounded' ? first : undefined
}
