import type { ByteReader } from '../bytes/byte-reader.ts'

/** Head of one WARC record (ISO 28500): its fields by lower-case name. */
export interface WarcHead {
  readonly fields: ReadonlyMap<string, string>
  /** 'response', 'resource', 'revisit' …, in lower case. */
  readonly type: string
  /** Bytes of its block. */
  readonly length: number
}

export interface WarcRecord extends WarcHead {
  /** Absent where it was not asked for. */
  readonly block?: Uint8Array
}

/** Something wrong on the way. */
export type WarcFault = 'damaged' | 'truncated'

/** Longest line and most lines of a record's head. */
const longestLine = 64 * 1024
const mostLines = 500

/** Lines looked at one by one before a damaged stretch is passed over quickly. */
const version = /^WARC\/\d\.\d+\s*$/

/**
 * The records of a WARC file, one at a time; `wants` says whose block is read. A record that is cut short or has no sound head is left
 * out, and the next one is looked for.
 */
export async function* warcRecords(
  reader: ByteReader,
  wants: (head: WarcHead) => boolean,
  onFault: (fault: WarcFault) => void,
): AsyncIterable<WarcRecord> {
  let isLost = false
  // What a gap cuts short was reported with the gap.
  const report = (fault: WarcFault) => (reader.isAtGap ? undefined : onFault(fault))
  for (;;) {
    const line = await reader.line(longestLine)
    if (line === undefined) {
      if (!reader.passGap()) return
      continue
    }
    const text = decode(line.bytes)
    if (text === '') continue
    if (!version.test(text)) {
      if (!isLost) report('damaged')
      isLost = true
      continue
    }
    isLost = false
    const head = await readHead(reader)
    if (head === undefined) {
      report('damaged')
      isLost = true
      continue
    }
    if (!wants(head)) {
      if ((await reader.skip(head.length)) < head.length) report('truncated')
      else yield head
      continue
    }
    const block = await reader.take(head.length)
    if (block.length < head.length) report('truncated')
    else yield { ...head, block }
  }
}

/** The fields of a record; absent where they are not sound. */
async function readHead(reader: ByteReader): Promise<WarcHead | undefined> {
  const fields = new Map<string, string>()
  let last = ''
  for (let count = 0; count < mostLines; count += 1) {
    const line = await reader.line(longestLine)
    if (line === undefined || line.isCut) return undefined
    const text = decode(line.bytes)
    if (text === '') {
      const length = Number(fields.get('content-length') ?? Number.NaN)
      const type = fields.get('warc-type')?.toLowerCase()
      return Number.isSafeInteger(length) && length >= 0 && type ? { fields, type, length } : undefined
    }
    const [, name, value] = /^([^\s:]+)[ \t]*:(.*)$/.exec(text) ?? []
    if (name !== undefined && value !== undefined) {
      last = name.toLowerCase()
      fields.set(last, value.trim())
    } else if (/^[ \t]/.test(text) && last !== '') fields.set(last, `${fields.get(last)} ${text.trim()}`)
    else return undefined
  }
  return undefined
}

function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8').trimEnd()
}
