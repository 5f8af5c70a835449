import type { Span } from '../model/index.ts'

/** A stretch of text between quotation marks, marks included. */
export interface Quotation extends Span {
  /** The words between the marks. */
  readonly inner: Span
  /** Whether the closing mark is there; a quotation left open ends with its paragraph. */
  readonly closed: boolean
  /** Whether its marks are single ones: a quotation within a quotation, a scare quote or a headline's quotation. */
  readonly single: boolean
  /** Index of the quotation in an earlier paragraph that was left open and that this one takes up again. */
  readonly continues?: number
}

/**
 * Finds the quotations of paragraphs in order, the outer one where they nest in marks of another kind.
 *
 * Knows “ ” " ‘ ’ ' « » „ “ and the marks `` '' ` of tokenised text. A quotation that is not closed in its paragraph ends there;
 * where the next paragraph opens with a mark again, that one continues it.
 */
export function findQuotations(text: string, paragraphs: readonly Span[]): Quotation[] {
  const found: Quotation[] = []
  for (let index = 0; index < paragraphs.length; index += 1) {
    let paragraph = paragraphs[index] as Span
    const past = index
    // A quotation left open that a later paragraph closes without opening it again runs over all of them.
    for (
      let next = closingParagraph(text, paragraphs, index);
      next > index;
      next = closingParagraph(text, paragraphs, index)
    ) {
      paragraph = { start: paragraph.start, end: (paragraphs[next] as Span).end }
      index = next
      if (index - past >= longestRun) break
    }
    scan(text, paragraph, found)
  }
  return found
}

/** Over how many paragraphs a quotation may run whose marks stand at its two ends only. */
const longestRun = 12

/** Index of the paragraph that closes what this one leaves open, with no mark between; this one's own where there is none. */
function closingParagraph(text: string, paragraphs: readonly Span[], index: number): number {
  const last = lastDouble(text, paragraphs[index] as Span)
  if (!last?.opens) return index
  for (let next = index + 1; next < Math.min(paragraphs.length, index + longestRun); next += 1) {
    const first = firstDouble(text, paragraphs[next] as Span)
    if (first) return first.opens ? index : next
  }
  return index
}

