import { isCapital, type TimeRule, timeRule } from './rule.ts'
import type { CalendarSense, HolidaySense, Way } from './sense.ts'
import { readWay } from './weekdays.ts'

/** Days that the calendar fixes, by common knowledge; feasts of calendars that are not computed here are left out. */
const days: readonly (readonly [string, Omit<HolidaySense, 'kind'>])[] = [
  ["New Year['’]s Day", { month: 1, day: 1 }],
  ["New Year['’]s Eve", { month: 12, day: 31 }],
  ["Valentine['’]s Day", { month: 2, day: 14 }],
  ["St\\. Patrick['’]s Day", { month: 3, day: 17 }],
  ["International Women['’]s Day", { month: 3, day: 8 }],
  ['Good Friday', { month: 4, easter: -2 }],
  ['Easter Sunday', { month: 4, easter: 0 }],
  ['Easter Monday', { month: 4, easter: 1 }],
  ['Palm Sunday', { month: 4, easter: -7 }],
  ['Ash Wednesday', { month: 3, easter: -46 }],
  ['May Day', { month: 5, day: 1 }],
  ['Memorial Day', { month: 5, weekday: 1, nth: -1 }],
  ['Bastille Day', { month: 7, day: 14 }],
  ['Labor Day', { month: 9, weekday: 1, nth: 1 }],
  ['Halloween', { month: 10, day: 31 }],
  ['Armistice Day', { month: 11, day: 11 }],
  ['Veterans Day', { month: 11, day: 11 }],
  ['Thanksgiving(?: Day)?', { month: 11, weekday: 4, nth: 4 }],
  ['Christmas Eve', { month: 12, day: 24 }],
  ['Christmas(?: Day)?', { month: 12, day: 25 }],
  ['Boxing Day', { month: 12, day: 26 }],
]

const attacks: CalendarSense = { kind: 'calendar', year: 2001, month: 9, day: 11 }

const feast = days.map(([name]) => name).join('|')

/** Feasts and days of remembrance by name, and the attacks named after their day. */
export const holidays: readonly TimeRule[] = [
  timeRule(
    'feast',
    `(?:(?<way>last|this|next|this past|this coming) )?(?<day>${feast})(?:,? (?<year>\\d{4}))?`,
    ({ way, day: name = '', year }) => {
      const day = days.find(([words]) => new RegExp(`^${words}$`, 'iu').test(name))?.[1]
      if (!day || !isCapital(name)) return undefined
      const direction: { way?: Way } = way ? { way: readWay(way) } : {}
      return { kind: 'holiday', ...day, ...direction, ...(year ? { year: Number(year) } : {}) }
    },
  ),
  timeRule(
    'attacks of September 11',
    'sept(?:ember|\\.)? 11(?:th)?(?=,? (?:attacks?|terror|hijack|families|victims|bombings?)\\p{L}*)',
    (_, { words }) => (isCapital(words) ? { ...attacks, nameOnly: true } : undefined),
  ),
  timeRule('9/11', '9/11', (_, { before, after }) => {
    if (/^\//u.test(after)) return undefined
    const isDate = /^(?:on|since|before|after|until)$/u.test(before) && !/^ \p{L}+s\b/u.test(after)
    return isDate ? attacks : { ...attacks, nameOnly: true }
  }),
]
