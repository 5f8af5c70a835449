import { PipelineError, type Problem, type Reading, type StageContext } from '../../model/index.ts'
import type { ReadOptions } from '../../read/file/read-reports.ts'
import type { Addition, LayerKeys, Store } from '../../store/store.ts'
import { type AnyAnnotator, checkOrder } from '../annotate.ts'
import type { ProgressEvent } from '../build.ts'
import type { Engine } from '../engine.ts'
import { openReadings } from '../open-readings.ts'
import { annotateKept } from './annotate-kept.ts'
import { engineOf } from './engine-of.ts'
import { layerKeys } from './layer-keys.ts'

export interface AddOptions extends ReadOptions {
  /** Ids of the situations that the reports are of; they must be there. */
  readonly situations: readonly string[]
  /** Bounds dates; today by default. */
  readonly now?: Date
  /** By default that which the first situation was added with. */
  readonly engine?: Engine
  readonly signal?: AbortSignal
  readonly onProgress?: (event: ProgressEvent) => void
  /** Told when a report is kept for good. */
  readonly onAdded?: (addition: Addition, reading: Reading) => void
}

/** What adding came to. */
export interface Additions {
  readonly added: readonly Addition[]
  /** What could not be read; what is wrong with a report that was read is kept with it. */
  readonly problems: readonly Problem[]
}

/**
 * Reads reports and keeps each, with its layers, as a member of situations: one after the other, each kept before the next is read. A
 * known report is not annotated again.
 *
 * @throws aborted
 * @throws not-found where a situation is not there
 */
export async function addReports(
  store: Store,
  inputs: readonly string[] | AsyncIterable<Reading>,
  options: AddOptions,
): Promise<Additions> {
  const { situations, now = new Date(), signal = new AbortController().signal } = options
  const { onProgress = () => undefined, onAdded = () => undefined } = options
  const { annotators, problem } = await engineOf(store, situations[0], options.engine)
  checkOrder(annotators)
  const keys = layerKeys(annotators)
  const loose: Problem[] = problem === undefined ? [] : [problem]
  const added: Addition[] = []
  const context: StageContext = { now, signal, report: (problem) => loose.push(problem) }
  try {
    for await (const reading of openReadings(inputs, options, context)) {
      signal.throwIfAborted()
      const subject = reading.location
      onProgress({ stage: 'read', done: added.length + 1, subject })
      const problems = takeOwn(loose, reading)
      const addition = await addReading(store, reading, problems, { situations, annotators, keys, context })
      added.push(addition)
      onAdded(addition, reading)
      onProgress({ stage: 'annotate', done: added.length, subject })
    }
  } catch (error) {
    if (signal.aborted) {
      const message = `stopped; the ${added.length} reports added before are kept`
      throw new PipelineError('aborted', message, { cause: error })
    }
    throw error
  }
  return { added, problems: loose }
}

interface Adding {
  readonly situations: readonly string[]
  readonly annotators: readonly AnyAnnotator[]
  readonly keys: LayerKeys
  readonly context: StageContext
}

async function addReading(
  store: Store,
  reading: Reading,
  problems: readonly Problem[],
  { situations, annotators, keys, context }: Adding,
): Promise<Addition> {
  const known = await store.report(reading.id)
  if (known !== undefined && known.removed === undefined && known.location <= reading.location)
    return store.addReport({ reading, layers: {}, keys: {}, problems: [] }, situations)
  const report = await annotateKept(reading, annotators, keys, context, { layers: {}, keys: {}, problems })
  return store.addReport(report, situations)
}

/** The problems that are this reading's own; the others, of what could not be read, are left. */
function takeOwn(loose: Problem[], { id, location }: Reading): readonly Problem[] {
  const isOwn = ({ subject }: Problem) => subject === location || subject === id || subject.startsWith(`${id}|`)
  const own = loose.filter(isOwn)
  const others = loose.filter((problem) => !isOwn(problem))
  loose.splice(0, loose.length, ...others)
  return own
}
