import { readCardinal } from '../lang/en/read-numbers.ts'
import { approximation, cardinal, dayPart, dayPartCodes, fewWords, longUnit, unit } from '../lang/en/time-words.ts'
import { type Groups, isCapital, type TimeRule, timeRule } from './rule.ts'
import type { Sense, ShiftSense, Unit, Way } from './sense.ts'
import { readWay } from './weekdays.ts'

const count = `(?:(?:${approximation}) )?(?<count>an?|${cardinal}|${fewWords})`
const units = `(?<unit>${unit})`

/** Times counted from the day of the report, or from the date told last. */
export const relativeTimes: readonly TimeRule[] = [
  timeRule('day after tomorrow', 'the day (?<way>before yesterday|after tomorrow)', ({ way }) =>
    shift('day', /before/iu.test(way as string) ? -1 : 1, 2),
  ),
  timeRule('day by name', `(?<day>today|yesterday|tomorrow)(?: (?<part>${dayPart}))?`, ({ day, part }, { left }) => {
    if (isCapital(day) && /\p{Lu}\p{L}* $/u.test(left)) return undefined
    return shift('day', namedDays[(day as string).toLowerCase()] ?? 0, 1, 'report', partOf(part))
  }),
  timeRule('tonight', '(?<late>late )?tonight', () => shift('day', 0, 1, 'report', { dayPart: 'NI' })),
  timeRule(
    'part of a day with way',
    `(?<way>last|this|the (?:previous|next|following|same)|that|that same|the same) (?<part>${dayPart})`,
    ({ way, part }) => {
      const narrative = /the |that/iu.test(way as string)
      const same = /same|that|this/iu.test(way as string)
      return shift('day', same ? 0 : readWay(way as string), 1, narrative ? 'narrative' : 'report', partOf(part))
    },
  ),
  timeRule(
    'unit with way',
    `(?<the>the )?(?<way>last|past|this|this past|this coming|next|coming|current|present|previous|preceding|prior|following|ensuing|same|same exact|that|that same|that very|latest) (?<unit>${longUnit}|day|hour|minute|moment)`,
    readUnit,
  ),
  timeRule(
    'counted',
    `${count} ${units}(?: or (?:so|two|more))? (?<turn>ago|earlier|previously|beforehand|(?:before|prior)(?=[.,;:)]|$)|(?:later|afterwards?|thereafter)(?! than\\b)|from (?:now|today))`,
    (groups) => {
      const turn = (groups.turn as string).toLowerCase()
      const way = /^(?:later|after|there|from)/u.test(turn) ? 1 : -1
      return counted(groups, way, /^(?:ago|from)/u.test(turn) ? 'report' : 'narrative')
    },
  ),
  timeRule(
    'long ago',
    '(?:(?:many |some )?(?:minutes|hours|days|weeks|months|years|decades|centuries)|long|a (?:long )?(?:while|time)|not (?:so |that |too )?long|some time|(?:so )?many years) ago',
    () => ({ kind: 'vague', value: 'PAST_REF' }),
  ),
  timeRule(
    'year-earlier',
    '(?:the (?=year-\\p{L}+ (?:quarter|period)))?year-(?:earlier|ago)(?: (?:quarter|period))?',
    () => shift('year', -1, 1),
  ),
  timeRule(
    'unit of the report',
    `(?:the|that) (?:full |whole |entire |fiscal )?(?<unit>week|weekend|month|quarter|year)`,
    ({ unit: word }, { before, after, words }) => {
      const name = readUnitWord(word)
      if (isCapital(word) || (otherUnit.test(after) && !(name === 'quarter' && /^ end/u.test(after)))) return undefined
      if (/^that/iu.test(words)) return shift(name, 0, 0, 'narrative')
      if (name === 'weekend') return shift(name, -1, 1, 'either')
      if (!withinUnit.test(before)) return undefined
      return shift(name, 0, 0, name === 'quarter' ? 'narrative' : 'either')
    },
  ),
  timeRule('year end', '(?:the )?year[- ]end', () => ({
    kind: 'shift',
    unit: 'year',
    count: 0,
    way: 0,
    from: 'report',
    within: { month: 12 },
  })),
]

/** What follows a unit that is told apart from the report's: 'the year of the flood', 'the year ended March 31'. */
const otherUnit = /^ (?:of|before|after|when|that|since|ended|ending|to|in which|he|she|they|it|was|is|old|I|we)\b/u
const withinUnit = /^(?:for|in|of|during|over|throughout|this|earlier|later|so|through|by)$/u

const namedDays: Readonly<Record<string, Way>> = { today: 0, yesterday: -1, tomorrow: 1 }

