/** Weights of a linear model of several types: by feature, one whole number for each type. */
export interface TypeModel {
  /** The labelled sets that the weights come from. */
  readonly data: string
  readonly types: readonly string[]
  /** What a weight of one stands for. */
  readonly unit: number
  readonly weights: ReadonlyMap<string, readonly number[]>
}

/** A model as its file has it: for each feature pairs of type and weight, those that are not nought. */
export interface WrittenTypeModel extends Omit<TypeModel, 'weights'> {
  readonly weights: Readonly<Record<string, readonly number[]>>
}

/** A model ready for use. */
export function readTypeModel({ data, types, unit, weights }: WrittenTypeModel): TypeModel {
  return { data, types, unit, weights: new Map(Object.entries(weights)) }
}

/** The probability of each type, in the order of the model's list. */
export function scoreTypes({ types, unit, weights }: TypeModel, features: readonly string[]): number[] {
  const sums = types.map(() => 0)
  for (const feature of features) {
    const pairs = weights.get(feature)
    if (pairs === undefined) continue
    for (let at = 0; at + 1 < pairs.length; at += 2) {
      const type = pairs[at] as number
      sums[type] = (sums[type] as number) + (pairs[at + 1] as number)
    }
  }
  const highest = Math.max(...sums)
  const powers = sums.map((sum) => Math.exp((sum - highest) * unit))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
