import type { StageContext } from '../../model/index.ts'
import type { ByteReader } from '../bytes/byte-reader.ts'
import { type ArchiveEntry, openGuard } from './archive-entry.ts'
import { type ArchiveLimits, archiveLimits } from './archive-limits.ts'

const blockBytes = 512

/** Longest extended header: names and a few numbers. */
const longestHeader = 1024 * 1024

/** Bytes of an entry that are handed on at a time. */
const chunkBytes = 256 * 1024

/** One header of a tar archive (POSIX.1-2001, with GNU's long names). */
interface TarHeader {
  readonly name: string
  readonly size: number
  /** '0' a file, 'L' a long name, 'x' and 'g' extended headers. */
  readonly type: string
}

/** The files of a tar archive that can be read, one at a time and in its order; each must be read before the next. */
export async function* readTar(
  reader: ByteReader,
  location: string,
  context: StageContext,
  limits: ArchiveLimits = archiveLimits,
): AsyncIterable<ArchiveEntry> {
  const guard = openGuard(location, context, limits)
  const names = new Set<string>()
  let given: { name?: string; size?: number } = {}
  try {
    for (let count = 0; !guard.isFull(count); count += 1) {
      context.signal.throwIfAborted()
      const block = await reader.take(blockBytes)
      if (block.length === 0 || block.every((byte) => byte === 0)) return
      const header = block.length < blockBytes ? undefined : parseHeader(block)
      if (header === undefined)
        return guard.report('damaged-file', undefined, 'is damaged here or cut short; what follows is not read.')
      if (header.type === 'L' || header.type === 'x') {
        if (header.size > longestHeader)
          return guard.report('damaged-file', undefined, 'has a header that is too long; what follows is not read.')
        const content = await takePadded(header.size)
        given = header.type === 'L' ? { ...given, name: toText(content) } : { ...given, ...parseExtended(content) }
        continue
      }
      const size = given.size ?? header.size
      const name = guard.checkName(given.name ?? header.name)
      given = {}
      const isFile = header.type === '0' || header.type === '\0' || header.type === '7'
      if (name !== undefined && isFile) names.add(name)
      const padded = Math.ceil(size / blockBytes) * blockBytes
      const end = reader.offset + padded
      if (name !== undefined && isFile && !name.endsWith('/') && guard.wants(name, names)) {
        yield { location: guard.locationOf(name), name, bytes: content(name, size) }
      }
      await reader.skip(end - reader.offset)
    }
  } finally {
    guard.end()
  }

  async function* content(name: string, size: number): AsyncIterable<Uint8Array> {
    for (let left = size; left > 0; ) {
      const chunk = await reader.take(Math.min(left, chunkBytes))
      if (chunk.length === 0) return guard.report('truncated', name, 'is cut short: the archive ends within it.')
      left -= chunk.length
      yield chunk
    }
  }

  async function takePadded(size: number): Promise<Uint8Array> {
    const padded = await reader.take(Math.ceil(size / blockBytes) * blockBytes)
    return padded.subarray(0, size)
  }
}

/** Whether a block is the head of a tar archive's entry. */
export function isTarHeader(block: Uint8Array): boolean {
  return block.length >= blockBytes && parseHeader(block.subarray(0, blockBytes)) !== undefined
}

function parseHeader(block: Uint8Array): TarHeader | undefined {
  let sum = 0
  for (const [at, byte] of block.entries()) sum += at >= 148 && at < 156 ? 0x20 : byte
  const size = numberAt(block, 124, 12)
  if (numberAt(block, 148, 8) !== sum || size === undefined) return undefined
  const prefix = toText(block.subarray(257, 263)).startsWith('ustar') ? toText(block.subarray(345, 500)) : ''
  const name = toText(block.subarray(0, 100))
  return { name: prefix === '' ? name : `${prefix}/${name}`, size, type: String.fromCharCode(block[156] as number) }
}

/** An octal number, or a binary one where its first bit is set. */
function numberAt(block: Uint8Array, start: number, length: number): number | undefined {
  const field = block.subarray(start, start + length)
  if (((field[0] as number) & 0x80) === 0) {
    const digits = /^[\s\0]*([0-7]+)[\s\0]*/.exec(toLatin(field))?.[1]
    return digits === undefined
      ? toLatin(field).replaceAll(/[\s\0]/g, '') === ''
        ? 0
        : undefined
      : Number.parseInt(digits, 8)
  }
  let value = (field[0] as number) & 0x7f
  for (const byte of field.subarray(1)) value = value * 256 + byte
  return Number.isSafeInteger(value) ? value : undefined
}

/** Name and size in a POSIX extended header: lines '27 path=a/b.html'. */
function parseExtended(content: Uint8Array): { name?: string; size?: number } {
  const found: { name?: string; size?: number } = {}
  for (let at = 0; at < content.length; ) {
    const space = content.indexOf(0x20, at)
    const length = space < 0 || space - at > 9 ? Number.NaN : Number(toLatin(content.subarray(at, space)))
    if (!Number.isInteger(length) || length < space - at + 2) break
    const [, key, value] = /^([^=]*)=([\s\S]*?)\n?$/.exec(toText(content.subarray(space + 1, at + length))) ?? []
    if (key === 'path' && value) found.name = value
    if (key === 'size' && /^\d{1,15}$/.test(value ?? '')) found.size = Number(value)
    at += length
  }
  return found
}

function toText(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}

function toLatin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
}
