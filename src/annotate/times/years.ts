import { readOrdinal, readShortYear, readYear } from '../lang/en/read-numbers.ts'
import { cardinals, ordinalWord, yearWords } from '../lang/en/time-words.ts'
import { type Around, type Groups, type Piece, type TimeRule, timeRule } from './rule.ts'

const bc = '(?:b\\. ?c\\.(?: ?e\\.)?|bce?)'
const about = '(?:(?<about>ca?\\.|circa|about|around) )?'

/** Years, decades and centuries. */
export const years: readonly TimeRule[] = [
  timeRule(
    'years before Christ',
    `(?<first>\\d{1,4})(?: ?${bc})?(?<mark> ?(?:[-–—]|to|and|or) ?)(?<second>\\d{1,4}) ?${bc}`,
    (groups, { words }) => {
      const split = words.indexOf(groups.mark as string, (groups.first as string).length)
      return [
        { words: words.slice(0, split), sense: { kind: 'calendar', era: 'BC', year: Number(groups.first) } },
        {
          words: words.slice(split + (groups.mark as string).length),
          sense: { kind: 'calendar', era: 'BC', year: Number(groups.second) },
        },
      ]
    },
  ),
  timeRule('year before Christ', `${about}(?<year>\\d{1,4}) ?${bc}`, ({ year, about: circa }) => ({
    kind: 'calendar',
    era: 'BC',
    year: Number(year),
    ...(circa ? { about: true } : {}),
  })),
  timeRule(
    'years',
    '(?<first>1[0-9]\\d\\d|20\\d\\d)(?<mark> ?[-–—/] ?)(?<second>\\d{4}|\\d\\d)(?![-–/]\\d)',
    readYears,
  ),
  timeRule(
    'year',
    `${about}(?:(?<fiscal>fiscal(?: year)?|(?:the )?year) )?(?<year>1[0-9]\\d\\d|20\\d\\d)`,
    (groups, around) => {
      if (!groups.fiscal && !groups.about && !standsForYear(groups.year as string, around)) return undefined
      return {
        kind: 'calendar',
        year: Number(groups.year),
        ...(groups.about ? { about: true } : {}),
        ...(/^fiscal/iu.test(groups.fiscal ?? '') ? { fiscal: true } : {}),
      }
    },
  ),
  timeRule('year in words', `(?:(?:the )?year )?(?<year>${yearWords})`, ({ year }, { words, after }) => {
    const read = readYear(year as string)
    if (read === undefined || (/^two thousand$/iu.test(words) && !/^two thousand/u.test(after))) return undefined
    return { kind: 'calendar', year: read }
  }),
  timeRule('short year', "(?<year>['’]\\d\\d)(?!s)", ({ year }, { before }) =>
    /^(?:in|of|since|by|until|class|summer|winter|spring|fall|from|to|early|late)$/u.test(before)
      ? { kind: 'calendar', year: readYear(year as string) ?? 0 }
      : undefined,
  ),
  timeRule('decade', "(?:the )?(?<year>(?:1[0-9]|20)\\d0)['’]?s", ({ year }) => ({
    kind: 'calendar',
    decade: Number(year),
  })),
  timeRule('short decade', "(?:the )?['’]?(?<year>[2-9]0)['’]?s", ({ year }, { words }) =>
    /^(?:the|['’])/iu.test(words) && /['’]|0s/u.test(words)
      ? { kind: 'calendar', decade: readShortYear(Number(year)) }
      : undefined,
  ),
  timeRule(
    'decade in words',
    '(?:the )?(?:(?<century>nineteen|eighteen)[- ])?(?<ten>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)',
    ({ century, ten }, { words, before }) => {
      if (!century && (!/^the /iu.test(words) || before === 'of')) return undefined
      const first = cardinals[(ten as string).toLowerCase().replace(/ies$/u, 'y')] ?? 0
      return {
        kind: 'calendar',
        decade: century ? (cardinals[century.toLowerCase()] ?? 19) * 100 + first : 1900 + first,
      }
    },
  ),
  timeRule(
    'century',
    `(?:the )?(?<number>\\d{1,2}(?:st|nd|rd|th)|${ordinalWord})[- ](?:and \\d\\d?th )?centur(?:y|ies)(?: ?(?<bc>${bc}))?`,
    ({ number, bc: before }) => ({
      kind: 'calendar',
      century: (readOrdinal(number as string) ?? 1) - 1,
      ...(before ? { era: 'BC' as const } : {}),
    }),
  ),
]

/** '1990-95', '1914–1918': two years; the second may leave its century out. */
function readYears(groups: Groups, { words }: Around): readonly Piece[] | undefined {
  const first = Number(groups.first)
  const digits = groups.second as string
  const second = digits.length === 2 ? Math.floor(first / 100) * 100 + Number(digits) : Number(digits)
  if (second <= first || second > first + maximumRange) return undefined
  const split = (groups.first as string).length
  return [
    { words: words.slice(0, split), sense: { kind: 'calendar', year: first } },
    { words: words.slice(split + (groups.mark as string).length), sense: { kind: 'calendar', year: second } },
  ]
}

/** A longer stretch in the form '1990-2350' is a pair of other numbers. */
const maximumRange = 150

const beforeYear =
  /^(?:in|since|by|until|till|from|to|through|throughout|of|during|between|after|before|early|late|mid|year|around|about|circa|the|and|or|for|summer|winter|spring|autumn|fall|as|fiscal|this|that|his|her|their|its|a|on|back|till|into|towards?|than|beyond|past|due|ended|ending|pre|post|election|no|only)$/u
const sureBeforeYear =
  /^(?:in|since|by|until|till|during|early|late|mid|year|circa|throughout|summer|winter|spring|autumn|fall|post|pre)$/u
/** What numbers count or measure: after these, four digits are no year. */
const counted =
  /^(?:[- ](?:people|troops|soldiers|men|women|children|others|workers|members|meters?|metres?|miles?|feet|kilomet(?:er|re)s?|km|kg|tons?|tonnes?|pounds?|dollars?|euros?|percent|points?|acres?|square|hours?|GMT|EST|EDT|UTC|local|more|per|times|years|days|votes?|homes|families|employees|jobs|shares|rpm|words|pages|casualties|prisoners|dead|wounded|aircraft|tanks|ships|planes)\b|%| ?°|:\d|[.,]\d|\/\d)/u

/** Words before a number that is a name: 'Flight 1812', 'Resolution 1973'. */
const numbered =
  /^(?:flight|resolutions?|route|highway|room|channel|article|section|rule|unit|train|bus|box|directive|decree|type|model|number|nos?\.?|page|boeing|airbus|windows|suite|gate|proposition|regulation|case|chapter|some|nearly|almost|#)$/u

function standsForYear(digits: string, { before, after, left }: Around): boolean {
  if (/[$#£€/.,:-]$|[-+]\d*$|no\. ?$/iu.test(left) && !/(?:mid|pre|post|early|late|to|election)-$/iu.test(left)) {
    return /[-–]$/u.test(left) && /(?:1\d|20)\d\d[-–]$/u.test(left)
  }
  if (counted.test(after) || numbered.test(before)) return false
  const value = Number(digits)
  if (sureBeforeYear.test(before)) return value >= 1000
  if (value < 1700 || value > 2049)
    return /^(?:of|from|to|until|before|after|between|and|summer|winter)$/u.test(before) && value < 2100 && value > 1400
  return beforeYear.test(before) || before === '' || /[(—–,;:"“]\s*$/u.test(left) || !/^ \p{Ll}+s\b/u.test(after)
}