const doubles = /["“”«»]/u

function firstDouble(text: string, span: Span): { opens: boolean } | undefined {
  for (let at = span.start; at < span.end; at += 1) {
    if (doubles.test(text[at] as string)) return { opens: isOpening(text, at, span) }
  }
  return undefined
}

function lastDouble(text: string, span: Span): { opens: boolean } | undefined {
  for (let at = span.end - 1; at >= span.start; at -= 1) {
    if (doubles.test(text[at] as string)) return { opens: isOpening(text, at, span) }
  }
  return undefined
}

/** Whether a double mark opens: by its shape, a straight one by what stands around it. */
function isOpening(text: string, at: number, span: Span): boolean {
  const mark = text[at]
  if (mark === '“' || mark === '«') return true
  if (mark === '”' || mark === '»') return false
  const before = at > span.start ? (text[at - 1] as string) : ' '
  const after = at + 1 < span.end ? (text[at + 1] as string) : ' '
  return /[\s([{—–-]/u.test(before) && !/\s/u.test(after)
}

/** Which marks close what a mark opened. */
const closers: Readonly<Record<string, readonly string[]>> = {
  '“': ['”', '"'],
  '„': ['“', '”'],
  '«': ['»'],
  '»': ['«'],
  '"': ['"', '”'],
  '``': ["''"],
  "''": ["''"],
  '‘': ['’', "'"],
  "'": ["'", '’'],
  '`': ["'", '’'],
}

const singleMarks = /['‘’`]/u

function scan(text: string, paragraph: Span, found: Quotation[]): void {
  const first = found.length
  const lastSingle = lastClosingSingle(text, paragraph)
  let open: { mark: string; start: number; length: number; inner: boolean } | undefined
  const marks = /``|''|["“”„«»‘’'`]/gu
  marks.lastIndex = paragraph.start
  for (let match = marks.exec(text); match && match.index < paragraph.end; match = marks.exec(text)) {
    const mark = match[0]
    const at = match.index
    const before = at > paragraph.start ? (text[at - 1] as string) : ' '
    const after = at + mark.length < paragraph.end ? (text[at + mark.length] as string) : ' '
    const opens = /[\s([{—–\-“"‘/]/u.test(before) && !/\s/u.test(after)
    const single = mark.length === 1 && singleMarks.test(mark)
    if (open && closes(open.mark, mark, before, after, at, lastSingle)) {
      push(open.start, open.length, at, mark.length, true, singleMarks.test(open.mark) && open.mark.length === 1)
      open = undefined
    } else if (!open && canOpen(mark, opens, single, text, at, lastSingle)) {
      open = { mark, start: at, length: mark.length, inner: single }
    } else if (!open && mark === '”' && found.length === first && leftOpen()) {
      push(paragraph.start, 0, at, 1, true, false)
    } else if (open && reopens(open, mark, opens, before)) {
      push(open.start, open.length, trimEnd(text, open.start, at), 0, false, open.inner)
      open = { mark, start: at, length: mark.length, inner: single }
    }
  }
  if (open && !open.inner) push(open.start, open.length, trimEnd(text, open.start, paragraph.end), 0, false, false)

  function push(start: number, length: number, stop: number, closing: number, closed: boolean, single: boolean): void {
    const inner = { start: start + length, end: Math.max(stop, start + length) }
    const taken = found.length === first && leftOpen() && text.slice(paragraph.start, start).trim() === ''
    const continues = taken ? { continues: first - 1 } : {}
    found.push({ start, end: Math.max(stop + closing, inner.end), inner, closed, single, ...continues })
  }

  /** Whether the paragraph before this one ends in a quotation that was not closed. */
  function leftOpen(): boolean {
    const before = found[first - 1]
    return before !== undefined && !before.closed && text.slice(before.end, paragraph.start).trim() === ''
  }
}

/** A double mark that opens while another stands open: the earlier one was left unclosed. A single one yields to a double one. */
function reopens(open: { mark: string; inner: boolean }, mark: string, opens: boolean, before: string): boolean {
  if (mark === '``' || mark === '“') return open.inner || open.mark === mark
  return mark === '"' && opens && open.inner && /\s|[([]/u.test(before)
}

function canOpen(mark: string, opens: boolean, single: boolean, text: string, at: number, lastSingle: number): boolean {
  if (mark === '``' || mark === '“' || mark === '„') return true
  if (mark === '«') return true
  if (mark === "''") return opens
  if (mark === '"') return opens || /^["]\s*\p{Lu}/u.test(text.slice(at, at + 6))
  if (!single || mark === '’') return false
  if (!opens && mark !== '`') return false
  if (lastSingle <= at + 1) return false
  const next = text.slice(at + 1, at + 7)
  return !/^(?:s|re|ve|ll|d|m|t|em|til|tis|twas|cause|n)\b|^\d0s/iu.test(next)
}

function closes(opening: string, mark: string, before: string, after: string, at: number, lastSingle: number): boolean {
  if (!closers[opening]?.includes(mark)) return false
  if (mark.length > 1 || !singleMarks.test(mark)) {
    return opening !== '"' || mark !== '"' || !/\s/u.test(before) || /[\s.,;:!?)]/u.test(after)
  }
  if (/[\p{L}\p{N}]/u.test(after)) return false
  // 'the workers’ party’': a plural's apostrophe closes nothing while a later mark can.
  return !(before === 's' && after === ' ' && at < lastSingle)
}

/** Offset of the paragraph's last single mark that could close a quotation; -1 where there is none. */
function lastClosingSingle(text: string, paragraph: Span): number {
  for (let at = paragraph.end - 1; at > paragraph.start; at -= 1) {
    const mark = text[at]
    if (
      (mark === '’' || mark === "'") &&
      !/[\p{L}\p{N}]/u.test(at + 1 < paragraph.end ? (text[at + 1] as string) : ' ')
    ) {
      if (/[^'’]/u.test(text[at - 1] as string)) return at
    }
  }
  return -1
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end
  while (at > start && /\s/u.test(text[at - 1] as string)) at -= 1
  return at
}
