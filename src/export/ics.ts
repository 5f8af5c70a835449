import { type Account, type Event, type EventStatus, hash } from '../model/index.ts'
import { addDays } from '../text/calendar.ts'
import { clean } from '../text/clean.ts'
import { type AccountIndex, daysOfWhen, indexAccount, reportUrl } from './account-index.ts'
import type { Exporter } from './exporter.ts'

/** What is still to come, or was meant to, as an iCalendar (RFC 5545): one all-day entry for each dated plan. */
export const ics: Exporter = {
  name: 'ics',
  title: 'iCalendar (RFC 5545)',
  holds: 'plans with a date: what is planned, proposed, demanded, threatened, possible or called off',
  leavesOut: [
    'plans without a date, and those of which only the first or the last possible day is known',
    'clock times: every entry lasts whole days, from the first to the last on which it may be',
    'what has happened, and all statements, matters and disagreements',
  ],
  files: (account) => [
    { name: 'plans.ics', mediaType: 'text/calendar; charset=utf-8', write: () => writeCalendar(account) },
  ],
}

/** How sure a calendar takes a plan to be. */
const calendarStatus: Readonly<Partial<Record<EventStatus, 'TENTATIVE' | 'CANCELLED'>>> = {
  planned: 'TENTATIVE',
  proposed: 'TENTATIVE',
  threatened: 'TENTATIVE',
  demanded: 'TENTATIVE',
  possible: 'TENTATIVE',
  'called-off': 'CANCELLED',
}

function* writeCalendar(account: Account): Generator<string> {
  const index = indexAccount(account)
  yield* lines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//sitrep//sitrep ${escapeText(account.made.version)}//EN`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(account.title)}`,
    `X-WR-CALDESC:${escapeText(`Left out: ${ics.leavesOut.join('; ')}`)}`,
  ])
  for (const event of account.events) yield* lines(entryOf(event, account, index))
  yield* lines(['END:VCALENDAR'])
}

function entryOf(event: Event, { made }: Account, index: AccountIndex): string[] {
  const status = calendarStatus[event.status]
  const { first, last } = daysOfWhen(event.when)
  if (status === undefined || first === undefined || last === undefined) return []
  const place = event.place === undefined ? undefined : index.actor(event.place)
  const { latitude, longitude } = place?.place ?? {}
  const passages = event.mentions.map(({ evidence }) => evidence).sort(index.comparePassages)
  const url = passages.map(({ report }) => reportUrl(index.report(report))).find((one) => one !== undefined)
  const told = passages.map(({ report, quote }) => {
    const source = index.report(report)
    const name = source && (index.outletName(source) ?? source.location)
    return `“${clean(quote)}” — ${clean(name ?? report)}`
  })
  const days = first === last ? [] : [`Some time from ${first} to ${last}.`]
  return [
    'BEGIN:VEVENT',
    `UID:${hash(event.id)}@sitrep`,
    `DTSTAMP:${made.now.replaceAll('-', '')}T000000Z`,
    `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}`,
    // The end of an all-day entry is the day after its last.
    `DTEND;VALUE=DATE:${addDays(last, 1).replaceAll('-', '')}`,
    `SUMMARY:${escapeText(`${event.status}: ${clean(event.summary)}`)}`,
    `DESCRIPTION:${escapeText([...days, ...told].join('\n'))}`,
    `STATUS:${status}`,
    'TRANSP:TRANSPARENT',
    `CATEGORIES:${escapeText(event.status)},${escapeText(event.type)}`,
    ...(place === undefined ? [] : [`LOCATION:${escapeText(clean(place.name))}`]),
    ...(latitude === undefined || longitude === undefined ? [] : [`GEO:${latitude};${longitude}`]),
    ...(url === undefined ? [] : [`URL:${url}`]),
    'END:VEVENT',
  ]
}

/** Text of a property: backslash, semicolon, comma and line end have a meaning of their own. */
function escapeText(text: string): string {
  return text.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** Octets of a line, its end not counted. */
const longestLine = 75

/** Content lines with their ends, folded between characters. */
function* lines(content: readonly string[]): Generator<string> {
  for (const line of content) yield `${fold(line)}\r\n`
}

function fold(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const length = octetsOf(character)
    if (octets + length > longestLine) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += length
  }
  return folded
}

/** Bytes of a character in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
}
