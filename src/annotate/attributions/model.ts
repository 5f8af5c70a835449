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

/** A model as its weights file has it. */
export type WrittenModel = {
  readonly [Part in keyof AttributionModel]: AttributionModel[Part] extends Weights
    ? Readonly<Record<string, number>>
    : AttributionModel[Part]
}

/** A model ready for use: weights are looked up many times a word, which maps do fastest. */
export function readModel(written: WrittenModel): AttributionModel {
  const weights = (part: Readonly<Record<string, number>>): Weights => new Map(Object.entries(part))
  const { data, words, cue, span, source, start, end, more } = written
  return {
    data,
    words,
    cue: weights(cue),
    span: weights(span),
    source: weights(source),
    start: weights(start),
    end: weights(end),
    more: weights(more),
  }
}
