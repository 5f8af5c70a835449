import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { stateFeatureCount, stateFeatures } from '../../src/annotate/syntax/features.ts'
import { type Score, scorerOf, unpackModel } from '../../src/annotate/syntax/linear-model.ts'
import { bestLegal, parseWords } from '../../src/annotate/syntax/parse.ts'
import { relations } from '../../src/annotate/syntax/relations.ts'
import { bestOf, tagFeatureCount, tagFeatures, tagWords } from '../../src/annotate/syntax/tag.ts'
import { tags, universalTags } from '../../src/annotate/syntax/tags.ts'
import { actionCount, apply, isDone, startState } from '../../src/annotate/syntax/transitions.ts'
import { readWords, type Words } from '../../src/annotate/syntax/words.ts'
import { readTrees, type TreeSentence } from './conllu.ts'
import { bestActions } from './oracle.ts'
import { packModel, writeTable } from './pack.ts'
import { createCounter, createPerceptron } from './perceptron.ts'

interface Example {
  readonly words: Words
  readonly tags: Uint8Array
  tagged: Uint8Array
  readonly heads: Int16Array
  readonly labels: Int16Array
}

const data = process.argv[2] ?? '../shared/data'
const seed = 7
let randomState = seed
function random(): number {
  randomState = (Math.imul(randomState, 1664525) + 1013904223) >>> 0
  return randomState / 2 ** 32
}

function shuffle<T>(items: T[]): T[] {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[items[at], items[other]] = [items[other] as T, items[at] as T]
  }
  return items
}

const tagNumber = new Map(tags.map((tag, number) => [tag, number]))
const relationNumber = new Map(relations.map((relation, number) => [relation, number]))

function tagOf(tag: string): number {
  const known = tagNumber.get(tag)
  if (known !== undefined) return known
  const universal = tag.split('|')[0]
  return Math.max(0, universalTags.indexOf(universal))
}

function relationOf(relation: string): number {
  return (
    relationNumber.get(relation) ??
    relationNumber.get(relation.split(':')[0] ?? '') ??
    (relationNumber.get('parataxis') as number)
  )
}

function example(sentence: TreeSentence): Example {
  const number = Uint8Array.from(sentence.tags, tagOf)
  return {
    words: readWords(sentence.words),
    tags: number,
    tagged: number,
    heads: Int16Array.from(projective(sentence.heads)),
    labels: Int16Array.from(sentence.relations, relationOf),
  }
}

/** Lifts heads until no arcs cross. */
function projective(heads: readonly number[]): number[] {
  const lifted = [...heads]
  const n = lifted.length
  for (;;) {
    let worst = -1
    let size = Infinity
    for (let d = 0; d < n; d += 1) {
      const h = lifted[d] as number
      if (h === n) continue
      const [a, b] = [Math.min(d, h), Math.max(d, h)]
      let crossed = false
      for (let k = a + 1; k < b && !crossed; k += 1) {
        let up = k
        let steps = 0
        while (up !== n && up !== h && steps <= n) {
          up = lifted[up] as number
          steps += 1
        }
        if (up !== h) crossed = true
      }
      if (crossed && b - a < size) {
        size = b - a
        worst = d
      }
    }
    if (worst < 0) return lifted
    lifted[worst] = lifted[lifted[worst] as number] as number
  }
}

function trainTagger(examples: readonly Example[], epochs: number) {
  const features = new Int32Array(tagFeatureCount)
  const counter = createCounter(2)
  for (const { words, tags: gold } of examples) {
    for (let at = 0; at < words.length; at += 1) counter.add(features, tagFeatures(words, gold, at, features))
  }
  const perceptron = createPerceptron(counter.known())
  const scores = new Float32Array(tags.length)
  const order = [...examples]
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { words, tags: gold } of shuffle(order)) {
      const found = new Uint8Array(words.length)
      for (let at = 0; at < words.length; at += 1) {
        const count = tagFeatures(words, found, at, features)
        perceptron.score(features, count, scores)
        const right = gold[at] as number
        const guess = bestOf(scores)
        if (guess !== right) {
          perceptron.update(features, count, right, 1)
          perceptron.update(features, count, guess, -1)
        }
        perceptron.tick()
        found[at] = guess
      }
    }
  }
  return perceptron
}

