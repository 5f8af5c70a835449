import type { LayerName, Layers } from './layers.ts'
import type { Problem } from './problem.ts'
import type { Reading } from './reading.ts'

/** What every stage is given besides its input. There is no hidden clock and no hidden log. */
export interface StageContext {
  readonly signal: AbortSignal
  /** The run's clock: a rerun with the same value gives the same answer. */
  readonly now: Date
  report(problem: Problem): void
}

export type Awaitable<T> = T | Promise<T>

/** A step that reads some layers of one report and gives one more. */
export interface Annotator<Needs extends LayerName = LayerName, Gives extends LayerName = LayerName> {
  readonly name: string
  /** Raised whenever the same input may give another output. */
  readonly version: number
  readonly needs: readonly Needs[]
  readonly gives: Gives
  annotate(reading: Reading, layers: Pick<Layers, Needs>, context: StageContext): Awaitable<Layers[Gives]>
}

/**
 * Declares an annotator; reading a layer that `needs` does not name is a type error.
 *
 * @example
 * const sentences = defineAnnotator({ name: 'sentences', version: 1, needs: ['blocks'], gives: 'sentences', annotate: … })
 */
export function defineAnnotator<const Needs extends LayerName, const Gives extends LayerName>(
  annotator: Annotator<Needs, Gives>,
): Annotator<Needs, Gives> {
  return annotator
}

/** A report with what was read of it and all its layers: what reconciling works on. */
export interface AnnotatedReport {
  readonly reading: Reading
  readonly layers: Layers
}
