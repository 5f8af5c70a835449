import { crc32, createInflateRaw } from 'node:zlib'
import { gap } from '../bytes/byte-reader.ts'
import { type ArchiveLimits, archiveLimits } from './archive-limits.ts'
import { openPackedBytes, type PackedBytes } from './packed-bytes.ts'

/** Why a stretch of a gzip stream cannot be unpacked. */
export type GzipFault = 'truncated' | 'damaged' | 'ratio'

/** Bytes unpacked at a time. */
const chunkSize = 128 * 1024

/** Bytes of a member's head without its optional parts, and of the check sum and size at its end (RFC 1952). */
const headBytes = 10
const tailBytes = 8

/** Longest head that is read: file names and comments are short. */
const longestHead = 64 * 1024

/**
 * Unpacks a gzip stream of one or many members. After a damaged stretch it goes on with the next member, with a gap in between; a stream
 * that unpacks to too many times its size ends.
 */
export async function* gunzip(
  source: AsyncIterable<Uint8Array>,
  onFault: (fault: GzipFault) => void,
  limits: ArchiveLimits = archiveLimits,
): AsyncIterable<Uint8Array> {
  const packed = openPackedBytes(source)
  let unpacked = 0
  for (let at = 0; ; ) {
    const data = await memberData(packed, at)
    const member = typeof data === 'number' ? openMember(packed, data) : undefined
    let fault: GzipFault | undefined = member === undefined ? (data as GzipFault) : undefined
    if (member) {
      for await (const chunk of member.chunks()) {
        unpacked += chunk.length
        if (unpacked > limits.ratioFromBytes && unpacked > packed.read() * limits.ratio) {
          onFault('ratio')
          return
        }
        yield chunk
      }
      fault = member.fault() ?? (await checkTail(packed, member))
      at = member.end() + (fault ? 0 : tailBytes)
    }
    if (fault) {
      onFault(fault)
      yield gap
      const next = fault === 'truncated' ? undefined : await findMember(packed, at + 1)
      if (next === undefined) return
      at = next
      continue
    }
    at = await packed.pastZeros(at)
    if ((await packed.at(at, 1)).length === 0) return
  }
}

/** Where the data of the member at an offset begins. */
async function memberData(packed: PackedBytes, at: number): Promise<number | GzipFault> {
  const head = await packed.at(at, headBytes)
  if (head.length < headBytes) return 'truncated'
  const flags = head[3] as number
  if (head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8 || flags > 0x1f) return 'damaged'
  let end = at + headBytes
  if (flags & 4) {
    const [low = 0, high = 0] = await packed.at(end, 2)
    end += 2 + low + 256 * high
  }
  for (const flag of [8, 16]) {
    if ((flags & flag) === 0) continue
    const length = (await packed.at(end, longestHead)).indexOf(0)
    if (length < 0) return 'damaged'
    end += length + 1
  }
  return end + (flags & 2 ? 2 : 0)
}

interface Member {
  chunks(): AsyncIterable<Uint8Array>
  /** Where its packed data ended, once it did. */
  end(): number
  fault(): GzipFault | undefined
  checksum(): number
}

/** Unpacks one member's data. */
function openMember(packed: PackedBytes, start: number): Member {
  const decoder = createInflateRaw({ chunkSize })
  let release: () => void = () => undefined
  decoder.once('close', () => release())
  let failure: unknown
  let fault: GzipFault | undefined
  let checksum = 0
  const feeding = feed().catch((error: unknown) => {
    failure = error
    decoder.destroy()
  })
  return { chunks, end: () => start + decoder.bytesWritten, fault: () => fault, checksum: () => checksum }

  async function* chunks(): AsyncIterable<Uint8Array> {
    try {
      for await (const chunk of decoder as AsyncIterable<Uint8Array>) {
        checksum = crc32(chunk, checksum)
        yield chunk
      }
    } catch (error) {
      fault = faultOf(error)
      if (fault === undefined && failure === undefined) throw error
    } finally {
      decoder.destroy()
      await feeding
    }
    if (failure !== undefined) throw failure
  }

  async function feed(): Promise<void> {
    for (let at = start; !decoder.destroyed; ) {
      const chunk = await packed.at(at, 1)
      if (chunk.length === 0) break
      packed.letGo(start + decoder.bytesWritten)
      at += chunk.length
      if (decoder.destroyed) break
      await new Promise<void>((resolve) => {
        release = resolve
        decoder.write(chunk, () => resolve())
      })
    }
    if (!decoder.destroyed) decoder.end()
  }
}

/** Whether check sum and size at the end of a member are right. */
async function checkTail(packed: PackedBytes, member: Member): Promise<GzipFault | undefined> {
  const tail = await packed.at(member.end(), tailBytes)
  if (tail.length < tailBytes) return 'truncated'
  return Buffer.from(tail.buffer, tail.byteOffset, tail.length).readUInt32LE(0) === member.checksum()
    ? undefined
    : 'damaged'
}

/** Where the next member begins, at an offset of the packed stream or after it. */
async function findMember(packed: PackedBytes, from: number): Promise<number | undefined> {
  for (let at = from; ; ) {
    const bytes = await packed.at(at, headBytes)
    if (bytes.length < headBytes) return undefined
    for (let place = 0; place + headBytes <= bytes.length; place += 1) {
      if (isMemberHead(bytes, place)) return at + place
    }
    at += bytes.length - headBytes + 1
    packed.letGo(at)
  }
}

/** Signature, deflate, no reserved flag, and one of the three marks of how hard it was packed. */
function isMemberHead(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === 0x1f &&
    bytes[at + 1] === 0x8b &&
    bytes[at + 2] === 8 &&
    (bytes[at + 3] as number) < 0x20 &&
    (bytes[at + 8] === 0 || bytes[at + 8] === 2 || bytes[at + 8] === 4)
  )
}

function faultOf(error: unknown): GzipFault | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  if (error.code === 'Z_BUF_ERROR') return 'truncated'
  return /^Z_/.test(String(error.code)) ? 'damaged' : undefined
}
