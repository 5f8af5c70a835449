import { shortWeekday, weekdayName, weekdayNumbers } from '../lang/en/time-words.ts'
import { isCapital, type TimeRule, timeRule } from './rule.ts'
import type { Way } from './sense.ts'

/** Words before a weekday that make it a name: 'Good Friday', 'Bloody Sunday'. */
const namesDay = /^(?:good|bloody|black|easter|palm|ash|shrove|maundy|holy|super|cyber|fat|giving|big)$/u
/** Words after a weekday that make it the name of a paper or a show. */
const namesPaper =
  /^ (?:Times|Telegraph|Mail|Mirror|Express|Herald|Independent|Tribune|Post|Star|Sun|World|Business|Punch|Night Live|Night Football)\b/u

/** Days of the week. */
export const weekdays: readonly TimeRule[] = [
  timeRule(
    'weekday',
    `(?:(?<way>last|next|this past|this coming|this|the (?:previous|following|next|past)|the coming|coming) )?(?<day>${weekdayName})`,
    ({ way, day }, { before, after }) => {
      if (!isCapital(day) || (namesDay.test(before) && !way) || namesPaper.test(after)) return undefined
      return { kind: 'calendar', weekday: readWeekday(day), ...(way ? { way: readWay(way) } : {}) }
    },
  ),
  timeRule(
    'short weekday',
    `(?<day>${shortWeekday})(?=,? ?\\(?(?:\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\p{L}{0,6}\\.? \\d))`,
    ({ day }) => (isCapital(day) ? { kind: 'calendar', weekday: readWeekday(day) } : undefined),
  ),
]

/** 1 (Monday) to 7 (Sunday) of a weekday's name. */
export function readWeekday(name: string | undefined): number {
  return weekdayNumbers[(name ?? '').toLowerCase().replace('.', '')] ?? 1
}

/** The direction that 'last', 'this' and 'next' give. */
export function readWay(word: string): Way {
  const lower = word.toLowerCase()
  if (/last|past|previous|preceding|prior/u.test(lower)) return -1
  return /next|coming|following|subsequent/u.test(lower) ? 1 : 0
}
