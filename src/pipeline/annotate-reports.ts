import type { AnnotatedReport, Id, Reading, StageContext } from '../model/index.ts'
import { annotate } from './annotate.ts'
import type { BuildOptions } from './build.ts'
import { keepNeeded } from './keep-needed.ts'
import type { LoadedEngine } from './load-engine.ts'
import { openReadings } from './open-readings.ts'

/**
 * Reads and annotates reports one at a time, in the order of their ids. One report of one content: where it was met twice, under the
 * location that comes first in the alphabet.
 */
export async function annotateReports(
  inputs: readonly string[] | AsyncIterable<Reading>,
  options: BuildOptions,
  { annotators }: LoadedEngine,
  context: StageContext,
): Promise<readonly AnnotatedReport[]> {
  const { onProgress = () => undefined } = options
  const reports = new Map<Id, AnnotatedReport>()
  const keep = keepNeeded()
  let done = 0
  for await (const reading of openReadings(inputs, options, context)) {
    done += 1
    onProgress({ stage: 'read', done, subject: reading.location })
    const known = reports.get(reading.id)
    if (known && known.reading.location <= reading.location) continue
    reports.set(reading.id, keep(await annotate(reading, annotators, context)))
    onProgress({ stage: 'annotate', done, subject: reading.location })
  }
  return [...reports.values()].sort((left, right) => (left.reading.id < right.reading.id ? -1 : 1))
}
