import type { StageContext } from '../../src/model/index.ts'
import { readyChooser } from '../../src/reconcile/timeline-dates/choose-sentences.ts'
import type { DatedSentence } from '../../src/reconcile/timeline-dates/dated-sentence.ts'
import { rankDays } from '../../src/reconcile/timeline-dates/rank-days.ts'
import type { EvalOptions, EvalResult, EvalTask, Metrics } from '../task.ts'
import { publicationTimeline } from './baseline.ts'
import { frameOf } from './frame.ts'
import { readDates } from './read-dates.ts'
import { readSet, setNames, type TimelineSet } from './read-sets.ts'
import { meanF1, type PrecisionRecall, scoreAligned, scoreDates, type Timeline } from './score.ts'

export const task: EvalTask = {
  name: 'timelines',
  summary:
    "a timeline of dated articles, with as many dates and sentences as the editors': dates, and words at aligned dates",
  metrics: ['dateF1', 'alignRouge1'],
  held: ['dateF1', 'alignRouge1'],
  run,
}

interface Scores {
  readonly dates: PrecisionRecall
  readonly words: PrecisionRecall
}

async function run({ data, split, sample, signal, predict }: EvalOptions): Promise<EvalResult> {
  const context: StageContext = { signal, now: new Date(0), report: () => undefined }
  const names = setNames(data, split)
  const sets: Record<string, Metrics> = {}
  const ours: Scores[] = []
  const naive: Scores[] = []
  let seconds = 0
  for (const name of names) {
    const set = thin(readSet(data, name), sample === undefined ? undefined : sample / names.length)
    const started = performance.now()
    const sentences: DatedSentence[] = []
    for (const article of set.articles) {
      signal.throwIfAborted()
      sentences.push(...(await readDates(article, context)))
    }
    const ranked = rankDays(sentences)
    const choose = readyChooser(sentences)
    const own: Scores[] = []
    for (const [order, reference] of set.timelines.entries()) {
      const frame = frameOf(reference)
      const chosen = ranked
        .filter(({ day }) => day >= frame.first && day <= frame.last)
        .map(({ day }) => ({ day, sentences: choose(day, frame.sentencesPerDay) }))
        .filter((entry) => entry.sentences.length > 0)
        .slice(0, frame.days)
      const predicted: Timeline = new Map(chosen.map((entry) => [entry.day, entry.sentences.map(({ text }) => text)]))
      own.push(score(predicted, reference))
      naive.push(score(publicationTimeline(set.articles, frame), reference))
      predict?.({ id: `${name}/${order}`, predicted: [...predicted].sort(byDay), gold: [...reference].sort(byDay) })
    }
    seconds += (performance.now() - started) / 1000
    ours.push(...own)
    sets[name] = toMetrics(own)
  }
  return {
    split: split ?? 'H1N1,LibyaWar',
    sources: names.map((name) => `timelines/${name}`),
    count: ours.length,
    seconds,
    metrics: toMetrics(ours),
    baseline: { name: 'days with most articles, and how these begin', metrics: toMetrics(naive) },
    sets,
  }
}

/** Every so many articles of a set, about as many as are asked for. */
function thin(set: TimelineSet, count: number | undefined): TimelineSet {
  const step = count === undefined ? 1 : Math.max(1, Math.round(set.articles.length / (count * articlesPerItem)))
  return { ...set, articles: set.articles.filter((_, index) => index % step === 0) }
}

/** Articles that a sample reads for each item asked for. */
const articlesPerItem = 20

function score(predicted: Timeline, reference: Timeline): Scores {
  return { dates: scoreDates(predicted, reference), words: scoreAligned(predicted, reference) }
}

function toMetrics(scores: readonly Scores[]): Metrics {
  return { dateF1: meanF1(scores.map(({ dates }) => dates)), alignRouge1: meanF1(scores.map(({ words }) => words)) }
}

function byDay([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
