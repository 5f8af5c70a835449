import { clusterEvents } from '../../src/reconcile/coreference/cluster-events.ts'
import { findStories } from '../../src/reconcile/stories/find-stories.ts'
import { countWords } from '../../src/reconcile/stories/story-words.ts'
import type { EvalTask } from '../task.ts'
import { readHeads } from './heads.ts'
import { type EcbDocument, readEcb } from './read-ecb.ts'
import { scoreConll, toClusters } from './score.ts'

export const task: EvalTask = {
  name: 'coreference',
  summary: 'which event mentions of ECB+ mean one event: gold mentions, all topics at once, singletons kept',
  metrics: ['conllF1', 'muc', 'b3', 'ceafe'],
  async run({ data, split = 'dev', sample, engine, signal, predict }) {
    const all = readEcb(data, split)
    const documents = all.slice(0, sample ?? all.length)
    const gold = toClusters(
      new Map(documents.flatMap(({ mentions }) => mentions.map((mention) => [mention.id, mention.gold] as const))),
    )
    const start = performance.now()
    const heads = new Map<string, string>()
    for (const document of documents) {
      for (const [id, head] of await readHeads(document, engine, signal)) heads.set(id, head)
    }
    const stories = storyOf(documents)
    const mentions = documents.flatMap((document) =>
      document.mentions.map(({ id }) => ({ id, head: heads.get(id) ?? '', story: stories.get(document.id) ?? '' })),
    )
    const predicted = clusterEvents(mentions)
    const seconds = (performance.now() - start) / 1000
    for (const cluster of predicted)
      predict?.({
        id: cluster[0] ?? '',
        predicted: cluster,
        gold: gold.filter((chain) => chain.some((id) => cluster.includes(id))),
      })
    const byHead = toClusters(heads)
    return {
      split,
      sources: ['coreference/ecbplus'],
      count: mentions.length,
      seconds,
      metrics: scoreConll(predicted, gold),
      baseline: { name: 'same head lemma', metrics: scoreConll(byHead, gold) },
    }
  },
}

/** The story of each document, by its words. */
function storyOf(documents: readonly EcbDocument[]): Map<string, string> {
  const reports = documents.map(({ id, sentences }) => {
    const words = new Map<string, number>()
    countWords(sentences.map(({ tokens }) => tokens.join(' ')).join('\n'), 1, words)
    return { id, words }
  })
  return new Map(findStories(reports).flatMap((story) => story.map((id) => [id, story[0] ?? ''] as const)))
}
