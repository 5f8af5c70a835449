import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataFolder } from '../../evals/data-folder.ts'
import { toContext } from '../../evals/events/read-context.ts'
import { type MarkedSentence, readSentences } from '../../evals/events/read-sentences.ts'
import { type Match, scoreMatches } from '../../evals/events/score.ts'
import { scoredIds } from '../../evals/events-e2e/labels.ts'
import { actFeatures, readContext } from '../../src/annotate/acts/coding/act-features.ts'
import { scoreTypes, type TypeModel } from '../../src/annotate/acts/coding/type-model.ts'
import { type Example, fitTypes } from './fit.ts'
import { readGsr } from './gsr.ts'

/** Chosen by cross-validation over the train part of PLV: see README.md. */
const options = { passes: 20, rate: 0.05, decay: 0.002 }
/** How much a record of plover_gsr.json counts beside a labelled sentence. */
const gsrWeight = 0.3
/** Weights smaller than this are left out of the file. */
const smallest = 4
const folds = 5

const data = dataFolder(process.argv[2], process.env)
const file = fileURLToPath(new URL('../../src/annotate/acts/coding/act-coder.weights.json', import.meta.url))

/** Sentences that events-e2e scores: the coder must not have seen them. */
const scored = scoredIds()
const labelled = await readLabelled('train')
const train = labelled.filter(({ id }) => !scored.has(`PLV_train ${id}`))
const dev = await readLabelled('dev')
const more = (await readGsr(data, scored)).map(({ context, type }) => toExample(context, type, gsrWeight))
const types = [...new Set(train.map(({ type }) => type))].sort()
const ids = [...new Set(train.map(({ id }) => id))]
const guesses = new Map<Example, string>()
for (let fold = 0; fold < folds; fold += 1) {
  const held = new Set(ids.filter((_, index) => index % folds === fold))
  const model = fitTypes([...train.filter(({ id }) => !held.has(id)), ...more], types, options)
  for (const example of train) if (held.has(example.id)) guesses.set(example, guess(model, example))
}
print(
  `${folds} folds of train`,
  train.map((example) => ({ gold: example.type, predicted: guesses.get(example) ?? '', quad: example.quad })),
)
const model = prune(fitTypes([...train, ...more], types, options))
print(
  'dev',
  dev.map((example) => ({ gold: example.type, predicted: guess(model, example), quad: example.quad })),
)
writeFileSync(
  file,
  JSON.stringify({
    data: 'PLV_train.tsv of Zero-Shot-PLOVER (train part) and plover_gsr.json of PLOVER',
    types,
    unit: model.unit,
    weights: Object.fromEntries([...model.weights].sort(([left], [right]) => (left < right ? -1 : 1))),
  }),
)
console.log(`${model.weights.size} features`)

async function readLabelled(split: string): Promise<(MarkedSentence & Example)[]> {
  const found: (MarkedSentence & Example)[] = []
  for (const sentence of readSentences(data, split)) {
    const context = await toContext(
      sentence.text,
      [sentence.source, sentence.target],
      'rules',
      new AbortController().signal,
    )
    found.push({ ...sentence, ...toExample(context, sentence.type, 1) })
  }
  return found
}

function toExample(context: Parameters<typeof readContext>[0], type: string, weight: number): Example {
  return { features: actFeatures(readContext(context)), type, weight }
}

function guess(model: TypeModel, { features }: Example): string {
  const scores = scoreTypes(model, features)
  return model.types[scores.indexOf(Math.max(...scores))] ?? ''
}

function prune(model: TypeModel): TypeModel {
  const kept = [...model.weights].flatMap(([feature, pairs]) => {
    const large = pairs.flatMap((weight, at) =>
      at % 2 === 1 && Math.abs(weight) >= smallest ? [pairs[at - 1] as number, weight] : [],
    )
    return large.length === 0 ? [] : [[feature, large] as const]
  })
  return { ...model, weights: new Map(kept) }
}

function print(name: string, matches: readonly Match[]): void {
  const { macroF1, accuracy, quadF1 } = scoreMatches(matches)
  console.log(
    `${name}: macro-F1 ${macroF1?.toFixed(3)}, accuracy ${accuracy?.toFixed(3)}, quad F1 ${quadF1?.toFixed(3)}`,
  )
}
