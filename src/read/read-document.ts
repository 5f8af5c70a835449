import type { Reading, StageContext } from '../model/index.ts'
import { readDocx } from './docx/read-docx.ts'
import { readEmail } from './email/read-email.ts'
import type { FoundDocument } from './found-document.ts'
import type { FieldMap } from './jsonl/field-map.ts'
import { readRecord } from './jsonl/read-record.ts'
import { readMhtml } from './mhtml/read-mhtml.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { readReport, reportLanguage } from './read-report.ts'

export interface DocumentOptions {
  /** Which fields of records hold what, where it is not known by their names. */
  readonly fieldMap?: FieldMap
}

/**
 * Reads one report from a document of any format. Absent where there is nothing to read; what was wrong is in the context's problems.
 */
export async function readDocument(
  { bytes, source }: Pick<FoundDocument, 'bytes' | 'source'>,
  context: StageContext,
  { fieldMap }: DocumentOptions = {},
): Promise<Reading | undefined> {
  const { format, location, fields = [] } = source
  const special = specialReader()
  const reading = special === undefined ? readReport(bytes, source, context) : await special()
  if (!reading) return undefined
  if (special !== undefined) {
    if (reading.text.trim() === '') return refuse('empty-input', `${location}: shows no text.`)
    reportLanguage(reading, context)
  }
  return fields.length === 0 ? reading : { ...reading, fields: [...reading.fields, ...fields] }

  /** The reader of a format that is not plain text; absent for text. */
  function specialReader(): (() => Reading | undefined | Promise<Reading | undefined>) | undefined {
    if (format === 'pdf' || startsWith(bytes, '%PDF-')) return () => readPdf(bytes, source, context)
    if (format === 'docx') return () => readDocx(bytes, source, context)
    if (format === 'email') return () => readEmail(bytes, source, context)
    if (format === 'mhtml') return () => readMhtml(bytes, source, context)
    if (format === 'record') return () => readRecord(bytes, source, context, fieldMap)
    return undefined
  }

  function refuse(code: 'empty-input', message: string): undefined {
    context.report({ code, subject: location, message })
    return undefined
  }
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return Buffer.from(bytes.subarray(0, signature.length)).toString('latin1') === signature
}
