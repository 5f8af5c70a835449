import type { Span } from '../model/index.ts'

/** A full calendar date as written in a text, with the time of day where it follows. */
export interface WrittenDate extends Span {
  /** 'YYYY-MM-DD'. */
  readonly day: string
  /** 'hh:mm', on a clock of 24 hours. */
  readonly time?: string
  /** 'Z' or '+hh:mm', where the text names a zone. */
  readonly zone?: string
}

/** Languages whose month names are known besides the text's own: those most pages are written in, in order of precedence. */
const commonLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'nb', 'da', 'cs', 'ru', 'id', 'tr']

/** Longest stretch of white space and commas between the parts of a date. */
const gap = String.raw`[\s,]{1,4}`
const year = String.raw`(?<year>(?:19|20)\d{2})(?![\d/-])`
const numeric = [
  String.raw`(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)`,
  String.raw`(?<year>(?:19|20)\d{2})[/.](?<month>\d{1,2})[/.](?<day>\d{1,2})(?!\d)`,
  String.raw`(?<year>(?:19|20)\d{2})年\s?(?<month>\d{1,2})月\s?(?<day>\d{1,2})日`,
  String.raw`(?<first>\d{1,2})(?<mark>[./-])\s?(?<second>\d{1,2})\k<mark>\s?(?<year>(?:19|20)\d{2}|\d{2})(?![\d.:/-]\d|\d)`,
]
const clock = String.raw`^[\s,|•·–—-]{0,5}(?:(?:at|um|à|kl\.?|om|ore|T)\s?)?(?<hour>[01]?\d|2[0-3])(?:[:.h](?<minute>[0-5]\d))(?::[0-5]\d)?(?:\.\d{1,6})?(?!\d)(?:\s?(?<half>[ap])\.?m\b\.?)?(?:\s?(?:Uhr|Hrs?)\b)?(?:\s?\(?(?<zone>Z\b|[A-Z]{2,4}\b|(?:UTC|GMT)?\s?[+-]\d{2}:?\d{2})\)?)?`

/** Offsets of time zone abbreviations that name one zone in news writing (tz database, legal summer and winter times). */
const zones: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  MEZ: '+01:00',
  CEST: '+02:00',
  MESZ: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EDT: '-04:00',
  EST: '-05:00',
  CDT: '-05:00',
  MDT: '-06:00',
  MST: '-07:00',
  PDT: '-07:00',
  PST: '-08:00',
  JST: '+09:00',
  KST: '+09:00',
}

interface Grammar {
  readonly months: ReadonlyMap<string, number>
  readonly patterns: readonly RegExp[]
}

const grammars = new Map<string, Grammar>()

/**
 * Full dates (year, month and day) in a text, in order, without overlaps: numbers, and month names of the given language and of the
 * common ones, as `Intl` spells them. Where the order of day and month is open, American English puts the month first.
 */
export function findWrittenDates(text: string, language: string): WrittenDate[] {
  const { months, patterns } = grammarOf(language)
  const found: WrittenDate[] = []
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const day = dayOf(match.groups ?? {}, months, language)
      if (!day) continue
      const end = match.index + match[0].length
      if (/[\p{L}\p{N}]/u.test(text[match.index - 1] ?? ' ')) continue
      const time = timeAfter(text.slice(end, end + 40))
      found.push({ start: match.index, end: end + time.length, day, ...time.parts })
    }
  }
  found.sort((left, right) => left.start - right.start || right.end - left.end)
  let last = 0
  return found.filter((date) => {
    if (date.start < last) return false
    last = date.end
    return true
  })
}

function grammarOf(language: string): Grammar {
  const known = grammars.get(language)
  if (known) return known
  const months = monthNames([language, ...commonLanguages])
  const names = [...months.keys()].sort((left, right) => right.length - left.length)
  const month = String.raw`(?<name>${names.map((name) => name.replace(/[.]/gu, '\\.')).join('|')})\.?(?!\p{L})`
  const patterns = [
    ...numeric,
    String.raw`${month}${gap}(?<day>\d{1,2})(?:st|nd|rd|th)?${gap}${year}`,
    String.raw`(?<day>\d{1,2})(?:\.|º|°|er|st|nd|rd|th)?(?:\s{1,2}(?:de|of|di))?[\s.\-/]{1,3}${month}(?:(?:\s{1,2}(?:de|del))?[\s,./-]{1,4})${year}`,
    String.raw`${year}[\s,/-]{1,3}${month}[\s,/-]{1,3}(?<day>\d{1,2})(?!\d)`,
  ].map((source) => new RegExp(source, 'giu'))
  const grammar = { months, patterns }
  grammars.set(language, grammar)
  return grammar
}

/** Month numbers by their long and short names in lower case; earlier languages take precedence. */
function monthNames(languages: readonly string[]): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of languages) {
    if (!isLanguage(language)) continue
    for (const month of ['long', 'short'] as const) {
      for (const alone of [true, false]) {
        const format = new Intl.DateTimeFormat(language, {
          month,
          timeZone: 'UTC',
          ...(alone ? {} : { day: 'numeric' }),
        })
        for (let index = 0; index < 12; index += 1) {
          const part = format.formatToParts(new Date(Date.UTC(2001, index, 5))).find(({ type }) => type === 'month')
          const name = (part?.value ?? '').toLowerCase().replace(/\.$/u, '')
          if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, index + 1)
        }
      }
    }
  }
  if (!names.has('sept')) names.set('sept', 9)
  return names
}

function isLanguage(language: string): boolean {
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/iu.test(language) && language !== 'und'
}

function dayOf(groups: Record<string, string | undefined>, months: ReadonlyMap<string, number>, language: string) {
  let month = groups.month ? Number(groups.month) : groups.name ? months.get(groups.name.toLowerCase()) : undefined
  let day = groups.day ? Number(groups.day) : undefined
  if (groups.first && groups.second) {
    const first = Number(groups.first)
    const second = Number(groups.second)
    const monthFirst = first <= 12 && (second > 12 || (groups.mark !== '.' && /^(?:en(?:-us)?|und)$/iu.test(language)))
    month = monthFirst ? first : second
    day = monthFirst ? second : first
  }
  if (!month || !day || !groups.year) return undefined
  const full = groups.year.length === 2 ? 2000 + Number(groups.year) : Number(groups.year)
  return isoDay(full, month, day)
}

/** 'YYYY-MM-DD', where there is such a day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined
  return date.toISOString().slice(0, 10)
}

function timeAfter(text: string): { readonly length: number; readonly parts: { time?: string; zone?: string } } {
  const match = new RegExp(clock, 'u').exec(text)
  if (!match?.groups) return { length: 0, parts: {} }
  let hour = Number(match.groups.hour)
  if (match.groups.half === 'p' && hour < 12) hour += 12
  if (match.groups.half === 'a' && hour === 12) hour = 0
  const time = `${String(hour).padStart(2, '0')}:${match.groups.minute}`
  const zone = match.groups.zone ? zoneOf(match.groups.zone) : undefined
  const length = match.groups.zone && !zone ? match[0].lastIndexOf(match.groups.zone) : match[0].length
  return { length: match[0].slice(0, length).trimEnd().length, parts: { time, ...(zone ? { zone } : {}) } }
}

function zoneOf(written: string): string | undefined {
  const known = zones[written]
  if (known) return known
  const offset = /([+-])(\d{2}):?(\d{2})$/u.exec(written)
  return offset ? `${offset[1]}${offset[2]}:${offset[3]}` : undefined
}
