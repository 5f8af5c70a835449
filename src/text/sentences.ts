import type { Span } from '../model/index.ts'
import { isAbbreviation } from './abbreviations.ts'
import { trimSpan } from './span.ts'

/**
 * Splits a range of text into sentences. Sentences lie within the range, in order, without white space at their ends.
 *
 * A closing quotation mark or bracket goes with the sentence before it; quotations of several sentences are split. Blank lines end a
 * sentence, and so do lines that open with a bullet; bullets and list numbers lie outside.
 */
export function splitSentences(text: string, range: Span): Span[] {
  const sentences: Span[] = []
  const quotes = { at: range.start, open: false }
  let start = range.start
  const mark = new RegExp(boundary)
  mark.lastIndex = range.start
  for (let match = mark.exec(text); match && match.index < range.end; match = mark.exec(text)) {
    const line = match[0].startsWith('\n')
    let end = line ? match.index : Math.min(match.index + match[0].length, range.end)
    if (!line && hasDetachedClose(text, end, range.end, quotes)) end += 2
    if (line || endsSentence(text, match.index, end, range)) {
      push(text, sentences, { start, end })
      start = end
      mark.lastIndex = Math.max(mark.lastIndex, end)
    }
  }
  push(text, sentences, { start, end: range.end })
  return sentences
}

/** Marks that may end a sentence, with what closes after them; blank lines and lines that open with a bullet. */
const boundary =
  /(?<![.!?…])(?:\.(?: \.){2,3}|[.!?…]+)["'”’»)\]]*(?: ?\[\d{1,3}\])*(?=\s|$)|\n(?=[ \t]*(?:\n|[•▪●◦‣⁃*–-][ \t]))/gu

/** Bullets and list numbers at the head of a line. */
const listMark = /^(?:[•▪●◦‣⁃]\s*|[*–—-]\s+|\(?(?:\d{1,2}|[a-z])[.)]\s+(?=\S))+/u

/** How far a word beside a full stop is read. */
const reach = 24

function endsSentence(text: string, stop: number, end: number, range: Span): boolean {
  const next = /^(\s+)(["'“‘«([]*)(\S+)/u.exec(text.slice(end, Math.min(end + reach, range.end)))
  if (!next) return true
  const after = next[3] as string
  if (/^\p{Ll}/u.test(after) && !/^\p{Ll}+\p{Lu}/u.test(after)) return false
  // Marks that go on ('? ?', '. .') and the dash of a dateline end nothing.
  if (/^[.!?…,;]/.test(after) || (/^[–—-]/.test(after) && !next[1]?.includes('\n'))) return false
  if (text.charAt(stop) !== '.' || /[.!?"'”’»)\]]/.test(text.charAt(stop + 1))) return true
  const before = /[\p{L}\p{N}.&-]*$/u.exec(text.slice(Math.max(range.start, stop - reach), stop))?.[0] ?? ''
  if (isListNumber(text, before, stop, range)) return false
  // A decimal number that was written apart: '7. 5 kilometres'.
  if (/^\d{1,2}$/.test(before) && /^\d/.test(after)) return false
  return !isAbbreviation({
    before: before.slice(before.lastIndexOf('-') + 1),
    after: after.replace(/[^\p{L}\p{N}]+$/u, ''),
  })
}

/** '1.' or 'a.' at the head of the range or of a line. */
function isListNumber(text: string, before: string, stop: number, range: Span): boolean {
  if (!/^(?:\d{1,2}|[a-z])$/.test(before)) return false
  const start = stop - before.length
  return start === range.start || text.charAt(start - 1) === '\n'
}

/** Whether a mark that closes stands apart from the stop before it: 'it is over. " '. */
function hasDetachedClose(text: string, end: number, limit: number, quotes: { at: number; open: boolean }): boolean {
  if (end + 2 > limit || text.charAt(end) !== ' ') return false
  const isLast = end + 2 === limit
  if (!isLast && !/\s/.test(text.charAt(end + 2))) return false
  const mark = text.charAt(end + 1)
  if (/[”»)\]]/.test(mark)) return true
  if (mark !== '"') return isLast && /['’“]/.test(mark)
  for (; quotes.at < end; quotes.at += 1) if (text.charAt(quotes.at) === '"') quotes.open = !quotes.open
  return isLast || quotes.open
}

function push(text: string, sentences: Span[], span: Span): void {
  const { start, end } = trimSpan(text, span)
  const opensLine = start === 0 || span.start !== start || sentences.length === 0
  const mark = opensLine ? (listMark.exec(text.slice(start, Math.min(end, start + reach)))?.[0].length ?? 0) : 0
  const trimmed = trimSpan(text, { start: start + mark, end })
  if (trimmed.end > trimmed.start) sentences.push(trimmed)
}
