import { join } from 'node:path'
import { type LinearModel, type Score, scorerOf, unpackModel } from '../../src/annotate/syntax/linear-model.ts'
import { parseWords } from '../../src/annotate/syntax/parse.ts'
import { relations } from '../../src/annotate/syntax/relations.ts'
import { tagWords } from '../../src/annotate/syntax/tag.ts'
import { universalTags } from '../../src/annotate/syntax/tags.ts'
import { readTrees } from './conllu.ts'
import { type Example, readExample } from './examples.ts'
import { learnParser, learnTagger } from './learn.ts'
import { packModel, writeTable } from './pack.ts'
import type { Perceptron } from './perceptron.ts'
import { createRandom } from './random.ts'
import { varySentences } from './vary.ts'

const [data = '../shared/data', silver] = process.argv.slice(2)

/** Passes over the examples; the parser still gains a little after these. */
const passes = { tagger: 4, parser: 5 }

/** The tags that the parser learns with are given by taggers that saw the other parts. */
const folds = 4

/** Sentences that stand together are of one text, so that they go into the same part. */
const blockSize = 50

/**
 * What of the averaged weights is kept: of pairs updated at least so often, in units of the second, what is not below the third. Chosen for
 * size: LAS on dev is .800 with 3.5 MB of parser weights, .798 with these 2.4 MB, .794 with 1.8 MB.
 */
const kept = { tagger: [2, 0.25, 1.125], parser: [5, 0.5, 1.25] } as const

const started = performance.now()
const random = createRandom(7)
const gold = readTrees(join(data, 'syntax/ewt/train.conllu'))
const news = silver === undefined ? [] : readTrees(silver)
const train = [...gold, ...news, ...varySentences([...gold, ...news], random)].map(readExample)
const dev = readTrees(join(data, 'syntax/ewt/dev.conllu')).map(readExample)
say(`${train.length} sentences`)

for (let fold = 0; fold < folds; fold += 1) {
  const apart = (_: Example, at: number) => Math.floor(at / blockSize) % folds === fold
  const others = train.filter((example, at) => !apart(example, at))
  const { score } = pack(learnTagger(others, passes.tagger, random), kept.tagger)
  for (const example of train.filter(apart)) example.tagged = tagWords(example.words, score)
}
say(`tags given to train: ${rateTags(train)}`)

const tagger = pack(learnTagger(train, passes.tagger, random), kept.tagger)
for (const example of dev) example.tagged = tagWords(example.words, tagger.score)
say(`tagger: ${tagger.bytes.length} bytes; dev ${rateTags(dev)}`)
writeTable('tagger-table', 'taggerTable', 'Weights of the tagger', tagger.bytes)

const learnt = learnParser(train, passes.parser, random, (perceptron, pass) => {
  if (pass < 2) return
  const parser = pack(perceptron, kept.parser)
  say(`parser after pass ${pass}: ${parser.bytes.length} bytes; dev ${rateTrees(dev, parser.score)}`)
})
const parser = pack(learnt, kept.parser)
writeTable('parser-table', 'parserTable', 'Weights of the parser', parser.bytes)
say('written')

function pack(perceptron: Perceptron, [count, step, smallest]: readonly [number, number, number]) {
  const bytes = packModel(perceptron.average(count), step, smallest)
  const model: LinearModel = unpackModel(new DataView(bytes.buffer, bytes.byteOffset, bytes.length))
  return { bytes, score: scorerOf(model) }
}

function rateTags(examples: readonly Example[]): string {
  let words = 0
  let right = 0
  for (const { tags: wanted, tagged } of examples) {
    for (const [at, tag] of wanted.entries()) {
      words += 1
      if (universalTags[tag] === universalTags[tagged[at] as number]) right += 1
    }
  }
  return `upos ${(right / words).toFixed(4)}`
}

/** Roughly what `sitrep eval syntax` says: heads are those without crossing arcs. */
function rateTrees(examples: readonly Example[], score: Score): string {
  const bare = relations.map((relation) => relation.replace(/:.*/, ''))
  let words = 0
  let heads = 0
  let both = 0
  for (const example of examples) {
    const found = parseWords(example.words, example.tagged, score)
    words += example.words.length
    for (const [at, head] of example.heads.entries()) {
      if (found.heads[at] !== head) continue
      heads += 1
      if (bare[found.labels[at] as number] === bare[example.labels[at] as number]) both += 1
    }
  }
  return `uas ${(heads / words).toFixed(4)} las ${(both / words).toFixed(4)}`
}

function say(text: string): void {
  console.log(`${((performance.now() - started) / 1000).toFixed(0)} s: ${text}`)
}
