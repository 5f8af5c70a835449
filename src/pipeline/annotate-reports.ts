import type { AnnotatedReport, Id, Reading, StageContext } from '../model/index.ts'
import type { BuildOptions } from './build.ts'
import { mapAhead } from './crew/map-ahead.ts'
import { openCrew } from './crew/open-crew.ts'
import { countWorkers } from './crew/workers.ts'
import { keepPacked } from './keep-needed.ts'
import type { LoadedEngine } from './load-engine.ts'
import { openReadings } from './open-readings.ts'

/**
 * Reads and annotates reports, as many at a time as there are workers, in the order of their ids. One report of one content: where it was
 * met twice, under the location that comes first in the alphabet.
 */
export async function annotateReports(
  inputs: readonly string[] | AsyncIterable<Reading>,
  options: BuildOptions,
  engine: LoadedEngine,
  context: StageContext,
): Promise<readonly AnnotatedReport[]> {
  const { onProgress = () => undefined } = options
  const crew = openCrew(engine, countWorkers(options.workers), context)
  const locations = new Map<Id, string>()
  const reports = new Map<Id, AnnotatedReport>()
  const keep = keepPacked()
  let read = 0
  let done = 0
  try {
    for await (const { reading, result } of mapAhead(openReadings(inputs, options, context), crew.width, take)) {
      done += 1
      if (result === undefined) continue
      for (const problem of result.problems) context.report(problem)
      reports.set(reading.id, keep(reading, result.layers))
      onProgress({ stage: 'annotate', done, subject: reading.location })
    }
  } finally {
    await crew.close()
  }
  return [...reports.values()].sort((left, right) => (left.reading.id < right.reading.id ? -1 : 1))

  /** Without a result where it was met before under a location that stands. */
  async function take(reading: Reading) {
    read += 1
    onProgress({ stage: 'read', done: read, subject: reading.location })
    const known = locations.get(reading.id)
    if (known !== undefined && known <= reading.location) return { reading }
    locations.set(reading.id, reading.location)
    return { reading, result: await crew.run({ kind: 'build', reading }) }
  }
}
