/** What building and writing the account of one set of reports took. */
export interface Measured {
  readonly reports: number
  /** UTF-8 bytes of the reports' texts. */
  readonly bytes: number
  /** Reports that were taken for copies or versions of others. */
  readonly copies: number
  readonly actors: number
  readonly statements: number
  /** By the clock on the wall. */
  readonly seconds: number
  /** Processor time. */
  readonly cpuSeconds: number
  /** Largest resident set of the process. */
  readonly peakBytes: number
  /** Processor seconds by stage, in the order in which they first ran. */
  readonly stages: Readonly<Record<string, number>>
}
