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
export const fitSettings: FitSettings = { epochs: 24, rate: 0.06, decay: 0.5, bins: 8 }

/** Fits a linear-chain conditional random field by Adagrad on the log-likelihood of the states, with averaging. */
export function fitLines(examples: readonly Example[], seed: number, settings: FitSettings = fitSettings): LineWeights {
  const states = lineStates.length
  const random = seededRandom(seed)
  const edges = binEdges(
    examples.flatMap(({ rows }) => rows),
    settings.bins,
  )
  const prepared = examples.map(({ rows, states: gold, weight }) => {
    const bins = rows.map((row) => binRow(row, edges))
    return { bins, gold, weight }
  })
  const linear = makeParameters(edges.reduce((sum, list) => sum + list.length + 1, 0) * sizeCount * states, () => 0)
  const steps = makeParameters(allowedSteps.length, () => 0)
  const all = { linear, steps }
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    const rate = 1 - (0.9 * epoch) / settings.epochs
    for (const order of shuffle([...prepared.keys()], random)) {
      const document = prepared[order] as Prepared
      addGradient(document, all)
      const lines = document.gold.length / 1000
      update(linear, settings.rate * rate, settings.decay * lines)
      update(steps, settings.rate * rate, 0)
    }
    if (epoch >= settings.epochs / 2) for (const set of Object.values(all)) remember(set)
  }
  return {
    edges,
    weights: averaged(linear, 100),
    steps: averaged(steps, 100),
  }
}

interface Prepared {
  readonly bins: readonly Int32Array[]
  readonly gold: readonly number[]
  readonly weight: number
}

/** Weights with what Adagrad keeps of them; `touched` lists the indexes whose gradient is not zero. */
interface Parameters {
  readonly values: Float64Array
  readonly gradient: Float64Array
  readonly squares: Float64Array
  readonly sums: Float64Array
  readonly touched: number[]
  summed: number
}

function makeParameters(size: number, initial: () => number): Parameters {
  return {
    values: Float64Array.from({ length: size }, initial),
    gradient: new Float64Array(size),
    squares: new Float64Array(size).fill(1),
    sums: new Float64Array(size),
    touched: [],
    summed: 0,
  }
}

function add(set: Parameters, at: number, value: number): void {
  if (set.gradient[at] === 0) set.touched.push(at)
  set.gradient[at] = (set.gradient[at] as number) + value
}

/** One step of Adagrad along the gradient, which is cleared. */
function update(set: Parameters, rate: number, decay: number): void {
  for (const at of set.touched) {
    const value = set.values[at] as number
    const slope = (set.gradient[at] as number) + decay * value
    const square = (set.squares[at] as number) + slope * slope
    set.gradient[at] = 0
    set.squares[at] = square
    set.values[at] = value - (rate * slope) / Math.sqrt(square)
  }
  set.touched.length = 0
}

function remember(set: Parameters): void {
  set.summed += 1
  for (let at = 0; at < set.values.length; at += 1) set.sums[at] = (set.sums[at] as number) + (set.values[at] as number)
}

function averaged(set: Parameters, precision: number): number[] {
  return Array.from(set.sums, (sum) => Math.round((sum / set.summed) * precision) / precision)
}

/** Smaller errors are left out of the gradient: most lines of a page are sure. */
const leastError = 1e-3

/** Adds one document's gradient of the negative log-likelihood. */
function addGradient(
  { bins, gold, weight }: Prepared,
  { linear, steps }: Readonly<Record<'linear' | 'steps', Parameters>>,
): void {
  const size = lineStates.length
  const marginals = lineMarginals(scoreStates(bins, linear.values), [...steps.values])
  for (const [line, row] of bins.entries()) {
    for (const [state, probability] of (marginals.states[line] as Float64Array).entries()) {
      const error = weight * (probability - (state === gold[line] ? 1 : 0))
      if (Math.abs(error) > leastError) for (const feature of row) add(linear, feature * size + state, error)
    }
    if (line === 0) continue
    for (const [order, [from, to]] of allowedSteps.entries()) {
      const taken = gold[line - 1] === from && gold[line] === to ? 1 : 0
      add(steps, order, weight * (((marginals.steps[line] as Float64Array)[order] as number) - taken))
    }
  }
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
