import type { Span } from '../../../model/index.ts'
import type { ClauseTree } from '../clause-tree.ts'
import weights from './factuality.weights.json' with { type: 'json' }
import { readFeatures } from './features.ts'
import { statusOf } from './status-of.ts'

/** How far a sentence commits itself to what a word names. */
export interface Factuality {
  /** -3, surely not, to 3, surely so; 0 leaves it open. */
  readonly value: number
  /** The word that makes it less than a plain fact. */
  readonly cue?: Span
}

/** A word's factuality by a linear model of its cues; its parts of training and figures: evals/factuality. */
export function assessFactuality(tree: ClauseTree, index: number): Factuality {
  const value = scoreFeatures(readFeatures(tree, index), weights.features)
  const { cue } = statusOf(tree, index)
  return { value, ...(cue === undefined ? {} : { cue }) }
}

/**
 * Least squares shies away from the ends of the scale; what falls below `doubt` is taken down by this factor. Chosen on the dev parts
 * of evals/factuality: recall of what is no fact rises from .43 to .56, r stays at .59, the mean absolute error rises from .85 to .88.
 */
const doubt = 1.5
const fall = 1.5

/** The sum of features' weights, stretched where in doubt, and kept within the scale. */
export function scoreFeatures(features: readonly string[], table: Readonly<Record<string, number>>): number {
  const sum = features.reduce(
    (total, feature) => total + (Object.hasOwn(table, feature) ? (table[feature] ?? 0) : 0),
    0,
  )
  const stretched = sum < doubt ? doubt - (doubt - sum) * fall : sum
  return Math.max(-3, Math.min(3, stretched))
}
