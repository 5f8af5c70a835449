import type { Engine } from '../src/pipeline/engine.ts'

export type { Engine }

/** What one evaluation is asked to do. */
export interface EvalOptions {
  /** Folder laid out like the labelled data. */
  readonly data: string
  /** Name of the part (train, dev, test), or of a folder for tasks that have several sets; absent for the task's own default. */
  readonly split?: string
  readonly engine: Engine
  /** Scores only about this many items, evenly spread: the quick sample of the gate. */
  readonly sample?: number
  readonly signal: AbortSignal
  /** Takes one item's id, what was predicted, and the gold. */
  predict?(record: { readonly id: string; readonly predicted: unknown; readonly gold: unknown }): void
  /** Takes lines for a reader who wants to know what was missed and what was wrong. */
  explain?(line: string): void
}

export type Metrics = Readonly<Record<string, number>>

/** What one evaluation found. */
export interface EvalResult {
  readonly split: string
  /** Files and folders the scores rest on, relative to the data folder: the gate hashes them. */
  readonly sources: readonly string[]
  /** Items scored: pages, documents, sentences. */
  readonly count: number
  /** Seconds spent in the stage itself, without reading the labelled data. */
  readonly seconds: number
  /** Fractions of one, unless the metric's own unit says otherwise. */
  readonly metrics: Metrics
  /** The naive method, scored in the same run. */
  readonly baseline: { readonly name: string; readonly metrics: Metrics }
  /** The same metrics by set, where a task has several. */
  readonly sets?: Readonly<Record<string, Metrics>>
  /** Metrics of the kinds of things that the headline metrics leave out. */
  readonly kinds?: Readonly<Record<string, Metrics>>
  /** What a reader should know before trusting the figures. */
  readonly warnings?: readonly string[]
}

/** One labelled task: `evals/<name>/run.ts` exports it as `task`. */
export interface EvalTask {
  readonly name: string
  /** One line for the table's reader. */
  readonly summary: string
  /** Names of the metrics in the order they are shown; the first is the one that floors hold. */
  readonly metrics: readonly string[]
  /** The metrics that floors hold, where it is not the first alone: what must not be traded for another. */
  readonly held?: readonly string[]
  /** @throws NoData where the labelled data is missing. */
  run(options: EvalOptions): Promise<EvalResult>
}

/** The labelled data of a task is not there: reported as 'not run: no data', never passed over. */
export class NoData extends Error {
  override readonly name = 'NoData'
}

/** Precision, recall and their harmonic mean from counts; 0 where nothing was there to find or nothing was found. */
export function precisionRecall(correct: number, predicted: number, gold: number) {
  const precision = predicted === 0 ? 0 : correct / predicted
  const recall = gold === 0 ? 0 : correct / gold
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}
