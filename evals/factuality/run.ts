import type { EvalOptions, EvalResult, EvalTask, Metrics } from '../task.ts'
import { assessorOf } from './assessors.ts'
import { readSet, setNames, setPath } from './read-sets.ts'
import { readWords } from './read-words.ts'
import { notFactualPrecision, type Pair, scorePairs } from './score.ts'

export const task: EvalTask = {
  name: 'factuality',
  summary: 'how far sentences commit themselves to what their words name: UW, MEANTIME and UDS-IH2, mean over sets',
  metrics: ['mae', 'pearson', 'notFactualRecall'],
  held: ['pearson', 'notFactualRecall'],
  run,
}

/** The value of a plain fact. */
const fact = 3

async function run({ data, split = 'dev', sample, engine, signal, predict }: EvalOptions): Promise<EvalResult> {
  const sets: Record<string, Metrics> = {}
  const kinds: Record<string, Metrics> = {}
  const naive: Metrics[] = []
  const assess = await assessorOf(engine)
  let seconds = 0
  let count = 0
  for (const set of setNames) {
    const all = readSet(data, set, split)
    const step = Math.max(1, Math.round((all.length * setNames.length) / (sample ?? all.length * setNames.length)))
    const pairs: Pair[] = []
    for (const sentence of all.filter((_, index) => index % step === 0)) {
      signal.throwIfAborted()
      const started = performance.now()
      const words = await readWords(sentence, engine, signal)
      const values = await assess(sentence.text, words, signal)
      seconds += (performance.now() - started) / 1000
      for (const [order, { word }] of words.entries()) {
        const pair = { gold: word.value, predicted: values[order] ?? fact }
        pairs.push(pair)
        predict?.({ id: `${sentence.id}/${word.start}`, predicted: pair.predicted, gold: pair.gold })
      }
    }
    count += pairs.length
    sets[set] = scorePairs(pairs)
    kinds[`${set}, found to be no facts`] = { precision: notFactualPrecision(pairs) }
    naive.push(scorePairs(pairs.map(({ gold }) => ({ gold, predicted: fact }))))
  }
  return {
    split,
    sources: setNames.map((set) => setPath(set, split)),
    count,
    seconds,
    metrics: meanOf(Object.values(sets)),
    baseline: { name: 'everything is a fact', metrics: meanOf(naive) },
    sets,
    kinds,
  }
}

/** The unweighted mean over sets. */
function meanOf(metrics: readonly Metrics[]): Metrics {
  const of = (name: string) => metrics.reduce((sum, set) => sum + (set[name] ?? 0), 0) / metrics.length
  return { mae: of('mae'), pearson: of('pearson'), notFactualRecall: of('notFactualRecall') }
}
