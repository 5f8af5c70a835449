import {
  allowedSteps,
  binRow,
  type LineWeights,
  lineMarginals,
  lineStates,
  scoreStates,
  sizeCount,
} from '../../src/annotate/blocks/line-model.ts'
import { seededRandom } from './random.ts'

/** One training document: numbers of its lines, their states, and how much it counts. */
export interface Example {
  readonly rows: readonly Float32Array[]
  readonly states: readonly number[]
  readonly weight: number
}

export interface FitSettings {
  readonly epochs: number
  /** Learning rate of Adagrad. */
  readonly rate: number
  /** L2 penalty on each weight, for every thousand lines. */
  readonly decay: number
  /** Bins of each number. */
  readonly bins: number
}

/** Settings chosen by cross-validation over sites (see README). */
export const fitSettings: FitSettings = { epochs: 14, rate: 0.08, decay: 0.5, bins: 8 }

/** Fits a linear-chain conditional random field by Adagrad on the log-likelihood of the states, with averaging. */
export function fitLines(examples: readonly Example[], seed: number, settings: FitSettings = fitSettings): LineWeights {
  const states = lineStates.length
  const edges = binEdges(
    examples.flatMap(({ rows }) => rows),
    settings.bins,
  )
  const binned = examples.map(({ rows }) => rows.map((row) => binRow(row, edges)))
  const stepsAt = edges.reduce((sum, list) => sum + list.length + 1, 0) * sizeCount * states
  const size = stepsAt + allowedSteps.length
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1)
  const sums = new Float64Array(size)
  const gradient = new Float64Array(size)
  const random = seededRandom(seed)
  let summed = 0
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (const order of shuffle([...examples.keys()], random)) {
      const example = examples[order] as Example
      const touched = addGradient(binned[order] as Int32Array[], example, weights, stepsAt, gradient)
      for (const at of touched) {
        const slope =
          (gradient[at] as number) + (settings.decay * (weights[at] as number) * example.states.length) / 1000
        gradient[at] = 0
        squares[at] = (squares[at] as number) + slope * slope
        weights[at] = (weights[at] as number) - (settings.rate * slope) / Math.sqrt(squares[at] as number)
      }
    }
    if (epoch < settings.epochs / 2) continue
    summed += 1
    for (let at = 0; at < size; at += 1) sums[at] = (sums[at] as number) + (weights[at] as number)
  }
  const final = Array.from(sums, (sum) => Math.round((sum / summed) * 100) / 100)
  return { edges, weights: final.slice(0, stepsAt), steps: final.slice(stepsAt) }
}

/** Adds one document's gradient of the negative log-likelihood; returns the indexes it touched. */
function addGradient(
  rows: readonly Int32Array[],
  example: Example,
  weights: Float64Array,
  stepsAt: number,
  gradient: Float64Array,
): Set<number> {
  const size = lineStates.length
  const steps = [...weights.subarray(stepsAt)]
  const marginals = lineMarginals(scoreStates(rows, weights), steps)
  const touched = new Set<number>()
  function add(at: number, value: number): void {
    gradient[at] = (gradient[at] as number) + value * example.weight
    touched.add(at)
  }
  for (const [line, features] of rows.entries()) {
    const gold = example.states[line] as number
    for (let state = 0; state < size; state += 1) {
      const error = ((marginals.states[line] as Float64Array)[state] as number) - (state === gold ? 1 : 0)
      if (Math.abs(error) < 1e-4) continue
      for (const feature of features) add(feature * size + state, error)
    }
    if (line === 0) continue
    for (const [order, [from, to]] of allowedSteps.entries()) {
      const taken = example.states[line - 1] === from && gold === to ? 1 : 0
      add(stepsAt + order, ((marginals.steps[line] as Float64Array)[order] as number) - taken)
    }
  }
  return touched
}

/** Upper edges of bins that hold about as many lines each; equal edges fall together. */
function binEdges(rows: readonly Float32Array[], bins: number): number[][] {
  const width = rows[0]?.length ?? 0
  const step = Math.max(1, Math.floor(rows.length / 20000))
  return Array.from({ length: width }, (_, column) => {
    const values: number[] = []
    for (let index = 0; index < rows.length; index += step) values.push((rows[index] as Float32Array)[column] as number)
    values.sort((left, right) => left - right)
    const distinct = [...new Set(values.map(round))]
    if (distinct.length <= bins) return distinct.slice(0, -1)
    const edges = new Set<number>()
    for (let bin = 1; bin < bins; bin += 1) edges.add(round(values[Math.floor((bin * values.length) / bins)] as number))
    for (const bin of [1, 2, 4]) edges.add(round(values[Math.floor(values.length * (1 - bin / 100))] as number))
    return [...edges].sort((left, right) => left - right)
  })
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}

function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items]
  for (let index = shuffled.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    const kept = shuffled[index] as Item
    shuffled[index] = shuffled[other] as Item
    shuffled[other] = kept
  }
  return shuffled
}
