import type { Block, Reading, Sourced } from '../../model/index.ts'
import { findWrittenDates } from '../../text/written-dates.ts'
import { otherThings, parseDate } from './field-dates.ts'
import { fromField, fromText } from './sourced.ts'

/** Fields that tell when the words of a page were last changed. */
const changedFields =
  /^(?:jsonld\.(?:main(?:EntityOfPage|Entity)\.)?dateModified|meta\.(?:og:)?(?:article:)?(?:modified|updated)(?:_time)?|meta\.(?:last[-_]?modified|revised|dc(?:terms)?[.:]modified)|microdata\.dateModified|http\.last-modified)$/iu

/** 'Updated 3 May 2031 14:00 GMT', in a line that is there for it. */
const changedLabel = /\b(?:last )?(?:updated|modified|revised|amended|edited|corrected)(?: (?:on|at))?\s?:?\s?$/iu
const longestLine = 160

/** When a page was fetched, and when its words were last changed, as far as it says: 'YYYY-MM-DD' or with time and zone. */
export function findChanged(
  reading: Reading,
  blocks: readonly Block[],
): { readonly fetched?: Sourced; readonly changed?: Sourced } {
  let type = ''
  let fetched: Sourced | undefined
  const changed: Sourced[] = []
  for (const field of reading.fields) {
    if (field.field === 'jsonld.@type') type = field.value
    const isOwn = !(field.field.startsWith('jsonld.') && otherThings.test(type))
    const time = timeOf(parseDate(field.value, reading.language))
    if (time === undefined) continue
    if (field.field === 'warc.date') fetched = fromField(reading, field, exactTime(field.value) ?? time)
    else if (isOwn && changedFields.test(field.field))
      changed.push(fromField(reading, field, exactTime(field.value) ?? time))
  }
  if (changed.length === 0) changed.push(...labelled(reading, blocks))
  const last = changed.sort((left, right) => Date.parse(right.value) - Date.parse(left.value))[0]
  return { ...(fetched ? { fetched } : {}), ...(last ? { changed: last } : {}) }
}

/** With seconds, where a field gives a full time: a page is fetched or changed twice in one minute. */
function exactTime(value: string): string | undefined {
  const full = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u.test(value.trim())
  return full && !Number.isNaN(Date.parse(value)) ? new Date(value).toISOString() : undefined
}

function timeOf(date: ReturnType<typeof parseDate>): string | undefined {
  if (date === undefined) return undefined
  const { day, time, zone } = date
  return time === undefined || zone === undefined ? day : `${day}T${time}${zone}`
}

function labelled(reading: Reading, blocks: readonly Block[]): Sourced[] {
  return blocks.flatMap(({ start, end, role }) => {
    if (role === 'comment' || role === 'related' || end - start > longestLine * 2) return []
    const text = reading.text.slice(start, end)
    return findWrittenDates(text, reading.language).flatMap((date) => {
      const before = text.slice(text.lastIndexOf('\n', date.start) + 1, date.start)
      const time = timeOf(date)
      if (!changedLabel.test(before) || before.length > longestLine || time === undefined) return []
      return [fromText(reading, start + date.start, start + date.end, time)]
    })
  })
}
