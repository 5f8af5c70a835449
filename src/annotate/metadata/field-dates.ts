import type { Bound, Reading, ReadingField } from '../../model/index.ts'
import { findWrittenDates, isoDay } from '../../text/written-dates.ts'
import type { DateCandidate } from './published.ts'

/** Fields that give the date of publication, with their ranks: lower is surer. */
const publicationFields: readonly (readonly [number, RegExp, string])[] = [
  [0, /^jsonld\.(?:main(?:EntityOfPage|Entity)\.)?datePublished$/u, 'structured data'],
  [1, /^meta\.(?:og:)?article:published(?:_time)?$/u, 'article meta data'],
  [
    2,
    /^meta\.(?:article[.:]|og:|parsely-|sailthru\.|citation_|bt:|cxenseparse:recs:|rnews:)?(?:pub_?date|publi(?:sh|cation|shed)[-_]?(?:date|time|on|at)?(?:stamp)?|date_?published|release_date|article_date_original|displaydate|online_date|first_?pub(?:lished|lication)?_?(?:date)?|date)$/iu,
    'publication meta data',
  ],
  [3, /^microdata\.datePublished$/u, 'microdata'],
  [5, /^meta\.feed\.published$/u, 'its feed'],
  [6, /^record\.published$/u, 'its record'],
  [6, /^email\.date$/u, 'the head of the message'],
  [4, /^meta\.(?:dc|dcterms)[.:](?:date\.)?(?:issued|created|date|available)(?:\.\w+)?$/iu, 'Dublin Core'],
  [17, /^jsonld\.(?:dateCreated|uploadDate)$/u, 'structured data'],
  [17, /^microdata\.(?:dateCreated|uploadDate)$/u, 'microdata'],
  [18, /^meta\.(?:date|created|article\.created|creation_?date|issued|timestamp)$/iu, 'meta data'],
]

/** Rank of `time` elements, and most days that those of a page may name: more are lists of other pages. */
const elementRank = 15
const mostElementDays = 3

/** Types of things whose dates are not the page's. */
export const otherThings =
  /^(?:Comment|Review|VideoObject|ImageObject|Event|Offer|Product|UserComments|Recipe\w*Rating|Answer)$/u

/** Rank of a date in the page's address: before lines in the text far from the title, after everything that says what it is. */
const urlRank = 20

/** Dates of publication that the page's metadata gives. */
export function fieldDates(reading: Reading): DateCandidate[] {
  const found: DateCandidate[] = []
  let type = ''
  for (const { field, value } of reading.fields) {
    if (field === 'jsonld.@type') type = value
    const entry = publicationFields.findLast(([, name]) => name.test(field))
    if (!entry || (field.startsWith('jsonld.') && otherThings.test(type))) continue
    const date = parseDate(value, reading.language)
    if (!date) continue
    const [rank, , reason] = entry
    found.push({ ...date, rank, reason, evidence: { report: reading.id, field, quote: value } })
  }
  found.push(...elementDates(reading))
  return found
}

/** When the file of a document was made, as its properties say: it was not published before. */
export function madeDate(reading: Reading): Bound | undefined {
  for (const { field, value } of reading.fields) {
    const day = /^(?:docx|pdf)\.created$/u.test(field) ? parseDate(value, reading.language)?.day : undefined
    if (day === undefined) continue
    const evidence = { report: reading.id, field, quote: value }
    return { side: 'earliest', date: day, reason: 'not before its file was made', evidence }
  }
  return undefined
}

/** The first `time` element, where the page does not hold many. */
function elementDates(reading: Reading): DateCandidate[] {
  const dates = reading.fields.flatMap(({ field, value }) => {
    const date = field === 'time.datetime' ? parseDate(value, reading.language) : undefined
    return date ? [{ ...date, value }] : []
  })
  const first = dates[0]
  if (!first || new Set(dates.map(({ day }) => day)).size > mostElementDays) return []
  const { value, ...date } = first
  const evidence = { report: reading.id, field: 'time.datetime', quote: value }
  return [{ ...date, rank: elementRank, reason: 'a time element', evidence }]
}

/** The date in the path of the page's canonical address: '/2016/12/02/', '/2016-12-02-'. */
export function urlDates(reading: Reading): DateCandidate[] {
  const source: ReadingField | undefined = reading.fields.find(({ field }) =>
    /^(?:link\.canonical|meta\.og:url|url)$/u.test(field),
  )
  const url = source?.value ?? reading.url
  const path = url ? /^(?:https?:\/\/[^/]+)?(\/[^?#]*)/u.exec(url)?.[1] : undefined
  const match = path ? /[/_-]((?:19|20)\d{2})[/_-]?(\d{2}|\p{L}{3})[/_-]?(\d{2})(?!\d)/u.exec(path) : null
  if (!url || !match) return []
  const written = /^\d/u.test(match[2] as string)
    ? isoDay(Number(match[1]), Number(match[2]), Number(match[3]))
    : findWrittenDates(`${match[3]} ${match[2]} ${match[1]}`, 'en')[0]?.day
  if (!written) return []
  const field = source?.field ?? 'url'
  return [{ day: written, rank: urlRank, reason: 'its address', evidence: { report: reading.id, field, quote: url } }]
}

/** A date of metadata: ISO 8601, seconds or milliseconds since 1970, or a written date. */
export function parseDate(value: string, language: string): Pick<DateCandidate, 'day' | 'time' | 'zone'> | undefined {
  const text = value.trim()
  const iso =
    /^((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?\d{2})?(?:[.,]\d+)?\s?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/u.exec(
      text,
    )
  if (iso) {
    const day = isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
    if (!day) return undefined
    const zone = iso[6] ? zoneOf(iso[6]) : undefined
    return { day, ...(iso[4] ? { time: `${iso[4]}:${iso[5]}` } : {}), ...(zone ? { zone } : {}) }
  }
  if (/^1\d{9}(?:\d{3})?$/u.test(text)) {
    const date = new Date(Number(text.slice(0, 10)) * 1000).toISOString()
    return { day: date.slice(0, 10), time: date.slice(11, 16), zone: 'Z' }
  }
  return findWrittenDates(text.slice(0, 200), language)[0]
}

function zoneOf(written: string): string {
  const offset = /^([+-])(\d{2}):?(\d{2})?$/u.exec(written)
  return offset ? `${offset[1]}${offset[2]}:${offset[3] ?? '00'}` : 'Z'
}