function trainParser(
  examples: readonly Example[],
  epochs: number,
  watch: (epoch: number, perceptron: ReturnType<typeof createPerceptron>) => void,
) {
  const features = new Int32Array(stateFeatureCount)
  const counter = createCounter(Number(process.env.FC ?? 3))
  for (const { words, tagged, heads, labels } of examples) {
    const state = startState(words.length)
    while (!isDone(state)) {
      counter.add(features, stateFeatures(words, tagged, state, features))
      apply(state, bestActions(state, { heads, labels })[0] as number)
    }
  }
  const perceptron = createPerceptron(counter.known())
  const scores = new Float32Array(actionCount)
  const order = [...examples]
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (const { words, tagged, heads, labels } of shuffle(order)) {
      const state = startState(words.length)
      const gold = { heads, labels }
      while (!isDone(state)) {
        const count = stateFeatures(words, tagged, state, features)
        perceptron.score(features, count, scores)
        const guess = bestLegal(state, scores)
        const best = bestActions(state, gold)
        let right = best[0] as number
        for (const action of best) if ((scores[action] as number) > (scores[right] as number)) right = action
        if (!best.includes(guess)) {
          perceptron.update(features, count, right, 1)
          perceptron.update(features, count, guess, -1)
        }
        perceptron.tick()
        apply(state, epoch > 0 && random() < 0.9 ? guess : right)
      }
    }
    watch(epoch, perceptron)
  }
  return perceptron
}

function packed(
  rows: ReadonlyMap<number, [number, number][]>,
  step: number,
  smallest: number,
): { score: Score; bytes: Buffer } {
  const bytes = packModel(rows, step, smallest)
  return { score: scorerOf(unpackModel(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))), bytes }
}

function evaluate(dev: readonly Example[], score: Score): string {
  let uas = 0
  let las = 0
  let total = 0
  const base = relations.map((relation) => relation.split(':')[0])
  for (const { words, tagged, heads, labels } of dev) {
    const state = parseWords(words, tagged, score)
    for (let at = 0; at < words.length; at += 1) {
      total += 1
      if (state.heads[at] !== heads[at]) continue
      uas += 1
      if (base[state.labels[at] as number] === base[labels[at] as number]) las += 1
    }
  }
  return `uas ${(uas / total).toFixed(4)} las ${(las / total).toFixed(4)}`
}

function rate(dev: readonly Example[]): string {
  let upos = 0
  let xpos = 0
  let total = 0
  for (const { tagged, tags: gold } of dev) {
    for (let at = 0; at < gold.length; at += 1) {
      total += 1
      if (universalTags[tagged[at] as number] === universalTags[gold[at] as number]) upos += 1
      if (tagged[at] === gold[at]) xpos += 1
    }
  }
  return `upos ${(upos / total).toFixed(4)} both ${(xpos / total).toFixed(4)}`
}

const epochs = { tagger: Number(process.env.TE ?? 5), parser: Number(process.env.PE ?? 8) }
const folds = 4
const started = performance.now()
const clock = () => `${((performance.now() - started) / 1000).toFixed(0)} s`
const train = readTrees(`${data}/syntax/ewt/train.conllu`).map(example)
const dev = readTrees(`${data}/syntax/ewt/dev.conllu`).map(example)
console.log(clock(), 'read', train.length)
const cache = process.env.CACHE
if (cache && existsSync(cache)) {
  const flat = readFileSync(cache)
  let at = 0
  for (const each of [...train, ...dev]) {
    each.tagged = new Uint8Array(flat.subarray(at, at + each.words.length))
    at += each.words.length
  }
} else {
  for (let fold = 0; fold < folds; fold += 1) {
    const rest = train.filter((_, at) => Math.floor(at / 50) % folds !== fold)
    const { score } = packed(trainTagger(rest, epochs.tagger).average(2), 0.1, 0.1)
    for (const [at, each] of train.entries())
      if (Math.floor(at / 50) % folds === fold) each.tagged = tagWords(each.words, score)
  }
  console.log(clock(), 'jackknifed', rate(train))
  const tagger = packed(trainTagger(train, epochs.tagger).average(3), 0.3, 0.6)
  for (const each of dev) each.tagged = tagWords(each.words, tagger.score)
  console.log(clock(), 'tagger', rate(dev), tagger.bytes.length)
  console.log(writeTable('tagger-table', 'taggerTable', 'Weights of the tagger', tagger.bytes))
  if (cache) writeFileSync(cache, Buffer.concat([...train, ...dev].map(({ tagged }) => Buffer.from(tagged))))
}
const parser = trainParser(train, epochs.parser, (epoch, perceptron) => {
  if (epoch % 2 === 1) console.log(clock(), epoch + 1, evaluate(dev, packed(perceptron.average(3), 0.4, 0.2).score))
})
for (const [count, step, smallest] of [
  [3, 0.25, 0.25],
  [4, 0.5, 0.5],
  [5, 0.5, 0.5],
  [5, 0.5, 1],
  [6, 0.5, 0.5],
] as const) {
  const { score, bytes } = packed(parser.average(count), step, smallest)
  console.log(count, step, smallest, bytes.length, evaluate(dev, score))
}
const chosen = packed(parser.average(5), 0.5, 0.5)
console.log(writeTable('parser-table', 'parserTable', 'Weights of the parser', chosen.bytes))
console.log(clock())
