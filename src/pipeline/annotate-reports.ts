import type { AnnotatedReport, Id, Reading, StageContext } from '../model/index.ts'
import { readReports } from '../read/file/read-reports.ts'
import { annotate } from './annotate.ts'
import type { BuildOptions } from './build.ts'
import { keepNeeded } from './keep-needed.ts'
import type { LoadedEngine } from './load-engine.ts'
import { version } from './version.ts'

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
  for await (const reading of readAll(inputs, options, context)) {
    done += 1
    onProgress({ stage: 'read', done, subject: reading.location })
    const known = reports.get(reading.id)
    if (known && known.reading.location <= reading.location) continue
    reports.set(reading.id, keep(await annotate(reading, annotators, context)))
    onProgress({ stage: 'annotate', done, subject: reading.location })
  }
  return [...reports.values()].sort((left, right) => (left.reading.id < right.reading.id ? -1 : 1))
}

function readAll(
  inputs: readonly string[] | AsyncIterable<Reading>,
  { stdin, web }: BuildOptions,
  context: StageContext,
): AsyncIterable<Reading> {
  return Array.isArray(inputs)
    ? readReports(inputs, context, {
        ...(stdin === undefined ? {} : { stdin }),
        web: { userAgent: `sitrep/${version}`, ...web },
      })
    : (inputs as AsyncIterable<Reading>)
}
