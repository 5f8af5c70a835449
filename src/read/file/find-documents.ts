import type { StageContext } from '../../model/index.ts'
import type { ArchiveEntry } from '../archive/archive-entry.ts'
import { archiveLimits } from '../archive/archive-limits.ts'
import { type GzipFault, gunzip } from '../archive/gunzip.ts'
import { readTar } from '../archive/read-tar.ts'
import { readZip } from '../archive/read-zip.ts'
import { type ByteReader, openByteReader } from '../bytes/byte-reader.ts'
import { findMessages } from '../email/find-messages.ts'
import type { FoundDocument } from '../found-document.ts'
import { findJsonRecords } from '../jsonl/find-json-records.ts'
import { findRecords } from '../jsonl/find-records.ts'
import { readWarc } from '../warc/read-warc.ts'
import { feedKind } from '../web/feed-kind.ts'
import { type FileKind, isDocumentFormat, unpackedName } from './formats.ts'
import { sniffedBytes, sniffKind } from './sniff-kind.ts'

/** A file as a stream of bytes. */
export interface FileBytes {
  readonly location: string
  /** What its format is told by, beside its bytes; the location without what was unpacked. */
  readonly name: string
  /** Where it lies, if it is a file of its own: a ZIP archive can then be read without holding it. */
  readonly path?: string
  readonly bytes: AsyncIterable<Uint8Array>
}

/** What lies within an archive, and is no document: a file of it, or of what was packed by itself. */
type Depth = 'file' | 'unpacked' | 'entry'

/** Kinds that are not looked for within an archive. */
const archives: ReadonlySet<FileKind> = new Set<FileKind>(['zip', 'tar', 'gzip', 'warc'])

/**
 * The documents in a file, one at a time: itself, or what an archive, a dump or a mailbox holds. What cannot be read is reported, and the
 * rest goes on.
 */
export async function* findDocuments(
  file: FileBytes,
  context: StageContext,
  depth: Depth = 'file',
): AsyncIterable<FoundDocument> {
  const { location, name } = file
  const reader = openByteReader(file.bytes)
  const kind = sniffKind(await reader.peek(sniffedBytes), name)
  if (kind !== undefined && archives.has(kind) && isTooDeep(kind, depth)) {
    const message = `${location}: is an archive within an archive; not read. Unpack the outer one first.`
    context.report({ code: 'nested-archive', subject: location, message })
  } else if (kind === 'gzip') yield* findUnpacked(file, reader, context)
  else if (kind === 'warc') yield* readWarc(reader, location, context)
  else if (kind === 'tar') yield* findInEntries(readTar(reader, location, context), context)
  else if (kind === 'zip') yield* findInZip(file, reader, context)
  else if (kind === 'records') yield* findRecords(reader, location, context)
  else if (kind === 'mbox') yield* findMessages(reader, location, context)
  else yield* findDocument(location, kind, reader, context)
}

/** A file may be packed once, and what is unpacked may be an archive of files; nothing is deeper. */
function isTooDeep(kind: FileKind, depth: Depth): boolean {
  return depth === 'entry' || (depth === 'unpacked' && kind === 'gzip')
}

async function* findDocument(
  location: string,
  kind: FileKind | undefined,
  reader: ByteReader,
  context: StageContext,
): AsyncIterable<FoundDocument> {
  const isLarge = kind === 'pdf' || kind === 'docx' || kind === 'email' || kind === 'mhtml'
  const most = isLarge ? archiveLimits.documentBytes : archiveLimits.textBytes
  const bytes = await collect(reader, most, context)
  if (bytes === undefined) {
    const message = `${location}: has more than ${most} bytes; not read. Split it into single reports.`
    context.report({ code: 'too-large', subject: location, message })
  } else if (feedKind(bytes) !== undefined) yield { bytes, source: { location, format: 'feed' } }
  else if (kind === 'json') yield* findJsonRecords(bytes, { location }, context)
  else yield { bytes, source: { location, ...(isDocumentFormat(kind) ? { format: kind } : {}) } }
}

async function* findUnpacked(file: FileBytes, reader: ByteReader, context: StageContext): AsyncIterable<FoundDocument> {
  const { location, name } = file
  const faults: GzipFault[] = []
  const bytes = gunzip(reader.rest(), (fault) => faults.push(fault))
  yield* findDocuments({ location, name: unpackedName(name), bytes }, context, 'unpacked')
  reportFaults(location, faults, context)
}

function reportFaults(location: string, faults: readonly GzipFault[], context: StageContext): void {
  const damaged = faults.filter((fault) => fault === 'damaged').length
  if (damaged > 0) {
    const stretches = damaged === 1 ? 'a stretch' : `${damaged} stretches`
    const message = `${location}: ${stretches} cannot be unpacked; what lies there is lost, the rest is read.`
    context.report({ code: 'damaged-file', subject: location, message })
  }
  if (faults.includes('truncated')) {
    const message = `${location}: ends in the middle of what is packed; read as far as it goes.`
    context.report({ code: 'truncated', subject: location, message })
  }
  if (faults.includes('ratio')) {
    const message = `${location}: unpacks to more than ${archiveLimits.ratio} times its size; not read any further.`
    context.report({ code: 'too-large', subject: location, message })
  }
}

async function* findInZip(
  { location, path }: FileBytes,
  reader: ByteReader,
  context: StageContext,
): AsyncIterable<FoundDocument> {
  const held = path === undefined ? await collect(reader, archiveLimits.heldZipBytes, context) : undefined
  const archive = path ?? held
  if (archive === undefined) {
    const most = archiveLimits.heldZipBytes
    const message = `${location}: is a ZIP archive of more than ${most} bytes that does not come as a file; save it and give its path.`
    context.report({ code: 'too-large', subject: location, message })
    return
  }
  yield* findInEntries(readZip(archive, location, context), context)
}

async function* findInEntries(
  entries: AsyncIterable<ArchiveEntry>,
  context: StageContext,
): AsyncIterable<FoundDocument> {
  for await (const entry of entries) yield* findDocuments(entry, context, 'entry')
}

/** All bytes; absent where there are more than `most`. A gap in them is passed over. */
async function collect(reader: ByteReader, most: number, context: StageContext): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of reader.rest()) {
    context.signal.throwIfAborted()
    size += chunk.length
    if (size > most) return undefined
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks)
}
