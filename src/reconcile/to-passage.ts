import type { Passage, Reading, Span } from '../model/index.ts'
import { slice } from '../text/span.ts'

/** The passage that a range of a reading's text is, its keys in canonical order: sorting the account need not copy its many passages. */
export function toPassage(reading: Reading, span: Span): Passage {
  return { end: span.end, quote: slice(reading.text, span), report: reading.id, start: span.start }
}
