import type { ActContext } from '../../src/annotate/acts/coding/act-features.ts'
import { codeBetween, rootOf } from '../../src/annotate/acts/coding/code-between.ts'
import { findTriggers } from '../../src/annotate/acts/lexicon/find-triggers.ts'
import type { EvalTask } from '../task.ts'
import { toContext } from './read-context.ts'
import { readSentences } from './read-sentences.ts'
import { f1Of, type Match, scoreMatches } from './score.ts'

/** What the baseline answers where it finds no word: the commonest type of the train part. */
const commonest = 'YIELD'

export const task: EvalTask = {
  name: 'events',
  summary: 'the type of act between a source and a target, of 15 root types of PLOVER',
  metrics: ['macroF1', 'accuracy', 'quadF1'],
  async run({ data, split = 'dev', sample, engine, signal, predict, explain }) {
    const all = readSentences(data, split)
    const step = sample === undefined ? 1 : Math.max(1, Math.floor(all.length / sample))
    const sentences = all.filter((_, index) => index % step === 0)
    const matches: Match[] = []
    const naive: Match[] = []
    let seconds = 0
    for (const { id, text, source, target, type, quad } of sentences) {
      const start = performance.now()
      const context = await toContext(text, [source, target], engine, signal)
      const predicted = codeBetween(context).root
      seconds += (performance.now() - start) / 1000
      matches.push({ gold: type, predicted, quad })
      naive.push({ gold: type, predicted: firstWord(context), quad })
      predict?.({ id, predicted, gold: type })
      if (predicted !== type) explain?.(`${id} ${type} taken for ${predicted}: ${text}`)
    }
    return {
      split,
      sources: [split === 'test' ? 'events/PLV_test.tsv' : 'events/PLV_train.tsv'],
      count: sentences.length,
      seconds,
      metrics: scoreMatches(matches),
      baseline: { name: 'the first word of the sentence that the lexicon has', metrics: scoreMatches(naive) },
      kinds: Object.fromEntries(
        [...new Set(matches.map(({ gold }) => gold))].sort().map((name) => [name, { ...f1Of(matches, name) }]),
      ),
    }
  },
}

/** Dictionary lookup: the best row of the first trigger that has a type of PLOVER. */
function firstWord({ tokens }: ActContext): string {
  const rows = findTriggers(tokens, { from: 0, to: tokens.length }).flatMap(({ fits }) => fits.slice(0, 1))
  return rootOf(rows.find(({ row }) => row.type !== 'OTHER')?.row.type ?? commonest)
}
