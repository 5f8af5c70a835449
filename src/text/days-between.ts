import type { When } from '../model/index.ts'
import { dayNumber } from './calendar.ts'

/** Days that surely lie between two dates; 0 where they may meet, or where a side that counts is open. */
export function daysBetween(left: When, right: When): number {
  return Math.max(0, gap(left.latest, right.earliest), gap(right.latest, left.earliest))
}

function gap(latest: string | undefined, earliest: string | undefined): number {
  return latest === undefined || earliest === undefined ? 0 : dayNumber(earliest) - dayNumber(latest)
}