function readUnit({ the, way, unit: word }: Groups, { before }: { readonly before: string }): Sense | undefined {
  if (/^\p{Lu}\p{Ll}/u.test(word as string)) return undefined
  const lower = (way as string).toLowerCase()
  const name = (word as string).toLowerCase()
  if (name === 'moment' || name === 'minute' || name === 'hour') {
    return /^(?:this|present|current)$/u.test(lower) && name === 'moment'
      ? { kind: 'vague', value: 'PRESENT_REF' }
      : undefined
  }
  const narrative = /^(?:previous|preceding|prior|following|ensuing|same|same exact|that|that same|that very)$/u.test(
    lower,
  )
  if (narrative && !the && !/^that/u.test(lower)) return undefined
  if (!the && /^(?:past|latest|current|present|coming)$/u.test(lower) && before !== 'this' && lower !== 'past')
    return undefined
  if (the && /^(?:last|past)$/u.test(lower) && name !== 'day')
    return { kind: 'duration', value: name === 'decade' ? 'P10Y' : lengthOf(name, 1) }
  if (name === 'day' && !narrative && lower !== 'next') return undefined
  if (name === 'quarter' && lower === 'latest') return shift('quarter', 0, 0, 'narrative')
  const same = /^(?:this|same|same exact|that|that same|that very|current|present|latest)$/u.test(lower)
  return shift(
    readUnitWord(word),
    same ? 0 : readWay(lower),
    1,
    narrative || (the && lower === 'next') ? 'narrative' : 'report',
  )
}

function counted({ count: amount, unit: word }: Groups, way: Way, from: ShiftSense['from']): Sense | undefined {
  const plain = (amount as string).toLowerCase()
  const many = /^a couple/u.test(plain) ? 2 : /^an?$/u.test(plain) ? 1 : readCardinal(plain)
  const name = readUnitWord(word)
  const fold = /^fortnight/iu.test(word as string) ? 2 : 1
  return { kind: 'shift', unit: name, way, from, ...(many === undefined ? {} : { count: many * fold }) }
}

function shift(
  name: Unit,
  way: Way,
  amount: number,
  from: ShiftSense['from'] = 'report',
  more: Partial<ShiftSense> = {},
): ShiftSense {
  return { kind: 'shift', unit: name, count: amount, way, from, ...more }
}

function partOf(part: string | undefined): Partial<ShiftSense> {
  const code = part === undefined ? undefined : dayPartCodes[part.toLowerCase()]
  return code === undefined ? {} : { dayPart: code }
}

const unitNames: readonly (readonly [RegExp, Unit])[] = [
  [/^sec/u, 'second'],
  [/^min/u, 'minute'],
  [/^h/u, 'hour'],
  [/^(?:day|night)/u, 'day'],
  [/^weekend/u, 'weekend'],
  [/^(?:week|fortnight)/u, 'week'],
  [/^month/u, 'month'],
  [/^quarter/u, 'quarter'],
  [/^year/u, 'year'],
  [/^decade/u, 'decade'],
  [/^centur/u, 'century'],
]

/** The unit of a word in singular or plural. */
export function readUnitWord(word: string | undefined): Unit {
  const lower = (word ?? '').toLowerCase()
  return unitNames.find(([pattern]) => pattern.test(lower))?.[1] ?? 'year'
}

/** TIMEX3 length of so many units; 'X' stands for a count left open. */
export function lengthOf(word: string, amount: number | 'X'): string {
  const name = readUnitWord(word)
  if (name === 'decade') return amount === 'X' ? 'PXDE' : `P${amount * 10}Y`
  if (name === 'century') return amount === 'X' ? 'PXC' : `P${amount * 100}Y`
  if (name === 'weekend') return amount === 'X' ? 'PXWE' : `P${amount}WE`
  if (/^millen/iu.test(word)) return amount === 'X' ? 'PXL' : `P${amount * 1000}Y`
  if (/^fortnight/iu.test(word)) return amount === 'X' ? 'PXW' : `P${amount * 2}W`
  const whole = amount === 'X' ? 'X' : Math.trunc(amount)
  const letter = letters[name] ?? 'Y'
  const rest = amount === 'X' ? 0 : amount - Math.trunc(amount)
  const timed = name === 'hour' || name === 'minute' || name === 'second'
  const smaller = rest > 0 ? smallerUnits[name] : undefined
  if (smaller === undefined) return `P${timed ? 'T' : ''}${rest > 0 && amount !== 'X' ? amount : whole}${letter}`
  const part = Math.round(rest * smaller.size)
  return `P${timed ? 'T' : ''}${whole === 0 ? '' : `${whole}${letter}`}${name === 'day' ? 'T' : ''}${part}${smaller.letter}`
}

const letters: Readonly<Partial<Record<Unit, string>>> = {
  second: 'S',
  minute: 'M',
  hour: 'H',
  day: 'D',
  week: 'W',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
}

const smallerUnits: Readonly<Partial<Record<Unit, { readonly letter: string; readonly size: number }>>> = {
  year: { letter: 'M', size: 12 },
  hour: { letter: 'M', size: 60 },
  minute: { letter: 'S', size: 60 },
  day: { letter: 'H', size: 24 },
}
