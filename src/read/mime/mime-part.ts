import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts'

/** One part of a message or of a saved page (RFC 2045, 2046): its head, and its content or the parts within it. */
export interface MimePart {
  /** By lower-case name; of those that come more than once, the first. Unfolded, otherwise as they stand. */
  readonly headers: ReadonlyMap<string, string>
  /** In lower case; 'text/plain' where it says nothing. */
  readonly type: string
  readonly charset?: string
  /** Whether it is sent as a file beside the message. */
  readonly isAttached: boolean
  /** Without its transfer encoding; empty for a part that holds others. */
  readonly content: Uint8Array
  readonly parts: readonly MimePart[]
}

/** What is wrong with a message's form. */
export interface MimeFault {
  /** Where the parts end before their closing mark. */
  isCut: boolean
  /** Where parts are nested too deeply, or there are too many: the others are left out. */
  isFull: boolean
}

/** Deepest nesting of parts, and most of them. Forwarded messages nest two or three deep. */
const deepest = 16
const mostParts = 2000

/** Longest head of a part in bytes. */
const longestHead = 256 * 1024

/** Parses a message into its parts. */
export function parseMime(bytes: Uint8Array): { readonly part: MimePart; readonly fault: Readonly<MimeFault> } {
  const fault: MimeFault = { isCut: false, isFull: false }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let count = 0
  return { part: parse(buffer, 0), fault }

  function parse(source: Buffer, depth: number): MimePart {
    count += 1
    const { headers, body } = splitHead(source)
    const contentType = headers.get('content-type') ?? 'text/plain'
    const type = /^\s*([\w.+-]+\/[\w.+-]+)/.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain'
    const charset = parameter(contentType, 'charset')
    const common = {
      headers,
      type,
      ...(charset === undefined ? {} : { charset }),
      isAttached: /^\s*attachment\b/i.test(headers.get('content-disposition') ?? ''),
    }
    const boundary = type.startsWith('multipart/') ? parameter(contentType, 'boundary') : undefined
    if (boundary === undefined) return { ...common, content: decodeTransfer(body, headers), parts: [] }
    if (depth >= deepest) {
      fault.isFull = true
      return { ...common, content: Buffer.alloc(0), parts: [] }
    }
    const parts: MimePart[] = []
    for (const part of splitParts(body, boundary)) {
      if (count >= mostParts) {
        fault.isFull = true
        break
      }
      parts.push(parse(part, depth + 1))
    }
    return { ...common, content: Buffer.alloc(0), parts }
  }

  /** The parts between lines of '--boundary'; what stands before the first and after the last is nobody's. */
  function splitParts(body: Buffer, boundary: string): Buffer[] {
    const mark = Buffer.from(`--${boundary}`, 'latin1')
    const parts: Buffer[] = []
    let start = -1
    for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
      if (at > 0 && body[at - 1] !== 0x0a) continue
      const after = body.subarray(at + mark.length, at + mark.length + 200)
      const rest = /^(--)?[ \t]*(?:\r?\n|$)/.exec(after.toString('latin1'))
      if (!rest) continue
      if (start >= 0) parts.push(withoutLineEnd(body.subarray(start, at)))
      if (rest[1] !== undefined) return parts
      start = at + mark.length + rest[0].length
    }
    fault.isCut = true
    if (start >= 0) parts.push(body.subarray(start))
    return parts
  }
}

/** Head and body of a message or part. */
function splitHead(source: Buffer): { readonly headers: ReadonlyMap<string, string>; readonly body: Buffer } {
  const headers = new Map<string, string>()
  let at = 0
  let last = ''
  while (at < source.length && at < longestHead) {
    const newline = source.indexOf(0x0a, at)
    const end = newline < 0 ? source.length : newline
    const line = source.toString('latin1', at, end).replace(/\r$/, '')
    at = end + 1
    if (line === '') break
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/.exec(line) ?? []
    if (/^[ \t]/.test(line) && last !== '') headers.set(last, `${headers.get(last)} ${line.trim()}`)
    else if (name !== undefined && value !== undefined) {
      last = headers.has(name.toLowerCase()) ? '' : name.toLowerCase()
      if (last !== '') headers.set(last, value.trim())
    } else last = ''
  }
  return { headers, body: source.subarray(at) }
}

/** A parameter of a header: `charset="utf-8"`. */
function parameter(header: string, name: string): string | undefined {
  const match = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]{0,500})"|([^\\s;"]{1,500}))`, 'i').exec(header)
  return match?.[1] ?? match?.[2]
}

function decodeTransfer(body: Buffer, headers: ReadonlyMap<string, string>): Uint8Array {
  const encoding = (headers.get('content-transfer-encoding') ?? '').trim().toLowerCase()
  if (encoding === 'base64') return decodeBase64(body)
  return encoding === 'quoted-printable' ? decodeQuotedPrintable(body) : body
}

function withoutLineEnd(part: Buffer): Buffer {
  if (part.at(-1) !== 0x0a) return part
  return part.subarray(0, part.at(-2) === 0x0d ? -2 : -1)
}

/** All parts in order, those within others too. */
export function* walkParts(part: MimePart): Generator<MimePart> {
  yield part
  for (const inner of part.parts) yield* walkParts(inner)
}
