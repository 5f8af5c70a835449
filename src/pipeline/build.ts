import {
  type Account,
  type Judgement,
  type Layers,
  PipelineError,
  type Problem,
  type Reading,
  type Report,
  type StageContext,
} from '../model/index.ts'
import type { ReadOptions } from '../read/file/read-reports.ts'
import { annotate, checkOrder } from './annotate.ts'
import { annotateReports } from './annotate-reports.ts'
import type { Engine } from './engine.ts'
import { chooseEngine } from './load-engine.ts'
import { type ReconcileStep, reconcile } from './reconcile.ts'

/**
 * How far a run is. `done` counts reports; `total` is absent while reading, which does not look ahead. `renew`: a kept report was
 * annotated by another version or engine, and is annotated again.
 */
export interface ProgressEvent {
  readonly stage: 'read' | 'renew' | 'annotate' | 'reconcile' | 'account'
  readonly done: number
  readonly total?: number
  /** Location of the report at hand. */
  readonly subject?: string
  /** What begins, of the steps that take all reports together. */
  readonly step?: ReconcileStep
}

export interface BuildOptions extends ReadOptions {
  /** Bounds dates; today by default. The same value gives the same account. */
  readonly now?: Date
  readonly signal?: AbortSignal
  readonly onProgress?: (event: ProgressEvent) => void
  /** False leaves report texts out; evidence keeps its quotes. */
  readonly keepText?: boolean
  /** Who annotates: a trained model, whose weights are loaded first, or rules and small tables alone; see `defaultEngine`. */
  readonly engine?: Engine
  /** How many threads annotate; by default one a core, four at most: see `countWorkers`. The account is the same. */
  readonly workers?: number
  /** What people decided: it stands above every score. */
  readonly judgements?: readonly Judgement[]
  /** Name of the situation; by default it is named after those it speaks of most. */
  readonly title?: string
}

/**
 * Builds the account of one situation from paths, folders, globs, addresses of the web and '-', or from readings as they come.
 *
 * Reports are read one at a time and annotated by `workers` threads; what cannot be read or resolved is in the account's problems.
 * @throws aborted
 * @throws order
 * @throws not-found where the weights of the engine asked for are missing
 *
 * @example
 * const account = await build(['reports/'], { now: new Date('2017-02-01') })
 */
export async function build(
  inputs: readonly string[] | AsyncIterable<Reading>,
  options: BuildOptions = {},
): Promise<Account> {
  const { now = new Date(), signal = new AbortController().signal, onProgress = () => undefined } = options
  const problems: Problem[] = []
  const context: StageContext = { now, signal, report: (problem) => problems.push(problem) }
  const engine = await chooseEngine(options.engine)
  checkOrder(engine.annotators)
  try {
    const reports = await annotateReports(inputs, options, engine, context)
    const account = reconcile(reports, problems, { ...options, engine }, context, (step) =>
      onProgress({ stage: 'reconcile', done: 0, total: reports.length, step }),
    )
    onProgress({ stage: 'account', done: reports.length, total: reports.length })
    return account
  } catch (error) {
    if (signal.aborted) throw new PipelineError('aborted', 'stopped before the account was complete', { cause: error })
    throw error
  }
}

/** Reads, annotates and accounts for one report alone: what `sitrep read` and `sitrep annotate` show. */
export async function annotateOne(
  reading: Reading,
  options: BuildOptions = {},
): Promise<{ readonly report: Report; readonly layers: Layers; readonly problems: readonly Problem[] }> {
  const problems: Problem[] = []
  const { now = new Date(), signal = new AbortController().signal } = options
  const context: StageContext = { now, signal, report: (problem) => problems.push(problem) }
  const engine = await chooseEngine(options.engine)
  const annotated = await annotate(reading, engine.annotators, context)
  const account = reconcile([annotated], problems, { ...options, engine }, context)
  return { report: account.reports[0] as Report, layers: annotated.layers, problems: account.problems }
}
