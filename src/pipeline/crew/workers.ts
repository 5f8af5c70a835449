import { availableParallelism, totalmem } from 'node:os'
import { PipelineError } from '../../model/index.ts'

/** Most threads that are taken unasked: the main thread reads for all of them. */
const mostUnasked = 4

/** Memory that a thread may need, in bytes: measured .4 GB by the model, and as much again for long reports. */
const memoryEach = 2 ** 30

/**
 * How many threads annotate: those asked for, else those that SITREP_WORKERS names, else one a core, four at most and no more than
 * there is memory for. One means that no thread is started.
 *
 * @throws usage where the number is none
 */
export function countWorkers(asked?: number): number {
  const named = asked ?? (process.env.SITREP_WORKERS ? Number(process.env.SITREP_WORKERS) : undefined)
  if (named !== undefined) {
    if (Number.isInteger(named) && named >= 1) return named
    throw new PipelineError(
      'usage',
      `workers must be a whole number above 0, not ${process.env.SITREP_WORKERS ?? asked}`,
    )
  }
  const memory = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY)
  return Math.max(1, Math.min(availableParallelism(), mostUnasked, Math.floor(memory / memoryEach)))
}
