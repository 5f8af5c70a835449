import type { Name } from '../../src/model/index.ts'
import { type EvalOptions, type EvalResult, type EvalTask, type Metrics, precisionRecall } from '../task.ts'
import { capitalisedRuns } from './baseline.ts'
import { lowerCaseWords, readGold } from './gold.ts'
import { type Part, readParts } from './parts.ts'
import type { LabelledDocument, TypedSpan } from './read-set.ts'
import { findNames } from './read-text.ts'
import { addCounts, type Counts, countNames, noCounts } from './score.ts'
import { splitPlaces, trimSpanWords } from './trim.ts'

export const task: EvalTask = {
  name: 'names',
  summary: 'names of persons, organisations and places: exact span and type, micro-averaged over sets',
  metrics: ['f1', 'precision', 'recall'],
  run,
}

async function run(options: EvalOptions): Promise<EvalResult> {
  const split = options.split ?? 'dev'
  const parts = readParts(options.data, split)
  const total = parts.reduce((sum, { documents }) => sum + documents.length, 0)
  const step = Math.max(1, Math.round(total / (options.sample ?? total)))
  const sets: Record<string, Metrics> = {}
  let ours = noCounts
  let naive = noCounts
  let count = 0
  let seconds = 0
  for (const part of parts) {
    let counts = noCounts
    const lowerWords = lowerCaseWords(part.documents)
    for (const document of part.documents.filter((_, index) => index % step === 0)) {
      options.signal.throwIfAborted()
      const started = performance.now()
      const found = await findNames(document.text, options.engine, options.signal)
      seconds += (performance.now() - started) / 1000
      const gold = readGold(part.set, document, lowerWords)
      const predicted = comparable(document, found)
      counts = addCounts(counts, countNames(predicted, gold))
      naive = addCounts(naive, countNames(trimAll(document, capitalisedRuns(document)), gold))
      count += document.sentences.length
      options.predict?.({ id: document.id, predicted, gold: gold.names })
    }
    sets[setName(part)] = metrics(counts)
    ours = addCounts(ours, counts)
  }
  return {
    split,
    sources: parts.map(({ source }) => source),
    count,
    seconds,
    metrics: metrics(ours),
    baseline: { name: 'runs of capitalised words', metrics: metrics(naive) },
    sets,
  }
}

function setName({ set }: Part): string {
  return set
}

function metrics(counts: Counts): Metrics {
  const { f1, precision, recall } = precisionRecall(counts.correct, counts.predicted, counts.gold)
  return { f1, precision, recall }
}

/** Our names in the types of the sets: countries are places; nationalities and other names are labelled in no set. */
function comparable(document: LabelledDocument, found: readonly Name[]): TypedSpan[] {
  return trimAll(
    document,
    found.flatMap(({ start, end, type }) => {
      if (type === 'nationality' || type === 'other') return []
      return [{ start, end, type: type === 'country' ? ('place' as const) : type }]
    }),
  )
}

/** Spans without determiners, titles and possessives, as the labelled ones are. */
export function trimAll({ text }: LabelledDocument, spans: readonly TypedSpan[]): TypedSpan[] {
  return spans.flatMap((span) => {
    const trimmed = trimSpanWords(text, span, span.type)
    return trimmed ? splitPlaces(text, { ...trimmed, type: span.type }) : []
  })
}
