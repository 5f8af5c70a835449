import { precisionRecall } from '../task.ts'
import type { Label } from './read-pairs.ts'

/** One scored pair: what a reader found, and whether both passages ended in one statement or event. */
export interface Judged {
  readonly label: Label
  readonly predicted: boolean
}

/** Precision, recall and F1 of 'same' over the pairs that a reader was sure of. */
export function scorePairs(pairs: readonly Judged[]): { precision: number; recall: number; f1: number } {
  const sure = pairs.filter(({ label }) => label !== 'unclear')
  const gold = sure.filter(({ label }) => label === 'same').length
  const predicted = sure.filter((pair) => pair.predicted)
  return precisionRecall(predicted.filter(({ label }) => label === 'same').length, predicted.length, gold)
}
