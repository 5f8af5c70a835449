import type { Metrics } from '../task.ts'

/** One word's value by the labels and by the engine, both -3 to 3. */
export interface Pair {
  readonly gold: number
  readonly predicted: number
}

/** At or below this a word is not a fact: it did not happen, or is left wholly open. */
export const notFactual = 0

/** Mean absolute error, Pearson's r, and the share of words that are no facts and are found to be none. */
export function scorePairs(pairs: readonly Pair[]): Metrics {
  const open = pairs.filter(({ gold }) => gold <= notFactual)
  return {
    mae: mean(pairs.map(({ gold, predicted }) => Math.abs(gold - predicted))),
    pearson: pearson(pairs),
    notFactualRecall: mean(open.map(({ predicted }) => Number(predicted <= notFactual))),
  }
}

/** The share of words found to be no facts that are none. */
export function notFactualPrecision(pairs: readonly Pair[]): number {
  return mean(pairs.filter(({ predicted }) => predicted <= notFactual).map(({ gold }) => Number(gold <= notFactual)))
}

/** Pearson's correlation; 0 where one side does not vary. */
function pearson(pairs: readonly Pair[]): number {
  const gold = mean(pairs.map((pair) => pair.gold))
  const predicted = mean(pairs.map((pair) => pair.predicted))
  let [both, ofGold, ofPredicted] = [0, 0, 0]
  for (const pair of pairs) {
    both += (pair.gold - gold) * (pair.predicted - predicted)
    ofGold += (pair.gold - gold) ** 2
    ofPredicted += (pair.predicted - predicted) ** 2
  }
  return ofGold === 0 || ofPredicted === 0 ? 0 : both / Math.sqrt(ofGold * ofPredicted)
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
