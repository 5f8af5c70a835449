import type { OutputTensor } from './session.ts'

/** Writes a row of scores as logarithms of chances: column `order[k]` of the row as the k-th. */
export function writeChances(
  { data }: OutputTensor,
  start: number,
  order: readonly number[],
  temperature: number,
  into: Float32Array,
  at: number,
): void {
  let highest = Number.NEGATIVE_INFINITY
  for (const column of order) highest = Math.max(highest, data[start + column] as number)
  let sum = 0
  for (const column of order) sum += Math.exp(((data[start + column] as number) - highest) / temperature)
  const total = Math.log(sum)
  for (const [label, column] of order.entries()) {
    into[at + label] = ((data[start + column] as number) - highest) / temperature - total
  }
}

/** Index of the highest of `count` numbers, the first of equal ones. */
export function bestOf(data: Float32Array, start: number, count: number): number {
  let best = 0
  for (let index = 1; index < count; index += 1) {
    if ((data[start + index] as number) > (data[start + best] as number)) best = index
  }
  return best
}

/** The columns of a list of BIO labels in the order O, B and I of the first type, B and I of the second …; and the types. */
export function readScheme(labels: readonly string[]): {
  readonly order: readonly number[]
  readonly types: readonly string[]
} {
  const types = labels.flatMap((label) => (label.startsWith('B-') ? [label.slice(2)] : []))
  const order = ['O', ...types.flatMap((type) => [`B-${type}`, `I-${type}`])].map((label) => {
    const column = labels.indexOf(label)
    if (column < 0) throw new Error(`the encoder's config.json has no label '${label}' among ${labels.join(' ')}`)
    return column
  })
  return { order, types }
}
