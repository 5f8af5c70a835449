import type { ReadingField, StageContext } from '../../model/index.ts'
import { type ArchiveLimits, archiveLimits } from '../archive/archive-limits.ts'
import { countPassedOver } from '../archive/passed-over.ts'
import type { ByteReader } from '../bytes/byte-reader.ts'
import type { FoundDocument } from '../found-document.ts'
import type { DocumentFormat } from '../report-source.ts'
import { contentType } from '../web/content-type.ts'
import { formatOfType } from './format-of-type.ts'
import { parseHttpMessage } from './http-message.ts'
import { type WarcFault, type WarcRecord, warcRecords } from './warc-records.ts'

/** Records whose blocks hold documents. */
const documentTypes: ReadonlySet<string> = new Set(['response', 'resource', 'conversion'])

/** Records that tell of others, and are not counted. */
const quietTypes: ReadonlySet<string> = new Set(['warcinfo', 'request', 'metadata', 'continuation'])

/** Bytes of an answer's head beside its body. */
const headBytes = 256 * 1024

/**
 * The pages and documents of a WARC file, one at a time. Revisits, answers that are no pages and whatever is of another format are
 * counted and reported at the end.
 */
export async function* readWarc(
  reader: ByteReader,
  location: string,
  context: StageContext,
  limits: ArchiveLimits = archiveLimits,
): AsyncIterable<FoundDocument> {
  const passed = countPassedOver(location, 'records of the archive are', context)
  const faults = new Map<WarcFault, number>()
  const most = limits.documentBytes
  const records = warcRecords(
    reader,
    ({ type, length }) => documentTypes.has(type) && length <= most + headBytes,
    (fault) => faults.set(fault, (faults.get(fault) ?? 0) + 1),
  )
  try {
    for await (const record of records) {
      context.signal.throwIfAborted()
      const { type, block } = record
      if (block) {
        const found = type === 'response' ? fromAnswer(record, block) : fromResource(record, block)
        if (typeof found === 'string') passed.add(found)
        else yield found
      } else if (documentTypes.has(type)) passed.add(`of more than ${most} bytes`)
      else if (!quietTypes.has(type)) passed.add(type === 'revisit' ? 'revisits (same as before)' : `of type ${type}`)
    }
  } finally {
    passed.report()
    reportFaults()
  }

  /** The document in an answer, or what it is instead. */
  function fromAnswer(record: WarcRecord, block: Uint8Array): FoundDocument | string {
    const uri = targetOf(record)
    const scheme = /^[a-z][\w+.-]*(?=:)/i.exec(uri)?.[0].toLowerCase() ?? 'unknown'
    if (!/^https?$/.test(scheme)) return `${scheme} answers`
    const message = parseHttpMessage(block, most)
    if (message === undefined) return 'damaged answers'
    if (message === 'too-large') return `of more than ${most} bytes`
    if (message.status !== 200) return `answers of status ${message.status}`
    const { type = record.fields.get('warc-identified-payload-type'), charset } = contentType(message.headers)
    const format = formatOfType(type)
    if (format !== 'html' && format !== 'pdf') return type ?? 'of unknown type'
    const modified = message.headers['last-modified']
    const fields = modified === undefined ? [] : [{ field: 'http.last-modified', value: modified }]
    return documentOf(record, message.body, { uri, format, answer: block, fields, ...(charset ? { charset } : {}) })
  }

  function fromResource(record: WarcRecord, block: Uint8Array): FoundDocument | string {
    const { type, charset } = contentType({ 'content-type': record.fields.get('content-type') })
    const format = formatOfType(type)
    if (format === undefined) return type ?? 'of unknown type'
    return documentOf(record, block, { uri: targetOf(record), format, fields: [], ...(charset ? { charset } : {}) })
  }

  function documentOf(record: WarcRecord, bytes: Uint8Array, parts: DocumentParts): FoundDocument {
    const { uri, format, charset, answer } = parts
    const fetched = record.fields.get('warc-date')
    const isWeb = /^https?:/i.test(uri)
    const fields = [...parts.fields, ...(fetched === undefined ? [] : [{ field: 'warc.date', value: fetched }])]
    const type = record.fields.get('content-type')
    return {
      bytes,
      source: {
        location: `${location}#${uri}`,
        format,
        ...(charset === undefined ? {} : { encoding: charset }),
        ...(isWeb ? { url: uri } : {}),
        fields,
      },
      ...(answer === undefined ? (type === undefined ? {} : { type }) : { answer }),
      ...(fetched === undefined ? {} : { fetched }),
    }
  }

  function reportFaults(): void {
    const damaged = faults.get('damaged') ?? 0
    if (damaged > 0) {
      const stretches = damaged === 1 ? 'a stretch is' : `${damaged} stretches are`
      const message = `${location}: ${stretches} damaged; what lies there is passed over, the rest is read.`
      context.report({ code: 'damaged-file', subject: location, message })
    }
    const cut = faults.get('truncated') ?? 0
    if (cut > 0) {
      const records = cut === 1 ? 'a record is' : `${cut} records are`
      const message = `${location}: ${records} cut short and not read; the download or the crawl may have been stopped.`
      context.report({ code: 'truncated', subject: location, message })
    }
  }
}

interface DocumentParts {
  readonly uri: string
  readonly format: DocumentFormat
  readonly charset?: string
  readonly answer?: Uint8Array
  readonly fields: readonly ReadingField[]
}

/** The address of a record; some programs set it in angle brackets. */
function targetOf({ fields }: WarcRecord): string {
  return (fields.get('warc-target-uri') ?? '').replace(/^<(.*)>$/, '$1')
}
