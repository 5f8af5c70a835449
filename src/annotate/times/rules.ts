import { absoluteDates } from './absolute-dates.ts'
import { clockTimes } from './clock-times.ts'
import { durations } from './durations.ts'
import { holidays } from './holidays.ts'
import { relativeTimes } from './relative-times.ts'
import { type TimeRule, withHint } from './rule.ts'
import { seasonsAndQuarters } from './seasons-and-quarters.ts'
import { sets } from './sets.ts'
import { vagueTimes } from './vague-times.ts'
import { weekdays } from './weekdays.ts'
import { years } from './years.ts'

/** Every form of time expression; where two matches cover the same words the earlier rule wins. */
export const timeRules: readonly TimeRule[] = [
  ...holidays,
  ...withHint('\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec', absoluteDates),
  ...withHint('day|\\b(?:mon|tue|wed|thu|fri|sat|sun)', weekdays),
  ...withHint('spring|summer|autumn|fall|winter|quarter|half|q[1-4]', seasonsAndQuarters),
  ...sets,
  ...relativeTimes,
  ...withHint('\\d\\d|\\d ?b|twent|teen|two thousand|ies|centur', years),
  ...withHint("\\d|['’]clock|noon|midday|midnight|morning|afternoon|evening|night|dawn|dusk|daybreak", clockTimes),
  ...withHint(
    'second|sec|minute|min|hour|hr|day|night|week|fortnight|month|quarter|year|decade|centur|millen',
    durations,
  ),
  ...vagueTimes,
]
