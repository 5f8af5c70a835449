import type { Reading, StageContext } from '../model/index.ts'
import { readDocx } from './docx/read-docx.ts'
import { readEmail } from './email/read-email.ts'
import type { FoundDocument } from './found-document.ts'
import type { FieldMap } from './jsonl/field-map.ts'
import { readRecord } from './jsonl/read-record.ts'
import { readMhtml } from './mhtml/read-mhtml.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readReportParts, reportLanguage } from './read-report.ts'

export interface DocumentOptions {
  /** Which fields of records hold what, where it is not known by their names. */
  readonly fieldMap?: FieldMap
}

/**
 * Reads what a document of any format but a feed stands for: one report as a rule, several where it is a live blog. Empty where there is
 * nothing to read; what was wrong is in the context's problems.
 */
export async function readDocument(
  { bytes, source }: Pick<FoundDocument, 'bytes' | 'source'>,
  context: StageContext,
  { fieldMap }: DocumentOptions = {},
): Promise<readonly Reading[]> {
  const { format, location, fields = [] } = source
  const special = specialReader()
  const found = special === undefined ? readReportParts(bytes, source, context) : [await special()].flat()
  const readings = found.filter((reading) => reading !== undefined)
  if (special !== undefined) {
    if (readings.some(({ text }) => text.trim() === '')) {
      context.report({ code: 'empty-input', subject: location, message: `${location}: shows no text.` })
      return []
    }
    if (readings[0]) reportLanguage(readings[0], context)
  }
  return fields.length === 0
    ? readings
    : readings.map((reading) => ({ ...reading, fields: [...reading.fields, ...fields] }))

  /** The reader of a format that is not plain text; absent for text. */
  function specialReader(): (() => Found | Promise<Found>) | undefined {
    if (format === 'pdf' || startsWith(bytes, '%PDF-')) return () => readPdf(bytes, source, context)
    if (format === 'docx') return () => readDocx(bytes, source, context)
    if (format === 'email') return () => readEmail(bytes, source, context)
    if (format === 'mhtml') return () => readMhtml(bytes, source, context)
    if (format === 'record') return () => readRecord(bytes, source, context, fieldMap)
    return undefined
  }
}

/** What a reader gives. */
type Found = Reading | undefined | readonly Reading[]

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}
