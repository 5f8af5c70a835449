import type { When } from '../../src/model/index.ts'
import { findStories, type StoryReport } from '../../src/reconcile/stories/find-stories.ts'
import { countWords } from '../../src/reconcile/stories/story-words.ts'
import { scoreB3, toClusters } from '../coreference/score.ts'
import { type EvalTask, type Metrics, NoData } from '../task.ts'
import { plainClusters } from './baseline.ts'
import { readBasil, readEcbStories, type StoryDocument } from './read-stories.ts'

export const task: EvalTask = {
  name: 'stories',
  summary: 'reports of one event found among reports of others: BASIL triples and ECB+ subtopics',
  metrics: ['b3F1', 'precision', 'recall'],
  async run({ data, split = 'dev', sample, predict }) {
    const sets = readSets(data, split, sample)
    const scored: Record<string, Metrics> = {}
    const naive: Metrics[] = []
    let seconds = 0
    for (const [name, documents] of Object.entries(sets)) {
      const gold = toClusters(new Map(documents.map(({ id, story }) => [id, story])))
      const reports = documents.map(toReport)
      const start = performance.now()
      const stories = findStories(reports)
      seconds += (performance.now() - start) / 1000
      for (const story of stories)
        predict?.({
          id: story[0] ?? '',
          predicted: story,
          gold: story.map((id) => documents.find((document) => document.id === id)?.story),
        })
      scored[name] = toMetrics(scoreB3(stories, gold))
      naive.push(toMetrics(scoreB3(plainClusters(documents), gold)))
    }
    return {
      split,
      sources: ['basil', 'coreference/ecbplus'].filter((_, index) => Object.keys(sets)[index] !== undefined),
      count: Object.values(sets).reduce((sum, documents) => sum + documents.length, 0),
      seconds,
      metrics: mean(Object.values(scored)),
      baseline: { name: 'TF-IDF of plain words, average link, without dates', metrics: mean(naive) },
      sets: scored,
    }
  },
}

/** Both sets, as far as they are there; BASIL has no parts of its own and is taken whole. */
function readSets(data: string, split: string, sample: number | undefined): Record<string, StoryDocument[]> {
  const sets = { basil: readBasil(data), ecbplus: readEcbStories(data, split) }
  const found = Object.fromEntries(Object.entries(sets).filter(([, documents]) => documents.length > 0))
  if (Object.keys(found).length === 0)
    throw new NoData(`no basil and no coreference/ecbplus topics of '${split}' in ${data}`)
  if (sample === undefined) return found
  return Object.fromEntries(
    Object.entries(found).map(([name, documents]) => [
      name,
      documents.slice(0, Math.ceil(sample / Object.keys(found).length)),
    ]),
  )
}

function toReport({ id, text, title, date }: StoryDocument): StoryReport {
  const words = new Map<string, number>()
  if (title !== undefined) countWords(title, 2, words)
  countWords(text, 1, words)
  const published: When | undefined =
    date === undefined ? undefined : { edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] }
  return { id, words, ...(published ? { published } : {}) }
}

function toMetrics({ f1, precision, recall }: ReturnType<typeof scoreB3>): Metrics {
  return { b3F1: f1, precision, recall }
}

/** The unweighted mean over sets. */
function mean(metrics: readonly Metrics[]): Metrics {
  const of = (name: string) => metrics.reduce((sum, set) => sum + (set[name] ?? 0), 0) / metrics.length
  return { b3F1: of('b3F1'), precision: of('precision'), recall: of('recall') }
}
