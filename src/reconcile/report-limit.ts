import type { When } from '../model/index.ts'
import { limits, writeEdtf } from '../text/edtf.ts'

/** All that is known of a date where only its report's date limits it, on one side; undefined where the report has none either. */
export function reportLimit(side: 'earliest' | 'latest', date: string | undefined, reason: string): When | undefined {
  if (date === undefined) return undefined
  const range = side === 'latest' ? limits(undefined, date) : limits(date, undefined)
  return { edtf: writeEdtf(range), ...range, basis: 'published', bounds: [{ side, date, reason }] }
}
