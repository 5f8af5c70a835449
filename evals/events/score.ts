import { type PloverType, ploverTypes } from '../../src/model/index.ts'
import { quadClassOf } from '../../src/model/plover.ts'
import { type Metrics, precisionRecall } from '../task.ts'

/** A gold type and what was predicted. */
export interface Match {
  readonly gold: string
  readonly predicted: string
  /** Gold quad class, where it is given apart from the type. */
  readonly quad?: number
}

/** Macro-F1 and accuracy of root types, and macro-F1 of the quad classes that they belong to. */
export function scoreMatches(matches: readonly Match[]): Metrics {
  const quads = matches.map(({ gold, predicted, quad }) => ({
    gold: quad === undefined ? quadOf(gold) : String(quad),
    predicted: quadOf(predicted),
  }))
  return {
    macroF1: macroF1(matches),
    accuracy: matches.filter(({ gold, predicted }) => gold === predicted).length / Math.max(1, matches.length),
    quadF1: macroF1(quads),
  }
}

/** The unweighted mean of the F1 of every class that the gold has. */
export function macroF1(matches: readonly Match[]): number {
  const classes = [...new Set(matches.map(({ gold }) => gold))]
  const scores = classes.map((name) => f1Of(matches, name).f1)
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length)
}

/** Precision, recall and F1 of one class. */
export function f1Of(matches: readonly Match[], name: string): ReturnType<typeof precisionRecall> {
  const gold = matches.filter((match) => match.gold === name)
  const predicted = matches.filter((match) => match.predicted === name)
  return precisionRecall(gold.filter((match) => match.predicted === name).length, predicted.length, gold.length)
}

/** The quad class of a root type; YIELD, for CONCEDE and RETREAT, counts as material cooperation, as the data has it. */
export function quadOf(type: string): string {
  if (type === 'YIELD') return '2'
  const known = ploverTypes.find((name) => name === type) as PloverType | undefined
  return known === undefined ? '0' : String(quadClassOf(known))
}
