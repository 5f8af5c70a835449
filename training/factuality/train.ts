/**
 * Trains the linear model of factuality on the train parts of UW, MEANTIME and UDS-IH2, all sets weighing the same, and writes its weights.
 *
 *     npx tsx training/factuality/train.ts DATA [CHECK]   # CHECK: a part to score meanwhile, such as dev
 *
 * Ridge regression by coordinate descent; features met less than `rarest` times are left out, small weights dropped.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSet, setNames } from '../../evals/factuality/read-sets.ts'
import { readWords } from '../../evals/factuality/read-words.ts'
import { scorePairs } from '../../evals/factuality/score.ts'
import { scoreFeatures } from '../../src/annotate/acts/factuality/assess-factuality.ts'
import { readFeatures } from '../../src/annotate/acts/factuality/features.ts'

const [data = '../shared/data', check] = process.argv.slice(2)
const out = join(import.meta.dirname, '../../src/annotate/acts/factuality/factuality.weights.json')

/** Chosen on the dev parts: 3 to 12, and 3 to 100, by the mean of Pearson's r. */
const rarest = 5
const ridge = 6
const rounds = 40
const smallest = 0.02

interface Example {
  readonly features: readonly string[]
  readonly gold: number
  readonly weight: number
}

const { signal } = new AbortController()

function readExamples(part: string): Promise<Example[][]> {
  return Promise.all(
    setNames.map(async (set) => {
      const examples: Example[] = []
      for (const sentence of readSet(data, set, part)) {
        for (const { word, tree, index } of await readWords(sentence, 'rules', signal))
          examples.push({ features: readFeatures(tree, index), gold: word.value, weight: 1 })
      }
      return examples
    }),
  )
}

const bySet = await readExamples('train')
const total = bySet.reduce((sum, set) => sum + set.length, 0)
const examples: Example[] = bySet.flatMap((set) =>
  set.map((example) => ({ ...example, weight: total / bySet.length / set.length })),
)
const columns = readColumns()
const checked = check === undefined ? [] : await readExamples(check)

/** What is left to explain of each example. */
const rest = examples.map(({ gold }) => gold)
const table: Record<string, number> = {}
for (let round = 0; round < rounds; round += 1) {
  for (const [feature, rows] of columns) {
    const before = table[feature] ?? 0
    let [pull, mass] = [0, feature === 'all' ? 0 : ridge]
    for (const row of rows) {
      const weight = examples[row]?.weight ?? 0
      pull += weight * ((rest[row] ?? 0) + before)
      mass += weight
    }
    const after = pull / mass
    for (const row of rows) rest[row] = (rest[row] ?? 0) + before - after
    table[feature] = after
  }
}
for (const [order, set] of checked.entries()) {
  const pairs = set.map(({ features, gold }) => ({ gold, predicted: scoreFeatures(features, table) }))
  console.log(setNames[order], scorePairs(pairs))
}

const features = Object.fromEntries(
  Object.entries(table)
    .filter(([, weight]) => Math.abs(weight) >= smallest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => [feature, Number(weight.toFixed(2))]),
)
writeFileSync(out, `${JSON.stringify({ data: 'UW, MEANTIME and UDS-IH2, train parts', features })}\n`)
console.log(Object.keys(features).length, 'features')

/** The examples that have each feature; 'all' first. */
function readColumns(): [string, readonly number[]][] {
  const rows = new Map<string, number[]>([['all', []]])
  for (const [row, { features }] of examples.entries())
    for (const feature of features) {
      const known = rows.get(feature)
      if (known === undefined) rows.set(feature, [row])
      else known.push(row)
    }
  return [...rows].filter(([, of]) => of.length >= rarest)
}
