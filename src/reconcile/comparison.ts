/** How alike two things are, and why, in words a reader understands. */
export interface Comparison {
  /** 0 to 100. */
  readonly score: number
  readonly reasons: readonly string[]
}
