import { type Reading, type ReadingField, reportId, type Segment, type StageContext } from '../../model/index.ts'
import { detectLanguage } from '../../text/language.ts'
import { readHtml } from '../html/read-html.ts'
import type { ReportSource } from '../report-source.ts'
import { normalizeText } from '../text/normalize-text.ts'
import { reportLongLines } from '../text/read-text.ts'
import { type FieldMap, knownFields, type RecordRole, recordRoles } from './field-map.ts'
import { listValue, parseJson, textValue, valuesAt } from './record-values.ts'

/** Most authors of one report. */
const mostAuthors = 50

/**
 * Reads one record of a dump as a report: its title, then its text, a segment for each paragraph. What the record says of itself stands
 * among the fields as 'record.published', 'record.outlet' and so on. A record that holds a page instead of a text is read as that page.
 */
export function readRecord(
  bytes: Uint8Array,
  source: ReportSource,
  context: StageContext,
  map: FieldMap = {},
): Reading | undefined {
  const record = parseJson(bytes)
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return refuse('is no record: it must be an object with fields such as title, text and date')
  }
  const title = textOf('title')
  const paragraphs = first('text', paragraphsOf) ?? []
  const html = paragraphs.length === 0 ? first('html', textValue) : undefined
  const url = webAddress(textOf('url')) ?? source.url
  const fields = ownFields(title, url)
  if (html !== undefined) return readPage(html)
  if (paragraphs.length === 0) {
    const names = Object.keys(record).slice(0, 12).join(', ')
    return refuse(`holds no text in a field that is known (it has ${names}); name its fields with --map text=FIELD`)
  }
  const { text, segments } = joinParts(title, paragraphs)
  reportLongLines(text, source.location, context)
  return {
    id: reportId(url, text),
    location: source.location,
    format: 'record',
    ...(url === undefined ? {} : { url }),
    text,
    language: detectLanguage(paragraphs.join('\n'), textOf('language')),
    segments,
    fields,
  }

  function readPage(page: string): Reading | undefined {
    const reading = readHtml(page, { ...source, ...(url === undefined ? {} : { url }) }, context)
    return reading && { ...reading, fields: [...reading.fields, ...fields] }
  }

  function refuse(what: string): undefined {
    context.report({ code: 'no-record', subject: source.location, message: `${source.location}: ${what}.` })
    return undefined
  }

  /** The first field of a role that holds something; those that the map names go before the known ones. */
  function first<Value>(role: RecordRole, read: (value: unknown) => Value | undefined): Value | undefined {
    for (const name of map[role] ?? knownFields[role]) {
      for (const value of valuesAt(record, name)) {
        const found = read(value)
        if (found !== undefined) return found
      }
    }
    return undefined
  }

  function textOf(role: RecordRole): string | undefined {
    return first(role, (value) => oneLine(textValue(value)))
  }

  function ownFields(found: string | undefined, address: string | undefined): ReadingField[] {
    return recordRoles.flatMap((role): ReadingField[] => {
      if (role === 'text' || role === 'html') return []
      if (role === 'authors') {
        const authors = (first('authors', listValue) ?? []).slice(0, mostAuthors)
        return authors.map((value) => ({ field: 'record.author', value: value.replace(/\s+/gu, ' ').trim() }))
      }
      if (role === 'url') return address === undefined ? [] : [{ field: 'url', value: address }]
      const value = role === 'title' ? found : textOf(role)
      const name = role === 'outlet' && domain.test(value ?? '') ? 'domain' : role
      return value === undefined ? [] : [{ field: `record.${name}`, value: value.slice(0, valueLength) }]
    })
  }
}

/** A host, where others name the outlet: it is in the address, too. */
const domain = /^[\w-]+(?:\.[\w-]+)+$/

/** Longest value kept among the fields. */
const valueLength = 2000

/** Parts of a nested body in the order they are read: Fundus has a summary and sections of headlines and paragraphs. */
const bodyParts = ['summary', 'headline', 'paragraphs', 'sections', 'text', 'content', 'body']

/** Deepest nesting of a body. */
const deepest = 4

/** The paragraphs of a text: lines of a string, or the strings of a list or of a body in sections. */
function paragraphsOf(value: unknown, depth = 0): readonly string[] | undefined {
  const found: string[] = []
  if (typeof value === 'string') {
    for (const line of normalizeText(value).split('\n')) {
      const text = line.replace(/\s+/gu, ' ').trim()
      if (text !== '') found.push(text)
    }
  } else if (depth < deepest && Array.isArray(value)) {
    for (const part of value) found.push(...(paragraphsOf(part, depth + 1) ?? []))
  } else if (depth < deepest && typeof value === 'object' && value !== null) {
    for (const name of bodyParts) found.push(...(paragraphsOf(Reflect.get(value, name), depth + 1) ?? []))
  }
  return found.length > 0 ? found : undefined
}

function joinParts(title: string | undefined, paragraphs: readonly string[]): { text: string; segments: Segment[] } {
  const hasTitle = title !== undefined && title !== paragraphs[0]
  const parts = [
    ...(hasTitle ? [{ tag: 'h1', words: title, inBody: false }] : []),
    ...paragraphs.map((words, index) => {
      const isTitle = index === 0 && words === title
      return { tag: isTitle ? 'h1' : 'p', words, inBody: !isTitle }
    }),
  ]
  let text = ''
  const segments = parts.map(({ tag, words, inBody }): Segment => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    return { start, end: text.length, tag, inBody }
  })
  return { text, segments }
}

function oneLine(text: string | undefined): string | undefined {
  const line = text === undefined ? '' : normalizeText(text).replace(/\s+/gu, ' ').trim()
  return line === '' ? undefined : line
}

function webAddress(value: string | undefined): string | undefined {
  if (value === undefined || !/^https?:\/\//i.test(value) || !URL.canParse(value)) return undefined
  const url = new URL(value)
  url.hash = ''
  return url.href
}
