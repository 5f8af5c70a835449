import { Readable } from 'node:stream'
import { type Entry, fromBufferPromise, getFileNameLowLevel, openPromise, type ZipFile } from 'yauzl'
import type { StageContext } from '../../model/index.ts'
import { type ArchiveEntry, openGuard } from './archive-entry.ts'
import { type ArchiveLimits, archiveLimits } from './archive-limits.ts'

/** Names are decoded here, one by one: a bad one must not end the archive. */
const options = { decodeStrings: false, lazyEntries: true, autoClose: false }

/**
 * The files of a ZIP archive that can be read, one at a time, in the order of its directory. Each is unpacked as it is read. Entries that
 * are encrypted, damaged or badly named are reported.
 */
export async function* readZip(
  archive: string | Uint8Array,
  location: string,
  context: StageContext,
  limits: ArchiveLimits = archiveLimits,
): AsyncIterable<ArchiveEntry> {
  const zip = await open(archive, location, context)
  if (!zip) return
  const guard = openGuard(location, context, limits)
  try {
    const entries = await listEntries(zip, guard)
    const names = new Set(entries.map(({ name }) => name))
    for (const { entry, name } of entries) {
      context.signal.throwIfAborted()
      if (!guard.wants(name, names)) continue
      if (entry.isEncrypted()) {
        guard.report('encrypted', name, 'is encrypted; not read. Unpack the archive with its password.')
        continue
      }
      if (!entry.canDecodeFileData()) {
        guard.report('unsupported-format', name, 'is packed in a way that is not read; pack it as a plain ZIP archive.')
        continue
      }
      const packed = Math.max(1, entry.compressedSize)
      const bytes = guard.unpack(name, packed, openEntry(zip, entry))
      yield { location: guard.locationOf(name), name, bytes }
      if (guard.isSpent()) break
    }
  } finally {
    guard.end()
    zip.close()
  }
}

async function open(
  archive: string | Uint8Array,
  location: string,
  context: StageContext,
): Promise<ZipFile | undefined> {
  try {
    if (typeof archive === 'string') return await openPromise(archive, options)
    return await fromBufferPromise(Buffer.from(archive.buffer, archive.byteOffset, archive.length), options)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const message = `${location}: cannot be opened as a ZIP archive (${plain(error)}); the download may have been stopped.`
    context.report({ code: 'damaged-file', subject: location, message })
    return undefined
  }
}

/** All entries that are files; a directory that breaks off gives those before. */
async function listEntries(
  zip: ZipFile,
  guard: ReturnType<typeof openGuard>,
): Promise<{ readonly entry: Entry; readonly name: string }[]> {
  const found: { entry: Entry; name: string }[] = []
  try {
    for await (const entry of zip.eachEntry()) {
      const flag = entry.generalPurposeBitFlag
      const name = guard.checkName(
        getFileNameLowLevel(flag, entry.fileNameRaw ?? Buffer.from(entry.fileName), entry.extraFields, true),
      )
      if (name !== undefined && !name.endsWith('/')) found.push({ entry, name })
      if (guard.isFull(found.length)) break
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    guard.report('damaged-file', undefined, `its directory is damaged (${plain(error)}); entries may be missing.`)
  }
  return found
}

async function* openEntry(zip: ZipFile, entry: Entry): AsyncIterable<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry)
  yield* Readable.prototype[Symbol.asyncIterator].call(stream) as AsyncIterable<Uint8Array>
}

/** The library's words without their final stop. */
function plain({ message }: Error): string {
  return message.replace(/\.$/, '').slice(0, 200)
}
