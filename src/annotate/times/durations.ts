import { readCardinal } from '../lang/en/read-numbers.ts'
import { approximation, cardinal, fewWords, unit } from '../lang/en/time-words.ts'
import { lengthOf } from './relative-times.ts'
import { type Groups, type TimeRule, timeRule } from './rule.ts'
import type { Sense } from './sense.ts'

const near = `(?:(?:${approximation}) )?`
const span =
  '(?:(?:the|these|those|its|his|her|their) )?(?:(?:last|past|next|coming|first|final|previous|recent|following|preceding|initial|ensuing|intervening|remaining|opening|early|closing) )'

/** Lengths of time. */
export const durations: readonly TimeRule[] = [
  timeRule(
    'span of counted units',
    `${span}${near}(?<count>${cardinal}|couple of|${fewWords})[- ](?:more )?(?<unit>${unit})(?! ago)`,
    readLength,
  ),
  timeRule('span of units', `${span}(?<unit>${unit})`, ({ unit: word }, { words }) => {
    if (!/s$/iu.test(word as string)) return undefined
    return /^(?:early|closing|opening|remaining)/iu.test(words)
      ? undefined
      : { kind: 'duration', value: lengthOf(word as string, 'X') }
  }),
  timeRule(
    'half a unit',
    `${near}(?:half an? |a half[- ])(?<unit>hour|day|year|century|decade|minute|month)`,
    ({ unit: word }) => ({ kind: 'duration', value: lengthOf(word as string, 0.5) }),
  ),
  timeRule(
    'unit and a half',
    `${near}an? (?<unit>hour|day|week|month|year|decade|century|minute) and a half`,
    ({ unit: word }) => ({ kind: 'duration', value: lengthOf(word as string, 1.5) }),
  ),
  timeRule(
    'compound of a count',
    `(?<count>${cardinal}|several|few)-(?<unit>${unit})(?:-long| long)?(?<old>-old)?`,
    (groups, { words, after }) => {
      if (/old/u.test(after.slice(0, 5)) || (groups.old && /year/iu.test(words))) return undefined
      return readLength(groups)
    },
  ),
  timeRule(
    'compound of units',
    '(?<unit>second|minute|hour|day|night|week|month|year|decade|centurie|millennia)s?-?long',
    ({ unit: word }, { words }) => ({
      kind: 'duration',
      value: lengthOf(word as string, /s-long$/iu.test(words) ? 'X' : 1),
    }),
  ),
  timeRule(
    'counted units',
    `${near}(?<count>${cardinal}|${fewWords})(?: (?:more|additional|extra|full|consecutive|straight|long|short|whole|successive|further))? (?<unit>${unit})`,
    (groups, { after, before }) => {
      if (/^ (?:old|of age)\b|^-old/u.test(after) || /^(?:aged?)$/u.test(before)) return undefined
      return readLength(groups)
    },
  ),
  timeRule(
    'one unit',
    `${near}an? (?:(?:full|whole|mere|additional|extra|further) )?(?<unit>second|minute|hour|day|week|fortnight|month|year|decade|century)(?: or (?:so|two|more))?`,
    ({ unit: word }, { before, after, words }) => {
      if (/^ (?:of|when|that|in which|for)\b/u.test(after) && /day$/iu.test(words)) return undefined
      if (/^a (?:second|minute)$/iu.test(words) && !/^(?:for|within|in|every|than|about|after)$/u.test(before))
        return undefined
      if (/[\d%]$|percent|million|billion|times?|twice|once|dollars|tons|barrels|hours|people/u.test(before))
        return { kind: 'set', value: lengthOf(word as string, 1) }
      return { kind: 'duration', value: lengthOf(word as string, 1) }
    },
  ),
  timeRule(
    'bare units',
    '(?<unit>minutes|hours|days|weeks|months|years|decades|centuries|millennia)',
    ({ unit: word }, { before, after }) =>
      /^(?:for|within|in|over|after|took|takes|take|last|lasted|lasts|spent|of|recent|the)$/u.test(before) &&
      before !== 'of' &&
      before !== 'the' &&
      !/^(?: (?:to|and) \p{L}+| old)\b/u.test(after)
        ? { kind: 'duration', value: lengthOf(word as string, 'X') }
        : undefined,
  ),
]

function readLength({ count, unit: word }: Groups): Sense | undefined {
  if (/^\p{Lu}\p{Ll}/u.test(word as string)) return undefined
  const plain = (count as string).toLowerCase()
  const amount = /couple/u.test(plain) ? 2 : readCardinal(plain)
  if (amount !== undefined && amount >= 1000 && /^\d{4}$/u.test(plain)) return undefined
  return { kind: 'duration', value: lengthOf(word as string, amount ?? 'X') }
}
