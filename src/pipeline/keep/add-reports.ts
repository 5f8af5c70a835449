import { PipelineError, type Problem, type Reading, type StageContext } from '../../model/index.ts'
import type { ReadOptions } from '../../read/file/read-reports.ts'
import type { Addition, KeptReport, Store } from '../../store/store.ts'
import { checkOrder } from '../annotate.ts'
import type { ProgressEvent } from '../build.ts'
import { mapAhead } from '../crew/map-ahead.ts'
import { openCrew } from '../crew/open-crew.ts'
import { countWorkers } from '../crew/workers.ts'
import type { Engine } from '../engine.ts'
import { openReadings } from '../open-readings.ts'
import { engineOf } from './engine-of.ts'
import { layerKeys } from './layer-keys.ts'

export interface AddOptions extends ReadOptions {
  /** Ids of the situations that the reports are of; they must be there. */
  readonly situations: readonly string[]
  /** Bounds dates; today by default. */
  readonly now?: Date
  /** By default that which the first situation was added with. */
  readonly engine?: Engine
  /** How many threads annotate; by default one a core, four at most: see `countWorkers`. */
  readonly workers?: number
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
 * Reads reports and keeps each, with its layers, as a member of situations: one after the other, as they come, while `workers` threads
 * annotate those that follow. A known report is not annotated again.
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
  const engine = await engineOf(store, situations[0], options.engine)
  checkOrder(engine.annotators)
  const keys = layerKeys(engine.annotators)
  const loose: Problem[] = engine.problem === undefined ? [] : [engine.problem]
  const added: Addition[] = []
  const context: StageContext = { now, signal, report: (problem) => loose.push(problem) }
  const crew = openCrew(engine, countWorkers(options.workers), context)
  let read = 0
  const take = async (reading: Reading): Promise<KeptReport> => {
    signal.throwIfAborted()
    read += 1
    onProgress({ stage: 'read', done: read, subject: reading.location })
    const problems = takeOwn(loose, reading)
    if (await isKnown(store, reading)) return bare(reading)
    return crew.run({ kind: 'keep', reading, keys, known: { layers: {}, keys: {}, problems } })
  }
  try {
    for await (const report of mapAhead(openReadings(inputs, options, context), crew.width, take)) {
      signal.throwIfAborted()
      const { reading } = report
      // One of the same text may have been kept while this one was read.
      const addition = await store.addReport((await isKnown(store, reading)) ? bare(reading) : report, situations)
      added.push(addition)
      onAdded(addition, reading)
      onProgress({ stage: 'annotate', done: added.length, subject: reading.location })
    }
  } catch (error) {
    if (signal.aborted) {
      const message = `stopped; the ${added.length} reports added before are kept`
      throw new PipelineError('aborted', message, { cause: error })
    }
    throw error
  } finally {
    await crew.close()
  }
  return { added, problems: loose }
}

/** Whether a report is kept as it is, under a location that stands. */
async function isKnown(store: Store, { id, location }: Reading): Promise<boolean> {
  const known = await store.report(id)
  return known !== undefined && known.removed === undefined && known.location <= location
}

/** A known report, to which nothing is added but memberships. */
function bare(reading: Reading): KeptReport {
  return { reading, layers: {}, keys: {}, problems: [] }
}

/** The problems that are this reading's own; the others, of what could not be read, are left. */
function takeOwn(loose: Problem[], { id, location }: Reading): readonly Problem[] {
  const isOwn = ({ subject }: Problem) => subject === location || subject === id || subject.startsWith(`${id}|`)
  const own = loose.filter(isOwn)
  const others = loose.filter((problem) => !isOwn(problem))
  loose.splice(0, loose.length, ...others)
  return own
}
