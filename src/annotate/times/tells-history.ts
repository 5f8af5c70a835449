import type { FoundTime } from './find-times.ts'

/** Fewer dates than this make no history. */
const minimumYears = 6
/** How many dates with years there are at least for each word that counts from the day of the report. */
const yearsForEach = 3
/** A date is old when it lies this many years before the report. */
const oldYears = 2

/**
 * Whether a text tells history: dates with years of long ago, and few words such as 'today' or 'on Tuesday' that count from the day
 * of the report. Dates without a year then follow those told before. The limits were chosen on TimeBank and WikiWars.
 */
export function tellsHistory(found: readonly FoundTime[], day: string | undefined): boolean {
  const limit = day === undefined ? Number.POSITIVE_INFINITY : Number(day.slice(0, 4)) - oldYears
  let old = 0
  let counted = 0
  for (const { sense } of found) {
    if (sense.kind === 'calendar' && sense.era === 'BC') old += 1
    else if (sense.kind === 'calendar' && sense.year !== undefined) old += sense.year <= limit ? 1 : 0
    else if (sense.kind === 'shift' && sense.from === 'report') counted += 1
    else if (sense.kind === 'calendar' && sense.weekday !== undefined && sense.month === undefined) counted += 1
  }
  return old >= minimumYears && old >= counted * yearsForEach
}
