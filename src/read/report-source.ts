import type { Reading, ReadingField } from '../model/index.ts'

/** What a file can be read as: the formats of readings, pages that a browser saved as one file, and feeds. */
export type DocumentFormat = Reading['format'] | 'mhtml' | 'feed'

/** Where a report's bytes come from. */
export interface ReportSource {
  /** Path relative to the input's root, or URL; within an archive 'pages.zip!/a/b.html', within a dump 'crawl.warc.gz#https://…'. */
  readonly location: string
  /** Told from the content where absent. */
  readonly format?: DocumentFormat
  /** Encoding that came with the bytes, such as the charset of an answer's head. */
  readonly encoding?: string
  /** Address it was fetched from, where it was. */
  readonly url?: string
  /** What is known of it beside its bytes, such as when it was fetched; these fields stand after its own. */
  readonly fields?: readonly ReadingField[]
}
