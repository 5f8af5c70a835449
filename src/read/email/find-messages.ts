import type { StageContext } from '../../model/index.ts'
import { type ArchiveLimits, archiveLimits } from '../archive/archive-limits.ts'
import type { ByteReader } from '../bytes/byte-reader.ts'
import type { FoundDocument } from '../found-document.ts'

/** Longest line of a message that is kept whole; the standard allows 998. */
const longestLine = 4 * 1024 * 1024

const newline = Buffer.from('\n')

/** The messages of an mbox file (RFC 4155) with their numbers as places: 'letters.mbox#3'. */
export async function* findMessages(
  reader: ByteReader,
  location: string,
  context: StageContext,
  limits: ArchiveLimits = archiveLimits,
): AsyncIterable<FoundDocument> {
  let lines: Uint8Array[] = []
  let size = 0
  let number = 0
  let isAfterBlank = true
  for (;;) {
    const line = await reader.line(longestLine)
    if (line === undefined && reader.passGap()) continue
    const isStart = line !== undefined && isAfterBlank && isFromLine(line.bytes)
    if (line === undefined || isStart) {
      context.signal.throwIfAborted()
      const message = take()
      if (message) yield message
      if (line === undefined) return
      number += 1
      isAfterBlank = false
      continue
    }
    isAfterBlank = line.bytes.length === 0
    size += line.bytes.length + 1
    if (number === 0 || size > limits.documentBytes) lines = []
    else lines.push(unquote(line.bytes), newline)
  }

  /** The message that was gathered. */
  function take(): FoundDocument | undefined {
    const place = `${location}#${number}`
    const bytes = Buffer.concat(lines)
    const isTooLarge = number > 0 && size > limits.documentBytes
    if (isTooLarge) {
      const message = `${place}: has more than ${limits.documentBytes} bytes; not read.`
      context.report({ code: 'too-large', subject: place, message })
    } else if (number === 0 && size > 0) {
      const message = `${location}: what stands before its first message ('From …' on a line of its own) is not read.`
      context.report({ code: 'damaged-file', subject: location, message })
    }
    lines = []
    size = 0
    return number === 0 || isTooLarge || bytes.length === 0
      ? undefined
      : { bytes, source: { location: place, format: 'email' } }
  }
}

/** 'From anna@coast.example Tue Mar  5 10:00:00 2024' */
function isFromLine(bytes: Uint8Array): boolean {
  return bytes.length < 500 && /^From \S*.{0,100}\b\d{4}\b/.test(Buffer.from(bytes).toString('latin1'))
}

/** Lines that begin like that within a message have a '>' before them. */
function unquote(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x3e) return bytes
  return /^>+From /.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1')) ? bytes.subarray(1) : bytes
}
