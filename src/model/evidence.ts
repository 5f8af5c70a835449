import type { Id } from './id.ts'
import type { Span } from './span.ts'

/** The exact words of a report that a line of the account rests on: `quote === report.text.slice(start, end)`. */
export interface Passage extends Span {
  readonly report: Id
  readonly quote: string
}

/** A piece of a report's metadata that a line rests on, such as `jsonld.datePublished`, `url` or `http.last-modified`. */
export interface Field {
  readonly report: Id
  /** Where the value stood, as a dotted path with the source first. */
  readonly field: string
  /** The value as it stood. */
  readonly quote: string
}

export type Evidence = Passage | Field
