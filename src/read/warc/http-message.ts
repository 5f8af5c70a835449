import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync } from 'node:zlib'

/** An HTTP answer as archives keep it: head and body in one. */
export interface HttpMessage {
  readonly status: number
  /** By lower-case name; of those that come more than once, the first. */
  readonly headers: Readonly<Record<string, string>>
  /** Unpacked. */
  readonly body: Uint8Array
}

/** Longest head. */
const longestHead = 256 * 1024

/** Parses an HTTP answer and unpacks its body; absent where it is none, 'too-large' where the body unpacks to more than `most` bytes. */
export function parseHttpMessage(block: Uint8Array, most: number): HttpMessage | 'too-large' | undefined {
  const buffer = Buffer.from(block.buffer, block.byteOffset, block.length)
  const end = endOfHead(buffer)
  const [first = '', ...lines] = buffer.toString('latin1', 0, end.head).split(/\r?\n/)
  const status = Number(/^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(first)?.[1] ?? Number.NaN)
  if (Number.isNaN(status)) return undefined
  const headers: Record<string, string> = {}
  for (const line of lines) {
    const [, name, value] = /^([\w!#$%&'*+.^`|~-]+)[ \t]*:(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined) headers[name.toLowerCase()] ??= value.trim()
  }
  const body = buffer.subarray(end.body)
  const joined = /\bchunked\b/i.test(headers['transfer-encoding'] ?? '') ? (joinChunks(body) ?? body) : body
  const unpacked = unpack(joined, headers['content-encoding'] ?? '', most)
  return unpacked === 'too-large' ? unpacked : { status, headers, body: unpacked }
}

/** Where the head ends and the body begins. */
function endOfHead(buffer: Buffer): { readonly head: number; readonly body: number } {
  const head = buffer.subarray(0, longestHead)
  const crlf = head.indexOf('\r\n\r\n')
  const lf = head.indexOf('\n\n')
  if (crlf >= 0 && (lf < 0 || crlf < lf)) return { head: crlf, body: crlf + 4 }
  return lf >= 0 ? { head: lf, body: lf + 2 } : { head: head.length, body: head.length }
}

/** The body of a chunked answer; absent where it is not in chunks, as in archives that joined them and kept the header. */
function joinChunks(body: Buffer): Buffer | undefined {
  const chunks: Buffer[] = []
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf('\n', at)
    const size = /^\s*([0-9a-f]{1,8})\s*(?:;.*)?$/i.exec(body.toString('latin1', at, Math.min(end, at + 200)))?.[1]
    if (end < 0 || size === undefined) return chunks.length > 0 ? Buffer.concat(chunks) : undefined
    const length = Number.parseInt(size, 16)
    if (length === 0) break
    chunks.push(body.subarray(end + 1, end + 1 + length))
    at = end + 1 + length
    while (body[at] === 0x0d || body[at] === 0x0a) at += 1
  }
  return Buffer.concat(chunks)
}

/** Unpacks a body; one that is not packed as its header says, or is damaged, stays as it is. */
function unpack(body: Buffer, encoding: string, most: number): Uint8Array | 'too-large' {
  const options = { maxOutputLength: most }
  const name = encoding.trim().toLowerCase()
  try {
    if (/^(?:x-)?gzip$/.test(name)) return gunzipSync(body, options)
    if (name === 'br') return brotliDecompressSync(body, options)
    if (name === 'deflate')
      return ((body[0] ?? 0) & 0x0f) === 8 ? inflateSync(body, options) : inflateRawSync(body, options)
  } catch (error) {
    if (error instanceof RangeError || (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      return 'too-large'
  }
  return body
}
