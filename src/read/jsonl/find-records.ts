import type { StageContext } from '../../model/index.ts'
import { type ArchiveLimits, archiveLimits } from '../archive/archive-limits.ts'
import type { ByteReader } from '../bytes/byte-reader.ts'
import type { FoundDocument } from '../found-document.ts'
import { parseJson } from './record-values.ts'

/** Lines that a message names. */
const named = 5

/** The records of a JSON Lines file, one a line, with their numbers as places: 'news.jsonl#12'. */
export async function* findRecords(
  reader: ByteReader,
  location: string,
  context: StageContext,
  limits: ArchiveLimits = archiveLimits,
): AsyncIterable<FoundDocument> {
  const damaged: number[] = []
  const tooLong: number[] = []
  let counts = { damaged: 0, tooLong: 0 }
  for (let number = 1; ; number += 1) {
    const line = await reader.line(limits.textBytes)
    if (line === undefined) {
      if (!reader.passGap()) break
      continue
    }
    context.signal.throwIfAborted()
    if (isBlank(line.bytes)) continue
    if (line.isCut) {
      counts = { ...counts, tooLong: counts.tooLong + 1 }
      if (tooLong.length < named) tooLong.push(number)
    } else if (!isObject(line.bytes)) {
      counts = { ...counts, damaged: counts.damaged + 1 }
      if (damaged.length < named) damaged.push(number)
    } else yield { bytes: line.bytes, source: { location: `${location}#${number}`, format: 'record' } }
  }
  report(counts.damaged, damaged, 'no JSON object', 'damaged-file')
  report(counts.tooLong, tooLong, `longer than ${limits.textBytes} bytes`, 'too-large')

  function report(count: number, lines: readonly number[], what: string, code: 'damaged-file' | 'too-large'): void {
    if (count === 0) return
    const list = `${lines.join(', ')}${count > lines.length ? ' …' : ''}`
    const [subject, verb] = count === 1 ? ['line', 'is'] : ['lines', 'are']
    const message = `${location}: ${count} ${subject} (${list}) ${verb} ${what} and not read.`
    context.report({ code, subject: location, message })
  }
}

function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0x20 || (byte >= 9 && byte <= 13) || byte === 0)
}

/** Whether a line parses as an object. Parsing twice is quick beside reading, and keeps the bytes as they were. */
function isObject(bytes: Uint8Array): boolean {
  const value = parseJson(bytes)
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
