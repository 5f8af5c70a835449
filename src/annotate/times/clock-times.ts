import { formatTwo } from '../../text/calendar.ts'
import { cardinals, dayPart, dayPartCodes } from '../lang/en/time-words.ts'
import { type Groups, isCapital, type TimeRule, timeRule } from './rule.ts'
import type { CalendarSense } from './sense.ts'

const meridian = '(?<half>a\\.? ?m\\b\\.?|p\\.? ?m\\b\\.?)'
const zone = '(?: (?<zone>GMT|UTC|[ECMP][SD]?T|BST|CET|CEST|EET|EEST|MSK|IST|KST|JST|AEST))?'
const hourWords = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'

/** Times of day, and its parts where they stand alone. */
export const clockTimes: readonly TimeRule[] = [
  timeRule(
    'clock with half',
    `(?:(?:around|approximately|roughly|nearly|just (?:before|after)) )?(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5]\\d))? ?${meridian}${zone}`,
    readClock,
  ),
  timeRule(
    'clock',
    `(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?: ?(?:hrs|hours?|h))?(?: ?(?:of|at))?${zone}`,
    (groups, { words, before }) => {
      if (!groups.zone && !/:|hrs|hours/u.test(words)) return undefined
      if (/\./u.test(words) && !groups.zone && before !== 'at') return undefined
      return /\d$/u.test(before) ? undefined : readClock(groups)
    },
  ),
  timeRule(
    'military clock',
    `(?<hour>[01]\\d|2[0-3])(?<minute>[0-5]\\d)(?: ?hrs| hours|(?= ?(?:GMT|UTC|EST|EDT|local time)))${zone}`,
    readClock,
  ),
  timeRule(
    "o'clock",
    `(?<hour>1[0-2]|[1-9]|${hourWords}) o['’]clock(?: (?:in the|at) (?<half>morning|afternoon|evening|night))?`,
    readClock,
  ),
  timeRule(
    'hour in a part of the day',
    `(?<hour>1[0-2]|[1-9])(?::(?<minute>[0-5]\\d))? (?:in the|at) (?<half>morning|afternoon|evening|night)`,
    readClock,
  ),
  timeRule('noon', '(?<word>noon|midday|midnight)', ({ word }, { left }) => {
    // 'High Noon', 'the Meridian Midnight Choir': a part of a title or name.
    if (isCapital(word) && /\p{Lu}\p{L}* $/u.test(left)) return undefined
    return { kind: 'calendar', clock: /midnight/iu.test(word as string) ? '24:00' : '12:00' }
  }),
  timeRule(
    'part of the day',
    `(?:the )?(?:early |late )?(?<part>mid[- ]?(?:morning|afternoon)|${dayPart})(?: hours)?`,
    ({ part }, { before, after }) => {
      const told = /^(?:by|in|during|throughout|since|until|before|that|into)$/u.test(before)
      const of = /^ of /u.test(after)
      if (!told && !of) return undefined
      return { kind: 'calendar', dayPart: partCode(part as string) }
    },
  ),
]

function readClock({ hour, minute, half }: Groups): CalendarSense | undefined {
  const read = Number(hour)
  let hours = Number.isNaN(read) ? (cardinals[(hour as string).toLowerCase()] ?? 0) : read
  const late =
    half !== undefined &&
    (/^p/iu.test(half) || /afternoon|evening/iu.test(half) || (/night/iu.test(half) && hours >= 6))
  if (late && hours < 12) hours += 12
  if (half !== undefined && !late && hours === 12) hours = /^a|morning/iu.test(half) ? 0 : hours
  return { kind: 'calendar', clock: `${formatTwo(hours)}:${minute ?? '00'}` }
}

/** TIMEX3 code of a part of the day. */
export function partCode(word: string): string {
  const lower = word.toLowerCase().replace(/^mid[- ]?/u, '')
  return dayPartCodes[lower] ?? 'DT'
}
