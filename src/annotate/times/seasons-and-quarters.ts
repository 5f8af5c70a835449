import { ordinals, season, seasonCodes } from '../lang/en/time-words.ts'
import { type TimeRule, timeRule } from './rule.ts'
import type { CalendarSense, Way } from './sense.ts'
import { readWay } from './weekdays.ts'

const way = '(?:(?<way>last|this past|this coming|this|next|the (?:previous|following|next|past|coming)|that) )'
const nth = '(?<nth>first|second|third|fourth|1st|2nd|3rd|4th|final|last)'

/** Seasons, quarters and halves of a year. */
export const seasonsAndQuarters: readonly TimeRule[] = [
  timeRule('season with way', `${way}(?<season>${season})(?! (?:of|back|behind|short|apart)\\b)`, (groups) =>
    seasonOf(groups.season, readWay(groups.way as string)),
  ),
  timeRule(
    'season of a year',
    `(?:the )?(?<season>${season})(?=(?:,| of)? (?:the year )?(?:1\\d\\d\\d|20\\d\\d|['’]\\d\\d|\\d{1,4} b\\.?c|last year|this year|next year|that year|the (?:same|following|previous|next) year|nineteen))`,
    ({ season: name }) => seasonOf(name),
  ),
  timeRule('season', `(?:the )?(?<season>${season})`, ({ season: name }, { before, after, words }) => {
    const plain = (name as string).toLowerCase()
    const told = seasonContext.test(before) || /^the /iu.test(words)
    if (plain === 'fall') {
      return /^the /iu.test(words) && seasonContext.test(before) && before !== 'of' && !motion.test(after)
        ? seasonOf(name)
        : undefined
    }
    if (plain === 'spring') return told && !motion.test(after) ? seasonOf(name) : undefined
    return /^ (?:Olympics|Games|Palace)\b/u.test(after) ? undefined : seasonOf(name)
  }),
  timeRule(
    'quarter',
    `(?:the (?=[\\w -]{5,24} quarter))?(?:(?:fiscal|year)[- ])?(?:(?<year>(?:19|20)\\d\\d) )?${nth}[- ]quarter`,
    ({ nth: word, year }, { after }) => {
      if (/^ of an? \p{L}/u.test(after)) return undefined
      return { kind: 'calendar', quarter: rank(word, 4), ...(year ? { year: Number(year) } : {}) }
    },
  ),
  timeRule('quarter of a year', 'q(?<nth>[1-4])', ({ nth: digit }) => ({ kind: 'calendar', quarter: Number(digit) })),
  timeRule(
    'half of a year',
    `(?:the )?(?<nth>first|second|latter|last)[- ]half(?= of (?:1\\d\\d\\d|20\\d\\d|last year|this year|next year|the year))`,
    ({ nth: word }) => ({
      kind: 'calendar',
      half: (word as string).toLowerCase() === 'first' ? 1 : 2,
    }),
  ),
]

/** Words before 'spring' and 'the fall' that make them the season. */
const seasonContext =
  /^(?:in|since|by|until|till|during|over|through|throughout|early|late|mid|of|following|each|every|before|for|into|that|and|or)$/u
/** Words after 'fall' and 'spring' that make them something else. */
const motion = /^ (?:of|in|from|to|for|back|up|down|on|upon|between|against|out|water|short)\b/u

function seasonOf(name: string | undefined, direction?: Way): CalendarSense | undefined {
  const code = seasonCodes[(name ?? '').toLowerCase()]
  if (code === undefined) return undefined
  return { kind: 'calendar', season: code, ...(direction === undefined ? {} : { way: direction }) }
}

function rank(word: string | undefined, last: number): number {
  const lower = (word ?? '').toLowerCase()
  return ordinals[lower] ?? (/^\d/u.test(lower) ? Number(lower[0]) : last)
}
