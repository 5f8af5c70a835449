import type { TypeModel } from '../../src/annotate/acts/coding/type-model.ts'

/** An example: what is seen, which type it is, and how much it counts. */
export interface Example {
  readonly features: readonly string[]
  readonly type: string
  readonly weight: number
}

export interface FitOptions {
  readonly passes: number
  readonly rate: number
  /** Strength of the pull of weights towards nought. */
  readonly decay: number
}

/** Features in fewer examples are left out. */
const rarest = 2

/** What a written weight of one stands for. */
const unit = 0.02

/** Multinomial logistic regression by AdaGrad (Duchi et al. 2011) with decay, examples in a fixed shuffled order; weights rounded. */
export function fitTypes(examples: readonly Example[], types: readonly string[], options: FitOptions): TypeModel {
  const size = types.length
  const weights = new Map<string, Float64Array>()
  const squares = new Map<string, Float64Array>()
  const counts = new Map<string, number>()
  for (const { features } of examples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  for (const [feature, count] of counts)
    if (count >= rarest) {
      weights.set(feature, new Float64Array(size))
      squares.set(feature, new Float64Array(size).fill(1e-6))
    }
  const known = examples.map((example) => ({
    ...example,
    features: example.features.filter((feature) => weights.has(feature)),
  }))
  const order = examples.map((_, index) => index)
  let seed = 7
  const random = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
    return seed / 2 ** 32
  }
  for (let pass = 0; pass < options.passes; pass += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      ;[order[at], order[other]] = [order[other] as number, order[at] as number]
    }
    for (const index of order) learn(known[index] as Example)
  }
  const written = new Map<string, number[]>()
  for (const [feature, row] of weights) {
    const pairs = [...row].flatMap((weight, type) => {
      const whole = Math.round(weight / unit)
      return whole === 0 ? [] : [type, whole]
    })
    if (pairs.length > 0) written.set(feature, pairs)
  }
  return { data: '', types, unit, weights: written }

  function learn({ features, type, weight }: Example): void {
    const gold = types.indexOf(type)
    const sums = new Float64Array(size)
    for (const feature of features) {
      const row = weights.get(feature) as Float64Array
      for (let at = 0; at < size; at += 1) sums[at] = (sums[at] as number) + (row[at] as number)
    }
    const highest = Math.max(...sums)
    const powers = sums.map((sum) => Math.exp(sum - highest))
    const total = powers.reduce((sum, power) => sum + power, 0)
    for (const feature of features) {
      const row = weights.get(feature) as Float64Array
      const square = squares.get(feature) as Float64Array
      for (let at = 0; at < size; at += 1) {
        const error = (powers[at] as number) / total - (at === gold ? 1 : 0)
        const slope = weight * error + options.decay * (row[at] as number)
        square[at] = (square[at] as number) + slope * slope
        row[at] = (row[at] as number) - (options.rate * slope) / Math.sqrt(square[at] as number)
      }
    }
  }
}
