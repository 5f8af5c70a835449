import {
  type Layers,
  PipelineError,
  type Problem,
  type Reading,
  type Report,
  type StageContext,
} from '../model/index.ts'
import { annotateOne, type BuildOptions } from './build.ts'
import { openReadings } from './open-readings.ts'

/** One report with everything that the annotators found in it. */
export interface AnnotatedFile {
  readonly report: Report
  readonly layers: Layers
  readonly problems: readonly Problem[]
}

/**
 * Reads one report from a path, or from standard input for '-', and annotates it.
 *
 * @throws unreadable
 * @throws usage where the path holds several reports
 */
export async function annotateFile(path: string, options: BuildOptions = {}): Promise<AnnotatedFile> {
  const problems: Problem[] = []
  const { now = new Date(), signal = new AbortController().signal } = options
  const context: StageContext = { now, signal, report: (problem) => problems.push(problem) }
  const readings: Reading[] = []
  for await (const reading of openReadings([path], options, context)) {
    readings.push(reading)
    if (readings.length > 1)
      throw new PipelineError('usage', `${path} holds several reports; give one, or use 'sitrep build'`)
  }
  const [reading] = readings
  if (reading === undefined)
    throw new PipelineError('unreadable', problems[0]?.message ?? `${path}: no report could be read`)
  const annotated = await annotateOne(reading, options)
  return { ...annotated, problems: [...problems, ...annotated.problems] }
}
