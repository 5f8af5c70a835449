import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSentence } from '../../src/annotate/syntax/parse-sentence.ts'
import { tokenizeSentence } from '../../src/annotate/syntax/tokenize.ts'
import { type EvalOptions, type EvalResult, type EvalTask, NoData } from '../task.ts'
import { rightNeighbours } from './baseline.ts'
import { type GoldWord, readTrees } from './read-trees.ts'
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
  const sentences = readTrees(readFileSync(file, 'utf8'))
  const step = Math.max(1, Math.round(sentences.length / (options.sample ?? sentences.length)))
  // Unpacking the weights is no part of parsing.
  parseSentence(['Go'])
  let ours = noWords
  let layer = noWords
  let naive = noWords
  let count = 0
  let seconds = 0
  for (const [index, gold] of sentences.entries()) {
    if (index % step !== 0) continue
    options.signal.throwIfAborted()
    const started = performance.now()
    const tree = parseSentence(gold.map(({ form }) => form))
    seconds += (performance.now() - started) / 1000
    const parsed = tree.map(({ pos, head, relation }) => ({ upos: pos, head: head ?? -1, relation }))
    ours = countWords(ours, gold, parsed)
    layer = countWords(layer, gold, tagLayer(gold))
    naive = countWords(naive, gold, rightNeighbours(gold))
    count += 1
    options.predict?.({ id: `${split}-${index + 1}`, predicted: parsed, gold })
  }
  return {
    split,
    sources: [source],
    count,
    seconds,
    metrics: metricsOf(ours),
    kinds: { "the layer's pos": { upos: metricsOf(layer).upos ?? 0 } },
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
