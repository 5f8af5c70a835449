import { type ProblemCode, type Reading, type ReadingField, reportId, type StageContext } from '../../model/index.ts'
import { detectLanguage } from '../../text/language.ts'
import { joinBlocks } from '../join-blocks.ts'
import type { ReportSource } from '../report-source.ts'
import { extractInWorker, type PdfEvent, type PdfLimits } from './extract-in-worker.ts'
import { countWords } from './join-lines.ts'
import { pageBlocks } from './page-lines.ts'
import { toParagraphs } from './paragraphs.ts'
import type { PdfPage, PdfProperties } from './pdf-page.ts'
import { withoutRunningHeads } from './running-heads.ts'

/** What the information dictionary says of a document, by the names of its entries (ISO 32000-1, table 317). */
const propertyFields: readonly (readonly [string, string])[] = [
  ['Title', 'pdf.title'],
  ['Author', 'pdf.author'],
  ['CreationDate', 'pdf.created'],
  ['Language', 'pdf.language'],
]

type Ending = Extract<PdfEvent, { readonly kind: 'failed' | 'stopped' }>

/**
 * Reads the text layer of a PDF document: headings, paragraphs and list items in reading order, column by column, without running heads
 * and page numbers; words cut at a line's end are whole. What its properties say stands among the fields as 'pdf.title' and so on.
 */
export async function readPdf(
  bytes: Uint8Array,
  { location, url }: ReportSource,
  context: StageContext,
  limits?: PdfLimits,
): Promise<Reading | undefined> {
  const pages: PdfPage[] = []
  let properties: PdfProperties = {}
  let count = 0
  for await (const event of extractInWorker(bytes, context.signal, limits)) {
    if (event.kind === 'opened') {
      properties = event.properties
      count = event.pages
    } else if (event.kind === 'page') pages.push(event.page)
    else if (event.kind !== 'done') {
      const [code, what] = describeEnding(event)
      if (pages.length === 0) return refuse(code, what)
      tell(code, `${what}; only its first ${pages.length} of ${count} pages are read`)
    } else if (pages.length < count) tell('too-large', `has ${count} pages; only the first ${pages.length} are read`)
  }
  if (pages.every(({ items }) => items.length === 0)) {
    return refuse(
      'no-text-layer',
      'holds pictures of pages and no text; run it through a program that reads them (OCR)',
    )
  }
  const lines = withoutRunningHeads(pages).map((page) => pageBlocks(page))
  const words = countWords(lines.flat(2).map(({ text }) => text))
  const { text, segments } = joinBlocks(toParagraphs(lines, words))
  const fields: ReadingField[] = [
    ...propertyFields.flatMap(([name, field]) => {
      const value = properties[name]?.trim()
      return value ? [{ field, value: field === 'pdf.created' ? isoDate(value) : value }] : []
    }),
    ...(url === undefined ? [] : [{ field: 'url', value: url }]),
  ]
  return {
    id: reportId(url, text),
    location,
    format: 'pdf',
    ...(url === undefined ? {} : { url }),
    text,
    language: detectLanguage(text, properties.Language),
    segments,
    fields,
  }

  function tell(code: ProblemCode, what: string): void {
    context.report({ code, subject: location, message: `${location}: ${what}.` })
  }

  function refuse(code: ProblemCode, what: string): undefined {
    tell(code, what)
    return undefined
  }
}

function describeEnding(ending: Ending): readonly ['encrypted' | 'damaged-file' | 'too-large', string] {
  if (ending.kind === 'failed' && ending.reason === 'encrypted') {
    return ['encrypted', 'is locked with a password; save it without one']
  }
  if (ending.kind === 'failed') {
    return ['damaged-file', `cannot be opened as a PDF document (${ending.detail}); the download may have been stopped`]
  }
  if (ending.reason === 'failure') return ['damaged-file', 'could not be read to its end']
  return ['too-large', ending.reason === 'time' ? 'takes too long to read' : 'takes too much memory to read']
}

/** 'D:20240305101500+01\'00\'' as ISO 8601 (ISO 32000-1, 7.9.4); other values as they are. */
function isoDate(value: string): string {
  const match = /^(?:D:)?(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?(?:(Z)|([+-]\d{2})'?(\d{2})?)?/u.exec(value)
  if (!match) return value
  const [, year, month, day, hour, minute, second = '00', utc, offset, minutes = '00'] = match
  if (hour === undefined) return `${year}-${month}-${day}`
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${utc ?? (offset === undefined ? '' : `${offset}:${minutes}`)}`
}
