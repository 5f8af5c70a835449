import { absoluteDates } from './absolute-dates.ts'
import { clockTimes } from './clock-times.ts'
import { durations } from './durations.ts'
import { holidays } from './holidays.ts'
import { relativeTimes } from './relative-times.ts'
import type { TimeRule } from './rule.ts'
import { seasonsAndQuarters } from './seasons-and-quarters.ts'
import { sets } from './sets.ts'
import { vagueTimes } from './vague-times.ts'
import { weekdays } from './weekdays.ts'
import { years } from './years.ts'

/** Every form of time expression; where two matches cover the same words the earlier rule wins. */
export const timeRules: readonly TimeRule[] = [
  ...holidays,
  ...absoluteDates,
  ...weekdays,
  ...seasonsAndQuarters,
  ...sets,
  ...relativeTimes,
  ...years,
  ...clockTimes,
  ...durations,
  ...vagueTimes,
]
