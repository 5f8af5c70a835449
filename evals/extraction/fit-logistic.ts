/** One labelled example: features by name (zeros left out), 1 or 0, and how much it counts. */
export interface Example {
  readonly features: Readonly<Record<string, number>>
  readonly label: 0 | 1
  readonly weight: number
}

export interface LogisticModel {
  readonly bias: number
  readonly weights: Readonly<Record<string, number>>
}

const passes = 200
const step = 0.1

/**
 * Logistic regression with an L2 penalty, fitted on all examples at once by Adam; the same examples give the same weights.
 *
 * Features that match `never` get no weight above 0: what cannot speak for the label must not be learnt to from a few odd pages.
 */
export function fitLogistic(examples: readonly Example[], penalty: number, never: RegExp): LogisticModel {
  const names = [...new Set(examples.flatMap(({ features }) => Object.keys(features)))].sort()
  const index = new Map(names.map((name, at) => [name, at]))
  const rows = examples.map(({ features }) => ({
    at: Uint16Array.from(Object.keys(features), (name) => index.get(name) as number),
    value: Float64Array.from(Object.values(features)),
  }))
  const capped = names.map((name) => never.test(name))
  const size = names.length + 1
  const weights = new Float64Array(size)
  const mean = new Float64Array(size)
  const variance = new Float64Array(size)
  const total = examples.reduce((sum, { weight }) => sum + weight, 0)
  for (let pass = 1; pass <= passes; pass += 1) {
    const gradient = weights.map((weight, at) => (at < size - 1 ? weight * penalty : 0))
    for (const [row, { at, value }] of rows.entries()) {
      const { label, weight } = examples[row] as Example
      let score = weights[size - 1] as number
      for (let k = 0; k < at.length; k += 1) score += (weights[at[k] as number] as number) * (value[k] as number)
      const error = ((1 / (1 + Math.exp(-score)) - label) * weight) / total
      for (let k = 0; k < at.length; k += 1) add(gradient, at[k] as number, error * (value[k] as number))
      add(gradient, size - 1, error)
    }
    const rate = step * (pass < passes * 0.7 ? 1 : 0.2)
    for (let at = 0; at < size; at += 1) {
      const slope = gradient[at] as number
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * slope
      variance[at] = 0.999 * (variance[at] as number) + 0.001 * slope * slope
      const scale = Math.sqrt((variance[at] as number) / (1 - 0.999 ** pass)) + 1e-8
      add(weights, at, (-rate * (mean[at] as number)) / (1 - 0.9 ** pass) / scale)
      if (capped[at]) weights[at] = Math.min(0, weights[at] as number)
    }
  }
  return {
    bias: weights[size - 1] as number,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] as number])),
  }
}

/** Log odds of the label 1. */
export function logOdds({ bias, weights }: LogisticModel, features: Readonly<Record<string, number>>): number {
  let score = bias
  for (const [name, value] of Object.entries(features)) score += (weights[name] ?? 0) * value
  return score
}

function add(array: Float64Array, at: number, amount: number): void {
  array[at] = (array[at] as number) + amount
}
