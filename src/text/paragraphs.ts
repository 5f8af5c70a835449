import type { Span } from '../model/index.ts'
import { trimSpan } from './span.ts'

/** Splits a range into paragraphs: at blank lines, and at line ends that follow the end of a sentence. */
export function splitParagraphs(text: string, range: Span): Span[] {
  const paragraphs: Span[] = []
  const mark = /\n[ \t]*\n|(?<=[.!?…:"'”’»)])[ \t]*\n/gu
  mark.lastIndex = range.start
  let start = range.start
  for (let match = mark.exec(text); match && match.index < range.end; match = mark.exec(text)) {
    push({ start, end: match.index })
    start = match.index + match[0].length
  }
  push({ start, end: range.end })
  return paragraphs

  function push(span: Span): void {
    const trimmed = trimSpan(text, span)
    if (trimmed.end > trimmed.start) paragraphs.push(trimmed)
  }
}
