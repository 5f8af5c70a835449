import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Account } from '../../src/model/index.ts'
import { build } from '../../src/pipeline/build.ts'
import type { EvalOptions, EvalTask, Metrics } from '../task.ts'
import { sharesWords } from './baseline.ts'
import { findCluster, placesOf } from './find-cluster.ts'
import { type LabelledPair, type LabelledPassage, readPairs, reportFiles, reportFolder } from './read-pairs.ts'
import { type Judged, scorePairs } from './score.ts'

/** Runs have a clock of their own, so that figures do not change from day to day. */
const now = new Date('2026-01-01T00:00:00Z')

/** Context shown on either side of a pair that was got wrong. */
const shown = 90

interface ScoredPair extends Judged {
  readonly pair: LabelledPair
  readonly naive: boolean
  /** Whether both passages are in the account at all. */
  readonly found: boolean
}

/** Pairs of renderings and of event mentions that a reader labelled, against the account of their situation. */
export const task: EvalTask = {
  name: 'same',
  summary: 'pairs of renderings and of event mentions: are they one statement, one event',
  metrics: ['statementF1', 'eventF1', 'statementPrecision', 'statementRecall', 'eventPrecision', 'eventRecall'],
  held: ['statementF1', 'eventF1', 'statementPrecision', 'eventPrecision'],
  async run(options) {
    const { data, split = 'dev' } = options
    // There are too few for a sample of them to tell anything.
    const pairs = readPairs(data, split)
    const scored: ScoredPair[] = []
    const folders = new Map(
      [...new Set(pairs.map(({ situation }) => situation))].map((name) => [name, reportFolder(data, name)]),
    )
    let seconds = 0
    for (const [name, folder] of folders) {
      const started = performance.now()
      const account = await build([...reportFiles(folder)], { now, engine: options.engine, signal: options.signal })
      seconds += (performance.now() - started) / 1000
      for (const pair of pairs) if (pair.situation === name) scored.push(scoreOne(account, pair, options))
    }
    const stale = scored.filter(({ found }) => !found).length
    return {
      split,
      sources: [...folders].filter(([, folder]) => folder.startsWith(data)).map(([name]) => `situations/${name}`),
      count: scored.filter(({ label }) => label !== 'unclear').length,
      seconds,
      metrics: toMetrics(scored),
      baseline: {
        name: 'half of the words shared',
        metrics: toMetrics(scored.map((one) => ({ ...one, predicted: one.naive }))),
      },
      warnings: stale === 0 ? [] : [`${stale} pairs have a passage that the account does not hold: told apart`],
    }
  },
}

function scoreOne(account: Account, pair: LabelledPair, { predict, explain }: EvalOptions): ScoredPair {
  const places = placesOf(account, pair.kind)
  const [left, right] = [locate(account, pair.left), locate(account, pair.right)]
  const [one, other] = [findCluster(places, left), findCluster(places, right)]
  const predicted = one !== undefined && one === other
  const quote = (text: string, { start, end }: LabelledPassage) => text.slice(start, end)
  const context = (text: string, { start, end }: LabelledPassage) =>
    `${text.slice(Math.max(0, start - shown), start)}[${text.slice(start, end)}]${text.slice(end, end + shown)}`
      .replace(/\s+/g, ' ')
      .trim()
  predict?.({
    id: `${pair.situation}/${pair.left.file}:${pair.left.start}-${pair.right.file}:${pair.right.start}`,
    predicted,
    gold: pair.label,
  })
  if (pair.label !== 'unclear' && predicted !== (pair.label === 'same')) {
    explain?.(`${pair.kind} ${pair.label}, read as ${predicted ? 'same' : one && other ? 'different' : 'not found'}`)
    explain?.(`  ${pair.left.file}: ${context(left.text, pair.left)}`)
    explain?.(`  ${pair.right.file}: ${context(right.text, pair.right)}`)
  }
  return {
    pair,
    label: pair.label,
    predicted,
    naive: sharesWords(quote(left.text, pair.left), quote(right.text, pair.right)),
    found: one !== undefined && other !== undefined,
  }
}

/** @throws where the report is not there, or its text is not the one that was labelled. */
function locate({ reports }: Account, passage: LabelledPassage) {
  const report = reports.find(({ location }) => basename(location) === passage.file)
  const text = report?.text ?? ''
  const digest = createHash('sha256')
    .update(text.slice(passage.start, passage.end))
    .digest('hex')
    .slice(0, passage.digest.length)
  if (report === undefined || digest !== passage.digest)
    throw new Error(
      `the labelled passage ${passage.start}-${passage.end} of ${passage.file} is not there: its text has changed`,
    )
  return { report: report.id, start: passage.start, end: passage.end, text }
}

function toMetrics(scored: readonly ScoredPair[]): Metrics {
  const of = (kind: LabelledPair['kind']) => scorePairs(scored.filter(({ pair }) => pair.kind === kind))
  const [statements, events] = [of('statement'), of('event')]
  return {
    statementF1: statements.f1,
    eventF1: events.f1,
    statementPrecision: statements.precision,
    statementRecall: statements.recall,
    eventPrecision: events.precision,
    eventRecall: events.recall,
  }
}
