import { createHash, type Hash } from 'node:crypto'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { setImmediate as others } from 'node:timers/promises'
import { promisify } from 'node:util'
import {
  type BrotliOptions,
  brotliCompress,
  constants,
  createBrotliCompress,
  createBrotliDecompress,
  createGzip,
  gzip,
} from 'node:zlib'

/** A value as it is sent: its bytes, made once, and compressed where somebody asks for it. */
export interface Representation {
  readonly media: string
  readonly status: number
  /** Absent of a large one that came in pieces: it is held compressed, under 'br'. */
  readonly bytes?: Buffer
  /** How many bytes it has. */
  readonly length: number
  /** Hash of the bytes; each encoding adds its name, since a strong ETag means these very bytes. */
  readonly tag: string
  readonly encoded: Map<string, Buffer>
}

/** Bytes below which compressing saves nothing. */
const smallest = 1_024

/** Brotli's quality: above 5 its time grows faster than what it saves. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

/** Bytes above which an answer that comes in pieces is held compressed only. */
const largestPlain = 8 * 1024 * 1024

/** Bytes that wait for the compressor, so that it works while the next pieces are made. */
const waiting = 1024 * 1024

const compressors: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, brotliOptions),
  gzip: (bytes) => promisify(gzip)(bytes),
}

/** A value as JSON. */
export function representJson(value: unknown, status = 200): Representation {
  return represent(JSON.stringify(value), 'application/json', status)
}

/** A text or bytes of a media type. */
export function represent(content: string | Uint8Array, media: string, status = 200): Representation {
  const bytes = Buffer.from(content as string)
  const tag = tagOf(createHash('sha256').update(bytes))
  return { media, status, bytes, length: bytes.length, tag, encoded: new Map() }
}

/** JSON that comes in pieces: hashed and compressed as it comes, while others are answered between them; never whole in memory where it is large. */
export async function representPieces(
  pieces: Iterable<string>,
  status = 200,
  mostPlain = largestPlain,
): Promise<Representation> {
  const hash = createHash('sha256')
  const compressor = createBrotliCompress({ ...brotliOptions, highWaterMark: waiting } as BrotliOptions)
  const compressed = buffer(compressor)
  const plain: Buffer[] = []
  let length = 0
  for (const piece of pieces) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    hash.update(bytes)
    if (length > mostPlain) plain.length = 0
    else plain.push(bytes)
    await (compressor.write(bytes) ? others() : once(compressor, 'drain'))
  }
  compressor.end()
  const encoded = new Map([['br', await compressed]])
  const tag = tagOf(hash)
  const bytes = length > mostPlain ? {} : { bytes: Buffer.concat(plain) }
  return { media: 'application/json', status, ...bytes, length, tag, encoded }
}

function tagOf(hash: Hash): string {
  return hash.digest('base64url').slice(0, 22)
}

/** The response to a request: 304 where it has these bytes already, compressed as it accepts. */
export async function respond(made: Representation, request: Request): Promise<Response> {
  const encoding = made.length < smallest ? undefined : chooseEncoding(request.headers.get('accept-encoding'))
  const etag = `"${made.tag}${encoding === undefined ? '' : `-${encoding}`}"`
  const headers: Record<string, string> = { etag, vary: 'accept-encoding, authorization', 'cache-control': 'no-cache' }
  if (request.method === 'GET' && isKnown(request.headers.get('if-none-match'), etag, made.tag))
    return new Response(null, { status: 304, headers })
  headers['content-type'] = made.media
  if (encoding !== undefined) headers['content-encoding'] = encoding
  const bytes = encoding === undefined ? made.bytes : await encode(made, encoding)
  const length = bytes?.length ?? (encoding === undefined ? made.length : undefined)
  if (length !== undefined) headers['content-length'] = String(length)
  const body = bytes === undefined ? unpack(made, encoding) : (bytes as Uint8Array<ArrayBuffer>)
  return new Response(body, { status: made.status, headers })
}

/** The bytes in an encoding; absent where they are to be made of the compressed ones as they are sent. */
async function encode(made: Representation, encoding: string): Promise<Buffer | undefined> {
  const known = made.encoded.get(encoding)
  if (known !== undefined || made.bytes === undefined) return known
  const bytes = (await compressors[encoding]?.(made.bytes)) ?? made.bytes
  made.encoded.set(encoding, bytes)
  return bytes
}

/** A large answer for the few who do not take it as it is held. */
function unpack({ encoded }: Representation, encoding: string | undefined): ReadableStream {
  const plain = Readable.from([encoded.get('br')]).pipe(createBrotliDecompress())
  return Readable.toWeb(encoding === undefined ? plain : plain.pipe(createGzip())) as ReadableStream
}

/** Brotli before gzip, where both are accepted. */
function chooseEncoding(accepted: string | null): string | undefined {
  const weights = new Map(
    (accepted ?? '').split(',').map((part) => {
      const [name = '', weight] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*q=/)
      return [name, weight === undefined ? 1 : Number(weight)] as const
    }),
  )
  return Object.keys(compressors).find((name) => (weights.get(name) ?? 0) > 0)
}

/** Whichever encoding the caller holds: all are made of the same bytes. */
function isKnown(header: string | null, etag: string, tag: string): boolean {
  if (header === null) return false
  return header.split(',').some((one) => {
    const given = one.trim().replace(/^W\//, '')
    return (
      given === '*' ||
      given === etag ||
      given === `"${tag}"` ||
      Object.keys(compressors).some((name) => given === `"${tag}-${name}"`)
    )
  })
}
