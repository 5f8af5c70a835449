/** Weights of a linear model by feature; a feature that is not listed weighs nothing. */
export type Weights = ReadonlyMap<string, number>

/** Sum of the weights of the features that are there. */
export function score(weights: Weights, features: readonly string[]): number {
  let sum = 0
  for (const feature of features) sum += weights.get(feature) ?? 0
  return sum
}

/** A score as a probability, by the logistic function. */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum))
}

/** Index of the candidate with the highest score, the first of equals; -1 without candidates. `more` is added to a score. */
export function best<Candidate extends { readonly features: readonly string[] }>(
  weights: Weights,
  candidates: readonly Candidate[],
  more: (candidate: Candidate) => number = () => 0,
): number {
  if (candidates.length < 2) return candidates.length - 1
  let found = -1
  let highest = Number.NEGATIVE_INFINITY
  for (const [index, candidate] of candidates.entries()) {
    const sum = score(weights, candidate.features) + more(candidate)
    if (sum > highest) {
      highest = sum
      found = index
    }
  }
  return found
}
