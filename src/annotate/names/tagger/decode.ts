import { labelCount, mayFollow } from './labels.ts'

/** Weights of features and of pairs of neighbouring labels. */
export interface Weights {
  /** By bucket × label; whole numbers where they are packed. */
  readonly features: Float32Array | Int8Array
  /** By label before (the last row: none) × label, in the same measure. */
  readonly transitions: Float32Array
}

/** Row of `transitions` before a sentence's first label. */
export const opening = labelCount

/** The best sequence of labels, by Viterbi; `allowed` may limit the labels of single words. */
export function decode(
  weights: Weights,
  features: readonly (readonly number[])[],
  allowed?: readonly (number | undefined)[],
): number[] {
  const length = features.length
  const best = new Float32Array(length * labelCount)
  const from = new Int8Array(length * labelCount)
  for (let at = 0; at < length; at += 1) {
    const row = at * labelCount
    for (const bucket of features[at] as readonly number[]) {
      const base = bucket * labelCount
      for (let label = 0; label < labelCount; label += 1) {
        best[row + label] = (best[row + label] as number) + (weights.features[base + label] as number)
      }
    }
    const only = allowed?.[at]
    for (let label = 0; label < labelCount; label += 1) {
      let top = Number.NEGATIVE_INFINITY
      if (only === undefined || only === label) {
        if (at === 0) {
          if (mayFollow(0, label)) top = weights.transitions[opening * labelCount + label] as number
        } else {
          for (let before = 0; before < labelCount; before += 1) {
            if (!mayFollow(before, label)) continue
            const score =
              (best[row - labelCount + before] as number) + (weights.transitions[before * labelCount + label] as number)
            if (score > top) {
              top = score
              from[row + label] = before
            }
          }
        }
      }
      best[row + label] = (best[row + label] as number) + top
    }
  }
  return traceBack(best, from, length)
}

function traceBack(best: Float32Array, from: Int8Array, length: number): number[] {
  const labels = new Array<number>(length).fill(0)
  let label = 0
  for (let at = length - 1; at >= 0; at -= 1) {
    const row = at * labelCount
    if (at === length - 1) {
      for (let other = 1; other < labelCount; other += 1) {
        if ((best[row + other] as number) > (best[row + label] as number)) label = other
      }
    }
    labels[at] = label
    label = from[row + label] as number
  }
  return labels
}
