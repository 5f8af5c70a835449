import { addDays, weekday } from '../../src/text/calendar.ts'
import type { ScoredTime } from './score.ts'

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const pattern = new RegExp(
  `\\b(?:(?<weekday>${weekdays.join('|')})|(?:(?<month>${months.join('|')}|jan\\.|feb\\.|aug\\.|sept\\.|oct\\.|nov\\.|dec\\.)(?: (?<day>\\d{1,2})(?!\\d))?(?:,? (?<year>\\d{4}))?)|(?<today>today)|(?<alone>(?:19|20)\\d\\d))`,
  'giu',
)

/** Names of months and weekdays and bare years, resolved to the nearest past: what a first attempt would do. */
export function findBaseline(text: string, created: string | undefined): ScoredTime[] {
  const day = created?.slice(0, 10)
  const found: ScoredTime[] = []
  for (const match of text.matchAll(pattern)) {
    found.push({ start: match.index, end: match.index + match[0].length, value: readBaseline(match.groups ?? {}, day) })
  }
  return found
}

function readBaseline(groups: Readonly<Record<string, string | undefined>>, day: string | undefined): string {
  if (groups.alone) return groups.alone
  if (groups.today) return day ?? 'PRESENT_REF'
  if (groups.weekday) {
    const number = weekdays.indexOf(groups.weekday.toLowerCase()) + 1
    return day === undefined ? `XXXX-WXX-${number}` : addDays(day, -((weekday(day) - number + 7) % 7))
  }
  const month = months.findIndex((name) => name.startsWith((groups.month ?? '').toLowerCase().slice(0, 3))) + 1
  const partial = `${String(month).padStart(2, '0')}${groups.day ? `-${groups.day.padStart(2, '0')}` : ''}`
  if (groups.year) return `${groups.year}-${partial}`
  if (day === undefined) return `XXXX-${partial}`
  const year = Number(day.slice(0, 4))
  return `${`${year}-${partial}` <= day ? year : year - 1}-${partial}`
}
