import { lineFeatures } from './line-features.ts'

/**
 * Where a line stands: before the report's body, in it, in something set into it, or after its end. Only `body` is text of the report;
 * a page goes through these in order, so that a thread of comments after the end does not become body again.
 */
export const lineStates = ['head', 'body', 'inset', 'tail'] as const

/** Steps a page may take from one line's state to the next. A way back into the body after its end was tried and cost .02 F1. */
export const allowedSteps: readonly (readonly [number, number])[] = [
  [0, 0],
  [0, 1],
  [1, 1],
  [1, 2],
  [1, 3],
  [2, 1],
  [2, 2],
  [3, 3],
]

/** States the first and the last line may be in. */
const firstStates = [0, 1]
const lastStates = [0, 1, 3]

/** Sizes of line that share weights: short, middling, long. */
export const sizeCount = 3
const sizeSteps = [4, 12]

/** Weights of a linear-chain conditional random field over lines whose numbers are sorted into bins. */
export interface LineWeights {
  /** Upper edges of the bins of each number of `lineFeatures`. */
  readonly edges: readonly (readonly number[])[]
  /** Weights of every bin of every number, size of line and state, in that order. */
  readonly weights: readonly number[]
  /** Weights of `allowedSteps`. */
  readonly steps: readonly number[]
}

/** The probability that each line belongs to the body. */
export function bodyProbabilities(texts: readonly string[], model: LineWeights): number[] {
  const rows = lineFeatures(texts).map((row) => binRow(row, model.edges))
  return lineMarginals(scoreStates(rows, model.weights), model.steps).states.map((row) => row[1] as number)
}

/** Indexes of the bins that a line's numbers fall into, for its size. */
export function binRow(row: Float32Array, edges: LineWeights['edges']): Int32Array {
  const count = row[0] as number
  const size = count < (sizeSteps[0] as number) ? 0 : count < (sizeSteps[1] as number) ? 1 : 2
  const found = new Int32Array(edges.length)
  let offset = 0
  for (const [index, list] of edges.entries()) {
    let bin = 0
    while (bin < list.length && (row[index] as number) > (list[bin] as number)) bin += 1
    found[index] = (offset + bin) * sizeCount + size
    offset += list.length + 1
  }
  return found
}

/** Sums of weights of every line in every state. */
export function scoreStates(rows: readonly Int32Array[], weights: ArrayLike<number>): Float64Array[] {
  const states = lineStates.length
  return rows.map((row) => {
    const scores = new Float64Array(states)
    for (const feature of row) {
      for (let state = 0; state < states; state += 1) {
        scores[state] = (scores[state] as number) + (weights[feature * states + state] as number)
      }
    }
    return scores
  })
}

/** What the forward-backward algorithm gives. */
export interface Marginals {
  /** Probability of every state at every line. */
  readonly states: readonly Float64Array[]
  /** Probability of every step of `allowedSteps` into every line. */
  readonly steps: readonly Float64Array[]
}

/** Probabilities of states and steps under a chain with these scores (forward-backward in logarithms). */
export function lineMarginals(scores: readonly Float64Array[], steps: readonly number[]): Marginals {
  const size = lineStates.length
  const count = scores.length
  if (count === 0) return { states: [], steps: [] }
  const forward = scores.map(() => new Float64Array(size).fill(-Infinity))
  const backward = scores.map(() => new Float64Array(size).fill(-Infinity))
  for (const state of firstStates) set(forward[0], state, at(scores[0], state))
  for (let index = 1; index < count; index += 1) {
    for (const [order, [from, to]] of allowedSteps.entries()) {
      const value = at(forward[index - 1], from) + (steps[order] as number) + at(scores[index], to)
      set(forward[index], to, logAdd(at(forward[index], to), value))
    }
  }
  for (const state of lastStates) set(backward[count - 1], state, 0)
  for (let index = count - 2; index >= 0; index -= 1) {
    for (const [order, [from, to]] of allowedSteps.entries()) {
      const value = at(backward[index + 1], to) + (steps[order] as number) + at(scores[index + 1], to)
      set(backward[index], from, logAdd(at(backward[index], from), value))
    }
  }
  let whole = -Infinity
  for (const state of lastStates) whole = logAdd(whole, at(forward[count - 1], state))
  return {
    states: forward.map((row, index) =>
      row.map((value, state) => Math.exp(value + at(backward[index], state) - whole)),
    ),
    steps: scores.map((row, index) =>
      Float64Array.from(allowedSteps, ([from, to], order) =>
        index === 0
          ? 0
          : Math.exp(
              at(forward[index - 1], from) + (steps[order] as number) + at(row, to) + at(backward[index], to) - whole,
            ),
      ),
    ),
  }
}

function at(row: Float64Array | undefined, index: number): number {
  return row?.[index] ?? -Infinity
}

function set(row: Float64Array | undefined, index: number, value: number): void {
  if (row) row[index] = value
}

function logAdd(left: number, right: number): number {
  if (left === -Infinity) return right
  if (right === -Infinity) return left
  const high = Math.max(left, right)
  return high + Math.log1p(Math.exp(Math.min(left, right) - high))
}
