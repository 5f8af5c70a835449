import { decode, opening, type Weights } from '../../src/annotate/names/tagger/decode.ts'
import { bucketCount } from '../../src/annotate/names/tagger/features.ts'
import { labelCount } from '../../src/annotate/names/tagger/labels.ts'
import type { Example } from './examples.ts'
import { generator } from './random.ts'

/**
 * Fits the tagger: an averaged structured perceptron (Collins 2002). Words whose label is not known take the label that the model
 * itself finds best beside the known ones.
 */
export function fitTagger(labelled: readonly Example[], epochs: number, seed: number): Weights {
  const examples = dropRare(labelled)
  const weights = emptyWeights()
  const sums = emptyWeights()
  const order = examples.map((_, index) => index)
  const random = generator(seed)
  let step = 1
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random)
    let wrong = 0
    for (const index of order) {
      const { features, labels } = examples[index] as Example
      const guess = decode(weights, features)
      if (guess.some((label, at) => labels[at] !== undefined && labels[at] !== label)) {
        const gold = decode(weights, features, labels)
        wrong += 1
        update(weights, sums, features, gold, 1, step)
        update(weights, sums, features, guess, -1, step)
      }
      step += 1
    }
    console.error(`epoch ${epoch + 1}: ${wrong} of ${examples.length} sentences wrong`)
  }
  for (const part of ['features', 'transitions'] as const) {
    const values = weights[part]
    for (let at = 0; at < values.length; at += 1)
      values[at] = (values[at] as number) - (sums[part][at] as number) / step
  }
  return weights
}

/** Features met less often learn nothing that lasts. */
const rarest = 3

function dropRare(examples: readonly Example[]): Example[] {
  const counts = new Uint32Array(bucketCount)
  const kept = new Map<Example, Example>()
  for (const example of new Set(examples)) {
    for (const features of example.features)
      for (const bucket of features) counts[bucket] = (counts[bucket] as number) + 1
  }
  for (const example of new Set(examples)) {
    const features = example.features.map((buckets) => buckets.filter((bucket) => (counts[bucket] as number) >= rarest))
    kept.set(example, { ...example, features })
  }
  return examples.map((example) => kept.get(example) ?? example)
}

function update(
  weights: Weights,
  sums: Weights,
  features: Example['features'],
  labels: readonly number[],
  by: number,
  step: number,
): void {
  let before = opening
  for (const [at, label] of labels.entries()) {
    for (const bucket of features[at] ?? [])
      bump(weights.features, sums.features, bucket * labelCount + label, by, step)
    bump(weights.transitions, sums.transitions, before * labelCount + label, by, step)
    before = label
  }
}

function bump(values: Weights['features'], sums: Weights['features'], at: number, by: number, step: number): void {
  values[at] = (values[at] as number) + by
  sums[at] = (sums[at] as number) + by * step
}

function emptyWeights(): Weights {
  return {
    features: new Float32Array(bucketCount * labelCount),
    transitions: new Float32Array((labelCount + 1) * labelCount),
  }
}

function shuffle(items: number[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    const kept = items[at] as number
    items[at] = items[other] as number
    items[other] = kept
  }
}
