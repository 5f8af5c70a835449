/** A sentence of a report with the days it names. */
export interface DatedSentence {
  readonly report: string
  /** ISO date of the report. */
  readonly published: string
  /** Its place in the report, from 0. */
  readonly position: number
  readonly text: string
  /** ISO dates of the single days it names, each once. */
  readonly days: readonly string[]
}
