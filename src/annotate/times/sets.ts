import { formatTwo } from '../../text/calendar.ts'
import { readCardinal, readOrdinal } from '../lang/en/read-numbers.ts'
import {
  cardinal,
  dayPart,
  dayPartCodes,
  month,
  ordinalWord,
  season,
  seasonCodes,
  unit,
  weekdayName,
} from '../lang/en/time-words.ts'
import { readMonth } from './absolute-dates.ts'
import { lengthOf } from './relative-times.ts'
import { isCapital, type TimeRule, timeRule } from './rule.ts'
import { readWeekday } from './weekdays.ts'

const every = '(?:every|each)'

/** Times that come again. */
export const sets: readonly TimeRule[] = [
  timeRule(
    'every counted units',
    `${every} (?:other (?<single>day|week|month|year)|(?<count>${cardinal}|few|${ordinalWord}) (?<unit>${unit}))`,
    ({ single, count, unit: word }) => {
      if (single) return { kind: 'set', value: lengthOf(single, 2) }
      const amount = readCardinal(count as string) ?? readOrdinal(count as string)
      return { kind: 'set', value: lengthOf(word as string, amount ?? 'X') }
    },
  ),
  timeRule(
    'every unit',
    `${every} (?:single )?(?<unit>minute|hour|day|week|weekend|month|quarter|year|decade|century)`,
    ({ unit: word }) => ({ kind: 'set', value: lengthOf(word as string, 1) }),
  ),
  timeRule(
    'every part of the day',
    `(?:${every}|most) (?:(?<day>${weekdayName}) )?(?<part>${dayPart})`,
    ({ day, part }) => ({
      kind: 'set',
      value: `${day ? `XXXX-WXX-${readWeekday(day)}` : 'XXXX-XX-XX'}T${dayPartCodes[(part as string).toLowerCase()] ?? 'NI'}`,
    }),
  ),
  timeRule('every weekday', `${every} (?<day>${weekdayName})`, ({ day }) => ({
    kind: 'set',
    value: `XXXX-WXX-${readWeekday(day)}`,
  })),
  timeRule('weekdays', `(?<day>${weekdayName})(?:s(?: (?<part>${dayPart})s?)?| (?<parts>${dayPart})s)`, (groups) => {
    const part = dayPartCodes[(groups.part ?? groups.parts ?? '').toLowerCase()]
    const value = `XXXX-WXX-${readWeekday(groups.day)}${part ? `T${part}` : ''}`
    return isCapital(groups.day) ? { kind: 'set', value } : undefined
  }),
  timeRule('every month of that name', `${every} (?<month>${month})`, ({ month: name }) =>
    isCapital(name) ? { kind: 'set', value: `XXXX-${formatTwo(readMonth(name) ?? 1)}` } : undefined,
  ),
  timeRule('every season', `${every} (?<season>${season})`, ({ season: name }) => ({
    kind: 'set',
    value: `XXXX-${seasonCodes[(name as string).toLowerCase()] ?? 'SU'}`,
  })),
  timeRule(
    'adverb of a set',
    '(?<word>hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|annually|yearly)',
    ({ word }, { after }) => {
      const plain = (word as string).toLowerCase()
      if (/^ \p{Lu}/u.test(after) && isCapital(word)) return undefined
      return { kind: 'set', value: adverbs[plain] ?? 'P1D' }
    },
  ),
  timeRule(
    'rate',
    `(?<=(?:times|time|once|twice|percent|million|billion|thousand|hundred|\\d|%|tons|tonnes|barrels|dollars|people|lives) )(?:an?|per) (?<unit>minute|hour|day|week|month|year)`,
    ({ unit: word }, { words }) =>
      /^per/iu.test(words) ? undefined : { kind: 'set', value: lengthOf(word as string, 1) },
  ),
]

const adverbs: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  annually: 'P1Y',
  yearly: 'P1Y',
}
