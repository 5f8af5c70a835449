/**
 * Trains the tagger of names and writes its tables: `npx tsx training/names/train.ts DATA SILVER [clusters]`, SILVER being what
 * silver.py writes. The word classes are learnt first, in a run of its own (`clusters`), since the weights rest on them.
 */
import { readFileSync } from 'node:fs'
import { readParts } from '../../evals/names/parts.ts'
import { learnClusters } from './clusters.ts'
import { readCorpus } from './corpus.ts'
import { type Example, type Labelled, labelPart, toExamples, tokenize } from './examples.ts'
import { fitTagger } from './fit.ts'
import { writeClusters, writeWeights } from './pack.ts'
import { generator } from './random.ts'
import { shout } from './shout.ts'

const seed = 7
const epochs = 6
/** How often each labelled sentence counts against one that spaCy labelled (3 and 5 tried on the dev parts: 5). */
const labelledTimes = 5

const [data, silver, what] = process.argv.slice(2)
if (!data || !silver) throw new Error('usage: train.ts DATA SILVER [clusters]')
if (what === 'clusters') await trainClusters(data)
else await trainWeights(data, silver)

async function trainClusters(folder: string): Promise<void> {
  const sentences: string[][] = []
  for (const text of readCorpus(folder)) {
    let last = -1
    for (const token of await tokenize(text)) {
      if (token.sentence !== last) sentences.push([])
      last = token.sentence
      sentences.at(-1)?.push(text.slice(token.start, token.end).replace(/\d/g, '0'))
    }
  }
  writeClusters(learnClusters(sentences, generator(seed)).of)
}

async function trainWeights(folder: string, silverFile: string): Promise<void> {
  const random = generator(seed)
  const examples: Example[] = []
  for (const part of readParts(folder, 'train')) {
    for (const document of labelPart(part)) {
      const found = await toExamples(document)
      for (let time = 0; time < labelledTimes; time += 1) examples.push(...found)
    }
  }
  for (const line of readFileSync(silverFile, 'utf8').trim().split('\n')) {
    const document = JSON.parse(line) as Omit<Labelled, 'unknown'>
    examples.push(...(await toExamples(shout({ ...document, unknown: [] }, random))))
  }
  writeWeights(fitTagger(examples, epochs, seed))
}
