import type { Reading, StageContext } from '../model/index.ts'
import { type ReadOptions, readReports } from '../read/file/read-reports.ts'
import { version } from './version.ts'

/** Reads what paths and addresses stand for, under the program's own name on the web; readings that are given are passed on. */
export function openReadings(
  inputs: readonly string[] | AsyncIterable<Reading>,
  { stdin, web, fieldMap, keepRaw }: ReadOptions,
  context: StageContext,
): AsyncIterable<Reading> {
  if (!Array.isArray(inputs)) return inputs as AsyncIterable<Reading>
  return readReports(inputs, context, {
    ...(stdin === undefined ? {} : { stdin }),
    ...(fieldMap === undefined ? {} : { fieldMap }),
    ...(keepRaw === undefined ? {} : { keepRaw }),
    web: { userAgent: `sitrep/${version}`, ...web },
  })
}
