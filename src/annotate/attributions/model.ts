import type { Weights } from './linear.ts'

/** The linear parts of the attributions annotator; see `training/attributions`. */
export interface AttributionModel {
  /** The labelled set that the weights come from. */
  readonly data: string
  /** Words other than verbs that may be cues, as `cueKey` writes them. */
  readonly words: readonly string[]
  /** Whether a word is a cue. */
  readonly cue: Weights
  /** How far the cue reaches. */
  readonly span: Weights
  /** Which phrase is the source. */
  readonly source: Weights
  /** Where the content begins. */
  readonly start: Weights
  /** Where it ends. */
  readonly end: Weights
  /** Whether it goes on after cue and source. */
  readonly more: Weights
}
