import { type Reading, reportId, type StageContext } from '../../model/index.ts'
import { detectLanguage } from '../../text/language.ts'
import { maxLineLength } from '../limits.ts'
import type { ReportSource } from '../report-source.ts'
import { normalizeText } from './normalize-text.ts'
import { splitLines } from './split-lines.ts'

/** Reads a plain text: a segment for each line that holds anything. */
export function readText(content: string, source: ReportSource, context: StageContext): Reading {
  const text = normalizeText(content)
  const segments = splitLines(text)
  reportLongLines(text, source.location, context)
  const fields = source.url ? [{ field: 'url', value: source.url }] : []
  return {
    id: reportId(source.url, text),
    location: source.location,
    format: 'text',
    ...(source.url ? { url: source.url } : {}),
    text,
    language: detectLanguage(runningText(text, segments)),
    segments,
    fields,
  }
}

/** Reports lines longer than `maxLineLength`. */
export function reportLongLines(text: string, location: string, context: StageContext): void {
  let longest = 0
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    longest = Math.max(longest, end - start)
    start = end + 1
  }
  if (longest <= maxLineLength) return
  const message = `${location}: has a line of ${longest} characters; it is read, but line breaks were probably lost.`
  context.report({ code: 'long-line', subject: location, message })
}

/** Lines as long as those of paragraphs, which menus are not; everything where there are none. */
const paragraphLength = 80

function runningText(text: string, lines: readonly { readonly start: number; readonly end: number }[]): string {
  const long = lines.filter((line) => line.end - line.start >= paragraphLength)
  const used = long.length > 0 ? long : lines
  return used.map((line) => text.slice(line.start, Math.min(line.end, line.start + 2000))).join('\n')
}
