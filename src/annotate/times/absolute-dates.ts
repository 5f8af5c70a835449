import { isDay } from '../../text/calendar.ts'
import { readOrdinal, readShortYear, readYear } from '../lang/en/read-numbers.ts'
import { dayOfMonth, month, monthNumbers, ordinalWord, year, yearDigits } from '../lang/en/time-words.ts'
import { type Groups, isCapital, type Piece, type TimeRule, timeRule } from './rule.ts'
import type { CalendarSense } from './sense.ts'
import { readWay } from './weekdays.ts'

const day = `(?:${dayOfMonth}|${ordinalWord})`
const named = (name: string, source: string) => `(?<${name}>${source})`

/** Dates that name their month: in digits, or by its name with a day or a year. */
export const absoluteDates: readonly TimeRule[] = [
  timeRule(
    'iso date',
    '(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?:[T ](?<clock>[0-2]\\d:[0-5]\\d)(?::\\d\\d)?(?:Z|[+-]\\d\\d:?\\d\\d)?)?',
    ({ year: y, month: m, day: d, clock }) =>
      date(Number(y), Number(m), Number(d), {
        ...(clock ? { clock } : {}),
      }),
  ),
  timeRule(
    'compact date',
    '(?<year>(?:19|20)\\d\\d)(?<month>[01]\\d)(?<day>[0-3]\\d)',
    ({ year: y, month: m, day: d }) => date(Number(y), Number(m), Number(d)),
  ),
  timeRule(
    'date in slashes',
    '(?<![/\\d])(?<first>\\d{1,2})(?<mark>[/.-])(?<second>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![/\\d])',
    readSlashes,
  ),
  timeRule(
    'year first in slashes',
    '(?<year>(?:19|20)\\d\\d)(?<mark>[/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})',
    ({ year: y, month: m, day: d }) => date(Number(y), Number(m), Number(d)),
  ),
  timeRule(
    'days of a month',
    `${named('month', month)} ${named('day', dayOfMonth)}${named('mark', ' ?(?:[-–—&]|and|to|through|until|or) ?')}${named('other', dayOfMonth)}(?:,? ${named('year', yearDigits)})?`,
    readDays,
  ),
  timeRule(
    'days before a month',
    `${named('day', dayOfMonth)}${named('mark', ' ?(?:[-–—&]|and|to|through|until|or) ?')}${named('other', dayOfMonth)}(?: of)? ${named('month', month)}(?:,? ${named('year', yearDigits)})?`,
    readDays,
  ),
  timeRule(
    'month and day',
    `(?:(?:last|this past|this|next) )?${named('month', month)} (?:the )?${named('day', day)}(?:(?:,| of)? ${named('year', year)}(?! (?:people|troops|soldiers|men|others|more)))?`,
    readNamed,
  ),
  timeRule(
    'day and month',
    `(?:the )?${named('day', day)}(?: day)?(?: of)?[ -]${named('month', month)}(?:(?:,| of)?[ -]${named('year', year)})?(?!\\.? \\d{1,2}(?![\\d:]))`,
    readNamed,
  ),
  timeRule('month and year', `${named('month', month)}(?:,| of)? (?:the year )?${named('year', year)}`, readNamed),
  timeRule(
    'month',
    `(?:(?<way>last|this past|this coming|this|next|(?:the )(?:previous|following|next|past|coming)) )?${named('month', month)}`,
    (groups, { before, after, words }) => {
      if (!isCapital(groups.month) || (!groups.way && !standsForMonth(words, before, after))) return undefined
      const sense = readNamed(groups)
      return sense && groups.way ? { ...sense, way: readWay(groups.way) } : sense
    },
  ),
]

/** Words after which a month's name is the month, whatever else it may mean. */
const beforeMonth =
  /^(?:in|since|by|until|till|from|to|through|of|during|last|this|next|past|coming|each|every|early|late|mid|before|after|between|previous|following|for|as|and|or|the|that|around|about|throughout|on|later)$/u

const sureBeforeMonth = /^(?:in|since|by|until|till|of|during|last|this|next|past|early|late|mid|the)$/u
const givenNames = /^(?:april|june|august)$/u

/** 'May', 'March' and 'August' are words, 'April' and 'June' names of people, and 'Jan' and 'Mar' parts of names. */
function standsForMonth(words: string, before: string, after: string): boolean {
  const known = beforeMonth.test(before)
  const plain = words.toLowerCase()
  if (plain.length <= 4 && plain !== 'may' && plain !== 'june' && plain !== 'july') return known && words.endsWith('.')
  if (plain === 'may' || plain === 'march') {
    if (plain === 'march' && /^ (?:on|for|to|against|of|through)\b/u.test(after) && before === 'the') return false
    return known && !/^ (?:have|be|not|also|well|yet)\b/u.test(after)
  }
  if (!/^ \p{Lu}\p{Ll}/u.test(after)) return true
  return givenNames.test(plain) ? sureBeforeMonth.test(before) : known
}

function readNamed(groups: Groups): CalendarSense | undefined {
  if (!isCapital(groups.month)) return undefined
  const monthNumber = readMonth(groups.month)
  const dayNumber = groups.day === undefined ? undefined : readOrdinal(groups.day)
  const yearNumber = groups.year === undefined ? undefined : readYear(groups.year)
  if (monthNumber === undefined) return undefined
  if (dayNumber !== undefined && !isDay(yearNumber ?? 2000, monthNumber, dayNumber)) return undefined
  return {
    kind: 'calendar',
    month: monthNumber,
    ...(dayNumber === undefined ? {} : { day: dayNumber }),
    ...(yearNumber === undefined ? {} : { year: yearNumber }),
  }
}

/** 'Dec. 2-4' and '2 and 4 December' are two expressions; the month and year are said once. */
function readDays(groups: Groups, { words }: { readonly words: string }): readonly Piece[] | undefined {
  const first = readNamed({ month: groups.month, day: groups.day, year: groups.year })
  const second = readNamed({ month: groups.month, day: groups.other, year: groups.year })
  if (!first || !second) return undefined
  const at = words.indexOf(`${groups.day}${groups.mark}${groups.other}`)
  const split = at + (groups.day as string).length
  return [
    { words: words.slice(0, split), sense: first },
    { words: words.slice(split + (groups.mark as string).length), sense: second },
  ]
}

/** American order (month first) unless only the other is a date; with dots the day stands first. */
function readSlashes(groups: Groups): CalendarSense | undefined {
  const first = Number(groups.first)
  const second = Number(groups.second)
  const digits = groups.year as string
  const yearNumber = digits.length === 2 ? readShortYear(Number(digits)) : Number(digits)
  const american = groups.mark === '.' ? undefined : date(yearNumber, first, second)
  return american ?? date(yearNumber, second, first)
}

function date(y: number, m: number, d: number, more: Partial<CalendarSense> = {}): CalendarSense | undefined {
  return isDay(y, m, d) ? { kind: 'calendar', year: y, month: m, day: d, ...more } : undefined
}

/** 1 to 12 of a month's name, in full or shortened. */
export function readMonth(name: string | undefined): number | undefined {
  return name === undefined ? undefined : monthNumbers[name.toLowerCase().replace('.', '')]
}
