import type { Signature } from '../../lang/en/factuality-words.ts'

/** What stands on the word itself. */
export type OwnKind =
  | 'negated'
  | 'will'
  | 'would'
  | 'would have'
  | 'may'
  | 'can'
  | 'must'
  | 'doubt'
  | 'progressive'
  | 'ahead'
  | 'to come'
  | 'imperative'
  | 'question'
  | 'past'
  | 'perfect'

/** How the word's clause hangs on the rest. */
export type ClauseKind = 'condition' | 'without' | 'purpose' | 'infinitive' | 'participle'

/** One word that bears on whether an act takes place. */
export interface Cue {
  readonly of: 'word' | 'clause' | 'governor'
  readonly kind: OwnKind | ClauseKind | Signature | 'unknown'
  /** Index of the word that says it into the syntax layer. */
  readonly at: number
}

/** The act's word or a word that governs it, with the cues on it. */
export interface Level {
  readonly word: number
  /** Cues on the word itself. */
  readonly own: readonly Cue[]
  /** What the word of the next level, or the way it hangs under it, says of it. */
  readonly up: readonly Cue[]
}
