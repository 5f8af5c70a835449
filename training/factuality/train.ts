/**
 * Trains the linear model of factuality on the train parts of UW, MEANTIME and UDS-IH2, all sets weighing the same, and writes its weights.
 *
 *     npx tsx training/factuality/train.ts DATA [CHECK]   # CHECK: a part to score meanwhile, such as dev
 *
 * Least squares by AdaGrad in a fixed order, with decay; features met less than `rarest` times are left out, small weights dropped.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSet, setNames } from '../../evals/factuality/read-sets.ts'
import { readWords } from '../../evals/factuality/read-words.ts'
import { scorePairs } from '../../evals/factuality/score.ts'
import { scoreFeatures } from '../../src/annotate/acts/factuality/assess-factuality.ts'
import { readFeatures } from '../../src/annotate/acts/factuality/features.ts'
import type { StageContext } from '../../src/model/index.ts'

const [data = '../shared/data', check] = process.argv.slice(2)
const out = join(import.meta.dirname, '../../src/annotate/acts/factuality/factuality.weights.json')

/** Chosen on the dev parts: rarer features and less decay fit the train parts only. */
const rarest = 12
const decay = 0.0006
const rounds = 12
const rate = 0.1
const smallest = 0.02

interface Example {
  readonly features: readonly string[]
  readonly gold: number
  readonly weight: number
}

const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report() {} }

function readExamples(part: string): Example[][] {
  return setNames.map((set) => {
    const examples = readSet(data, set, part).flatMap((sentence) =>
      readWords(sentence, context).map(({ word, tree, index }) => ({
        features: readFeatures(tree, index),
        gold: word.value,
        weight: 1,
      })),
    )
    return examples
  })
}

const bySet = readExamples('train')
const total = bySet.reduce((sum, examples) => sum + examples.length, 0)
const examples = shuffle(
  bySet.flatMap((set) => set.map((example) => ({ ...example, weight: Math.sqrt(total / bySet.length / set.length) }))),
)
const counts = new Map<string, number>()
for (const { features } of examples) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
const known = new Set([...counts].filter(([, count]) => count >= rarest).map(([feature]) => feature))
const table: Record<string, number> = { all: 2 }
const squares: Record<string, number> = {}
const checked = check === undefined ? [] : readExamples(check)

for (let round = 0; round < rounds; round += 1) {
  for (const { features, gold, weight } of examples) {
    const used = features.filter((feature) => known.has(feature))
    const error = (used.reduce((sum, feature) => sum + (table[feature] ?? 0), 0) - gold) * weight
    for (const feature of used) {
      const slope = error + decay * 10 * (feature === 'all' ? 0 : (table[feature] ?? 0))
      squares[feature] = (squares[feature] ?? 0) + slope * slope
      table[feature] = (table[feature] ?? 0) - (rate * slope) / Math.sqrt(1 + (squares[feature] ?? 0))
    }
  }
  for (const [order, set] of checked.entries()) {
    const pairs = set.map(({ features, gold }) => ({ gold, predicted: scoreFeatures(features, table) }))
    console.log(round, setNames[order], scorePairs(pairs))
  }
}

const features = Object.fromEntries(
  Object.entries(table)
    .filter(([, weight]) => Math.abs(weight) >= smallest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, Number(weight.toFixed(2))]),
)
writeFileSync(out, `${JSON.stringify({ data: 'UW, MEANTIME and UDS-IH2, train parts', features })}\n`)
console.log(Object.keys(features).length, 'features')

/** A fixed shuffle, so that sets and documents alternate. */
function shuffle<Item>(items: Item[]): Item[] {
  let state = 7
  for (let index = items.length - 1; index > 0; index -= 1) {
    state = (state * 1103515245 + 12345) % 2147483648
    const other = state % (index + 1)
    const item = items[index] as Item
    items[index] = items[other] as Item
    items[other] = item
  }
  return items
}
