import type { Reading, StageContext } from '../model/index.ts'
import { isCovered } from '../text/language.ts'
import { binaryKind } from './bytes/binary-kind.ts'
import { decodeBytes, isUtf16 } from './bytes/decode-bytes.ts'
import { readHtml } from './html/read-html.ts'
import { maxBytes } from './limits.ts'
import { readMarkdown } from './markdown/read-markdown.ts'
import type { DocumentFormat, ReportSource } from './report-source.ts'
import { readText } from './text/read-text.ts'
import { documentRoot } from './web/document-root.ts'
import { firstLook, savedParts } from './web/saved-parts.ts'

/**
 * Reads one report from its bytes. Absent where there is nothing to read; what was wrong is in the context's problems.
 *
 * @example
 * const reading = readReport(await readFile('report.html'), { location: 'report.html' }, context)
 */
export function readReport(bytes: Uint8Array, source: ReportSource, context: StageContext): Reading | undefined {
  const opened = openReport(bytes, source, context)
  if (opened) reportLanguage(opened.reading, context)
  return opened?.reading
}

/** The reports that bytes stand for: one, the entries of a live blog, or none where the page is a consent form. */
export function readReportParts(bytes: Uint8Array, source: ReportSource, context: StageContext): readonly Reading[] {
  const look = firstLook(context)
  const opened = openReport(bytes, source, look.context)
  if (!opened) {
    for (const problem of look.heldBack) context.report(problem)
    return []
  }
  const { content, reading } = opened
  const parts = reading.format === 'html' ? savedParts(content, reading, source, context, look.heldBack) : [reading]
  if (parts.length > 0) reportLanguage(reading, context)
  return parts
}

/** A report with the text that it was read from. */
interface OpenedReport {
  readonly content: string
  readonly reading: Reading
}

function openReport(bytes: Uint8Array, source: ReportSource, context: StageContext): OpenedReport | undefined {
  const { location } = source
  if (bytes.length > maxBytes) {
    const message = `${location}: has ${bytes.length} bytes, more than ${maxBytes}; not read. Split it into single reports.`
    return refuse('too-large', message)
  }
  const kind = isUtf16(bytes) ? undefined : binaryKind(bytes)
  if (kind) return refuse('binary-input', `${location}: is ${kind}, not text; save it as text or HTML.`)
  const content = decodeBytes(bytes, location, context, source.encoding)
  if (!/[^\s\p{C}]/u.test(content)) return refuse('empty-input', `${location}: holds no text.`)
  const reading = readAs(source.format ?? sniffFormat(content), content, source, context)
  if (!reading) return undefined
  if (reading.text.trim() === '') return refuse('empty-input', `${location}: shows no text.`)
  return { content, reading }

  function refuse(code: 'too-large' | 'binary-input' | 'empty-input', message: string): undefined {
    context.report({ code, subject: location, message })
    return undefined
  }
}

/** Reports a language that the annotators do not cover. */
export function reportLanguage({ language, location }: Reading, context: StageContext): void {
  if (isCovered(language)) return
  const message = `${location}: is in '${language}', which no annotator covers; it is kept and not analysed.`
  context.report({ code: 'uncovered-language', subject: location, message })
}

function readAs(
  format: DocumentFormat,
  content: string,
  source: ReportSource,
  context: StageContext,
): Reading | undefined {
  if (format === 'html' || looksLikeHtml(content)) return readHtml(content, source, context)
  return format === 'markdown' ? readMarkdown(content, source, context) : readText(content, source, context)
}

function sniffFormat(content: string): DocumentFormat {
  return looksLikeHtml(content) ? 'html' : 'text'
}

/** Whether a text begins as a page does, whatever its file is called. */
function looksLikeHtml(content: string): boolean {
  return /^(?:html|head|body)$/.test(documentRoot(content) ?? '')
}
