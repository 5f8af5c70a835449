import type { Reading } from '../model/index.ts'

/** Where a report's bytes come from. */
export interface ReportSource {
  /** Path relative to the input's root, or URL. */
  readonly location: string
  /** Told from the content where absent. */
  readonly format?: Reading['format']
  /** Encoding that came with the bytes, such as the charset of an answer's head. */
  readonly encoding?: string
  /** Address it was fetched from, where it was. */
  readonly url?: string
}
