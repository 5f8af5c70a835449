import { findSituations } from '../../src/reconcile/situations/find-situations.ts'
import type { StoryReport } from '../../src/reconcile/stories/find-stories.ts'
import { findStories } from '../../src/reconcile/stories/find-stories.ts'
import { countWords } from '../../src/reconcile/stories/story-words.ts'
import { scoreB3, toClusters } from '../coreference/score.ts'
import { readBasil } from '../stories/read-stories.ts'
import { type EvalTask, type Metrics, NoData } from '../task.ts'
import { readSet, setNames } from '../timelines/read-sets.ts'

/** Articles taken of each set of Timeline17, evenly over its time: all of one size, and none outweighs the rest. */
const articlesOfSet = 40

/** Characters of an article that are read. */
const mostCharacters = 6000

export const task: EvalTask = {
  name: 'topics',
  summary: 'reports of one situation over months found among others: Timeline17 topics mixed with BASIL events',
  metrics: ['b3F1', 'precision', 'recall'],
  async run({ data, split = 'dev', sample, predict }) {
    const documents = readMixed(data).slice(0, sample)
    const gold = toClusters(new Map(documents.map(({ report, topic }) => [report.id, topic])))
    const reports = documents.map(({ report }) => report)
    const start = performance.now()
    const situations = findSituations(reports)
    const seconds = (performance.now() - start) / 1000
    for (const { reports: ids } of situations) {
      const topics = ids.map((id) => documents.find(({ report }) => report.id === id)?.topic)
      predict?.({ id: ids[0] ?? '', predicted: ids, gold: topics })
    }
    return {
      split,
      sources: ['timelines', 'basil'],
      count: documents.length,
      seconds,
      metrics: toMetrics(
        scoreB3(
          situations.map(({ reports: ids }) => [...ids]),
          gold,
        ),
      ),
      baseline: { name: 'stories of single events', metrics: toMetrics(scoreB3(findStories(reports), gold)) },
    }
  },
}

interface Mixed {
  readonly report: StoryReport
  readonly topic: string
}

function readMixed(data: string): readonly Mixed[] {
  const timelines = setNames(data, 'H1N1,LibyaWar,SyrianCrisis').flatMap((name) => {
    const { topic, articles } = readSet(data, name)
    const step = Math.max(1, Math.floor(articles.length / articlesOfSet))
    return articles
      .filter((_, index) => index % step === 0)
      .map(({ id, published, sentences }) => toMixed(`${name}/${id}`, topic, sentences.join(' '), undefined, published))
  })
  const basil = readBasil(data).map(({ id, story, text, title, date }) => toMixed(id, story, text, title, date))
  if (basil.length === 0) throw new NoData(`no basil in ${data}`)
  return [...timelines, ...basil]
}

function toMixed(id: string, topic: string, text: string, title?: string, date?: string): Mixed {
  const words = new Map<string, number>()
  if (title !== undefined) countWords(title, 2, words)
  countWords(text.slice(0, mostCharacters), 1, words)
  const published = { edtf: date ?? '', earliest: date ?? '', latest: date ?? '', basis: 'stated' as const, bounds: [] }
  return { topic, report: { id, words, ...(date === undefined ? {} : { published }) } }
}

function toMetrics({ f1, precision, recall }: ReturnType<typeof scoreB3>): Metrics {
  return { b3F1: f1, precision, recall }
}
