import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { tokenizeSentence } from '../../src/annotate/syntax/tokenize.ts'
import { type EvalOptions, type EvalResult, type EvalTask, NoData } from '../task.ts'
import { rightNeighbours } from './baseline.ts'
import { readParagraphs, scoreBoundaries } from './boundaries.ts'
import { parserOf } from './parsers.ts'
import { type GoldWord, readDocuments } from './read-trees.ts'
import { countWords, metricsOf, noWords, type ParsedWord } from './score.ts'

export const task: EvalTask = {
  name: 'syntax',
  summary: 'dependency trees on gold tokens: tags, heads, heads with relation; punctuation counted',
  metrics: ['upos', 'uas', 'las'],
  held: ['uas', 'las'],
  run,
}

async function run(options: EvalOptions): Promise<EvalResult> {
  const split = options.split ?? 'dev'
  const source = `syntax/ewt/${split}.conllu`
  const file = join(options.data, source)
  if (!existsSync(file)) throw new NoData(`no file ${source}`)
  const conllu = readFileSync(file, 'utf8')
  const documents = readDocuments(conllu)
  const total = documents.reduce((sum, { length }) => sum + length, 0)
  const step = Math.max(1, Math.round(total / (options.sample ?? total)))
  const parse = await parserOf(options.engine)
  let ours = noWords
  let layer = noWords
  let naive = noWords
  let [count, seconds, before] = [0, 0, 0]
  for (const document of documents) {
    options.signal.throwIfAborted()
    const asked = [...document.keys()].filter((index) => (before + index) % step === 0)
    const words = document.map((sentence) => sentence.map(({ form }) => form))
    const started = performance.now()
    const trees = asked.length === 0 ? [] : await parse(words, asked, options.signal)
    seconds += (performance.now() - started) / 1000
    for (const [order, index] of asked.entries()) {
      const gold = document[index] as readonly GoldWord[]
      const parsed = trees[order] as readonly ParsedWord[]
      ours = countWords(ours, gold, parsed)
      layer = countWords(layer, gold, tagLayer(gold))
      naive = countWords(naive, gold, rightNeighbours(gold))
      count += 1
      options.predict?.({ id: `${split}-${before + index + 1}`, predicted: parsed, gold })
    }
    before += document.length
  }
  return {
    split,
    sources: [source],
    count,
    seconds,
    metrics: metricsOf(ours),
    kinds: {
      "the layer's pos": { upos: metricsOf(layer).upos ?? 0 },
      ...(options.sample === undefined ? scoreBoundaries(readParagraphs(conllu)) : {}),
    },
    baseline: { name: 'the right neighbour', metrics: metricsOf(naive) },
  }
}

/** The tags that the layer has at the words, where it has the same words in a text of them with spaces between. */
function tagLayer(words: readonly GoldWord[]): ParsedWord[] {
  const text = words.map(({ form }) => form).join(' ')
  const tokens = tokenizeSentence(text, { start: 0, end: text.length }, 0)
  const tags = new Map(tokens.map(({ start, pos }) => [start, pos]))
  let start = 0
  return words.map(({ form }) => {
    const upos = tags.get(start) ?? ''
    start += form.length + 1
    return { upos, head: -1, relation: '' }
  })
}
