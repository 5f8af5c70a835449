/** One decision: its candidates' features by number and the index of the right one; with one candidate, 1 for yes and 0 for no. */
export interface Group {
  readonly gold: number
  readonly candidates: readonly Int32Array[]
}

/** The decisions of one part, with its features numbered as they are met. */
export interface Decisions {
  readonly numbers: Map<string, number>
  readonly counts: number[]
  readonly groups: Group[]
}

export function newDecisions(): Decisions {
  return { numbers: new Map(), counts: [], groups: [] }
}

export function addDecision(decisions: Decisions, gold: number, candidates: readonly (readonly string[])[]): void {
  const { numbers, counts } = decisions
  const packed = candidates.map((features) =>
    Int32Array.from(features, (feature) => {
      const known = numbers.get(feature)
      const number = known ?? numbers.size
      if (known === undefined) numbers.set(feature, number)
      counts[number] = (counts[number] ?? 0) + 1
      return number
    }),
  )
  decisions.groups.push({ gold, candidates: packed })
}

export interface Settings {
  readonly epochs: number
  readonly rate: number
  readonly decay: number
  /** How many features are kept: those that moved the most scores in a first training, which a second one then weighs alone. */
  readonly keep: number
}

/** Features met less often are left out. */
const leastCount = 5

interface Packed {
  readonly names: readonly string[]
  readonly groups: readonly Group[]
}

/** Weights of a logistic regression. */
export function trainYesNo(name: string, decisions: Decisions, settings: Settings): Record<string, number> {
  return run(name, decisions, settings, (group, weights, update) => {
    const features = group.candidates[0] as Int32Array
    const chance = 1 / (1 + Math.exp(-sum(weights, features)))
    update(features, group.gold - chance)
    return -Math.log(Math.max(1e-9, group.gold ? chance : 1 - chance))
  })
}

/** Weights of a choice among candidates by softmax. */
export function trainChoice(name: string, decisions: Decisions, settings: Settings): Record<string, number> {
  return run(name, decisions, settings, (group, weights, update) => {
    const sums = group.candidates.map((features) => sum(weights, features))
    const highest = Math.max(...sums)
    const powers = sums.map((value) => Math.exp(value - highest))
    const total = powers.reduce((left, right) => left + right, 0)
    for (const [index, features] of group.candidates.entries()) {
      const chance = (powers[index] as number) / total
      const slope = (index === group.gold ? 1 : 0) - chance
      if (Math.abs(slope) > 1e-4) update(features, slope)
    }
    return -Math.log(Math.max(1e-9, (powers[group.gold] as number) / total))
  })
}

type Step = (
  group: Packed['groups'][number],
  weights: Float64Array,
  update: (features: Int32Array, slope: number) => void,
) => number

function run(name: string, decisions: Decisions, settings: Settings, step: Step): Record<string, number> {
  const all = pack(decisions, undefined)
  const first = descend(`${name} first`, all, { ...settings, epochs: Math.ceil(settings.epochs / 2) }, step)
  const moved = all.names.map(
    (feature, at) => [feature, Math.abs(first[at] as number) * Math.sqrt(countOf(decisions, feature))] as const,
  )
  moved.sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1))
  const kept = pack(decisions, new Set(moved.slice(0, settings.keep).map(([feature]) => feature)))
  const weights = descend(name, kept, settings, step)
  const found: Record<string, number> = {}
  for (const [at, feature] of kept.names.entries()) {
    const weight = Math.round((weights[at] as number) * 100) / 100
    if (weight !== 0) found[feature] = weight
  }
  console.log(`${name}: ${kept.groups.length} decisions, ${Object.keys(found).length} of ${all.names.length} features`)
  return found
}

function countOf(decisions: Decisions, feature: string): number {
  return decisions.counts[decisions.numbers.get(feature) as number] as number
}

/** Weights averaged over the second half of the epochs. */
function descend(name: string, packed: Packed, settings: Settings, step: Step): Float64Array {
  const size = packed.names.length
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-2)
  const totals = new Float64Array(size)
  const order = packed.groups.map((_, index) => index)
  let seed = 20160928
  let count = 0
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0
      const other = seed % (at + 1)
      const kept = order[at] as number
      order[at] = order[other] as number
      order[other] = kept
    }
    let loss = 0
    for (const index of order) {
      loss += step(packed.groups[index] as Packed['groups'][number], weights, (features, slope) => {
        for (const feature of features) {
          const gradient = slope - settings.decay * packed.groups.length * (weights[feature] as number)
          squares[feature] = (squares[feature] as number) + gradient * gradient
          weights[feature] =
            (weights[feature] as number) + (settings.rate * gradient) / Math.sqrt(squares[feature] as number)
        }
      })
    }
    if (epoch >= settings.epochs / 2) {
      count += 1
      for (let at = 0; at < size; at += 1) totals[at] = (totals[at] as number) + (weights[at] as number)
    }
    console.log(`${name} ${epoch + 1}: loss ${(loss / Math.max(1, packed.groups.length)).toFixed(4)}`)
  }
  return totals.map((total) => total / Math.max(1, count))
}

function sum(weights: Float64Array, features: Int32Array): number {
  let total = 0
  for (const feature of features) total += weights[feature] as number
  return total
}

function pack({ numbers, counts, groups }: Decisions, only: ReadonlySet<string> | undefined): Packed {
  const names: string[] = []
  const kept = new Int32Array(counts.length).fill(-1)
  for (const [name, number] of numbers) {
    if (only ? only.has(name) : (counts[number] as number) >= leastCount) kept[number] = names.push(name) - 1
  }
  return {
    names,
    groups: groups.map((group) => ({
      gold: group.gold,
      candidates: group.candidates.map((features) =>
        features.map((number) => kept[number] as number).filter((number) => number >= 0),
      ),
    })),
  }
}
