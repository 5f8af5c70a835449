import type { Reading, StageContext } from '../../model/index.ts'
import type { ReportSource } from '../report-source.ts'

/** Not read yet. */
export function readMhtml(_: Uint8Array, { location }: ReportSource, context: StageContext): Reading | undefined {
  context.report({
    code: 'unsupported-format',
    subject: location,
    message: `${location}: is of a format that is not read.`,
  })
  return undefined
}
