import { type AnnotatedReport, type Id, reportId, type Span, type When } from '../../src/model/index.ts'
import { findCopies } from '../../src/reconcile/copies/find-copies.ts'
import { findOutlets } from '../../src/reconcile/outlets/find-outlets.ts'
import { splitSentences } from '../../src/text/sentences.ts'
import type { EvalTask } from '../task.ts'
import { overlapClusters } from './baseline.ts'
import { exclusions } from './exclusions.ts'
import { type PlantedReport, plantCopies } from './plant.ts'
import { type PoolReport, readPool } from './pool.ts'
import { seededRandom } from './random.ts'
import { clusterPairs, scorePairs } from './score.ts'

export const task: EvalTask = {
  name: 'copies',
  summary: 'reprints planted among reports of the same events: which reports copy which',
  metrics: ['pairF1', 'precision', 'recall', 'leadAccuracy'],
  async run({ data, split = 'dev', sample, predict }) {
    const { reports, sources } = readPool(data)
    const pool = sampled(
      inSplit(reports, split).filter(({ id }) => !exclusions.has(id)),
      sample,
    )
    const planted = plantCopies(pool, seededRandom(`copies ${split}`))
    const annotated = new Map(planted.map((report) => [report.id, annotate(report)]))
    const inputs = [...annotated.values()]
    const dates = new Map(
      planted.flatMap(({ id, date }) => (date === undefined ? [] : [[idOf(annotated, id), onDay(date)] as const])),
    )
    const start = performance.now()
    const outlets = findOutlets(inputs)
    const { copyOf } = findCopies(inputs, { dates, outlets })
    const seconds = (performance.now() - start) / 1000
    const gold = new Map(planted.map(({ id, original }) => [id, original ?? id]))
    const predicted = new Map(planted.map(({ id }) => [id, copyOf.get(idOf(annotated, id)) ?? idOf(annotated, id)]))
    for (const { id, original } of planted) {
      const lead = planted.find((other) => idOf(annotated, other.id) === predicted.get(id))?.id
      if (original !== undefined || lead !== id) predict?.({ id, predicted: lead, gold: original ?? id })
    }
    const texts = new Map(planted.map(({ id, paragraphs }) => [id, paragraphs.join('\n')]))
    const byOverlap = scorePairs(overlapClusters(texts), gold)
    const { f1, precision, recall } = scorePairs(predicted, gold)
    return {
      split,
      sources,
      count: planted.length,
      seconds,
      metrics: { pairF1: f1, precision, recall, leadAccuracy: leadAccuracy(predicted, gold, annotated) },
      baseline: {
        name: '5-gram overlap',
        metrics: { pairF1: byOverlap.f1, precision: byOverlap.precision, recall: byOverlap.recall },
      },
    }
  },
}

/** Reports of one part: by date and event, so that reports of one event fall into one part; names other than train and dev take all. */
function inSplit(reports: readonly PoolReport[], split: string): PoolReport[] {
  if (split !== 'train' && split !== 'dev') return [...reports]
  return reports.filter(({ id, date }) => {
    const event = id.startsWith('basil/') ? id.replace(/_\d$/u, '') : `${id.split('_')[0]} ${date}`
    return seededRandom(event)() < 0.5 === (split === 'train')
  })
}

function sampled(reports: readonly PoolReport[], sample: number | undefined): PoolReport[] {
  if (sample === undefined || sample >= reports.length) return [...reports]
  return Array.from(
    { length: sample },
    (_, index) => reports[Math.floor((index * reports.length) / sample)] as PoolReport,
  )
}

/** Share of the reprints in a cluster with their original whose lead it is. */
function leadAccuracy(
  predicted: ReadonlyMap<string, string>,
  gold: ReadonlyMap<string, string>,
  annotated: ReadonlyMap<string, AnnotatedReport>,
): number {
  const pairs = clusterPairs(predicted)
  const found = [...gold].filter(([id, original]) => id !== original && pairs.has([id, original].sort().join(' ')))
  const right = found.filter(([id, original]) => predicted.get(id) === idOf(annotated, original))
  return found.length === 0 ? 0 : right.length / found.length
}

/** A report with each paragraph as a block and no layer besides: what the stage needs. */
function annotate({ id, outlet, paragraphs }: PlantedReport): AnnotatedReport {
  const text = paragraphs.join('\n')
  const blocks: (Span & { role: 'paragraph' })[] = []
  for (const paragraph of paragraphs) {
    const start = blocks.length === 0 ? 0 : (blocks.at(-1)?.end ?? 0) + 1
    blocks.push({ start, end: start + paragraph.length, role: 'paragraph' })
  }
  const report = reportId(id, text)
  return {
    reading: { id: report, location: id, format: 'text', text, language: 'en', segments: blocks, fields: [] },
    layers: {
      blocks,
      metadata: {
        authors: [],
        outlet: { value: outlet, evidence: { report, field: 'set', quote: outlet } },
        genre: 'news',
        credits: [],
      },
      sentences: blocks.flatMap((block, index) =>
        splitSentences(text, block).map((span) => ({ ...span, block: index })),
      ),
      syntax: [],
      names: [],
      roles: [],
      times: [],
      attributions: [],
      entities: [],
      acts: [],
      matters: [],
      stances: [],
    },
  }
}

function idOf(annotated: ReadonlyMap<string, AnnotatedReport>, id: string): Id {
  return annotated.get(id)?.reading.id ?? id
}

function onDay(date: string): When {
  return { edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] }
}
