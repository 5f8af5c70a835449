import type { Span } from '../model/index.ts'

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** How many offsets two ranges share. */
export function overlapLength(left: Span, right: Span): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))
}

/** Whether two ranges share at least one offset. */
export function overlaps(left: Span, right: Span): boolean {
  return left.start < right.end && right.start < left.end
}

/** Orders by start, then the longer first, so that an outer range comes before those within it. */
export function compareSpans(left: Span, right: Span): number {
  return left.start - right.start || right.end - left.end
}

/** The range without white space at its ends; empty (start === end) where there is nothing else. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span
  while (start < end && isSpace(text.charCodeAt(start))) start += 1
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1
  return { start, end }
}

/** The words of a range. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}

/** Index of the first item of a sorted, non-overlapping list that ends after `offset`; the list's length where none does. */
export function indexAt(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((spans[middle] as Span).end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0xfeff
  )
}
