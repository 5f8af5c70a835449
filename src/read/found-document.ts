import type { ReportSource } from './report-source.ts'

/** A document as it was found: as a file of its own, in an archive or a dump, or on the web. */
export interface FoundDocument {
  readonly bytes: Uint8Array
  readonly source: ReportSource
  /** What it says it is, such as 'text/html; charset=utf-8', where that was told beside it. */
  readonly type?: string
  /** The answer it came in, head and body, where it came in one. */
  readonly answer?: Uint8Array
  /** When it was fetched, as ISO 8601, where that is known. */
  readonly fetched?: string
}
