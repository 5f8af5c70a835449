import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** A value as it is sent: its bytes, made once, and compressed where somebody asks for it. */
export interface Representation {
  readonly media: string
  readonly status: number
  readonly bytes: Buffer
  /** Hash of the bytes; each encoding adds its name, since a strong ETag means these very bytes. */
  readonly tag: string
  readonly encoded: Map<string, Buffer>
}

/** Bytes below which compressing saves nothing. */
const smallest = 1_024

/** Brotli's quality: above 5 its time grows faster than what it saves. */
const brotliQuality = 5

const compressors: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: brotliQuality } }),
  gzip: (bytes) => promisify(gzip)(bytes),
}

/** A value as JSON. */
export function representJson(value: unknown, status = 200): Representation {
  return represent(JSON.stringify(value), 'application/json', status)
}

/** A text or bytes of a media type. */
export function represent(content: string | Uint8Array, media: string, status = 200): Representation {
  const bytes = Buffer.from(content as string)
  const tag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
  return { media, status, bytes, tag, encoded: new Map() }
}

/** The response to a request: 304 where it has these bytes already, compressed as it accepts. */
export async function respond(made: Representation, request: Request): Promise<Response> {
  const encoding = made.bytes.length < smallest ? undefined : chooseEncoding(request.headers.get('accept-encoding'))
  const etag = `"${made.tag}${encoding === undefined ? '' : `-${encoding}`}"`
  const headers: Record<string, string> = { etag, vary: 'accept-encoding, authorization', 'cache-control': 'no-cache' }
  if (request.method === 'GET' && isKnown(request.headers.get('if-none-match'), etag, made.tag))
    return new Response(null, { status: 304, headers })
  const bytes = encoding === undefined ? made.bytes : await encode(made, encoding)
  headers['content-type'] = made.media
  headers['content-length'] = String(bytes.length)
  if (encoding !== undefined) headers['content-encoding'] = encoding
  return new Response(bytes as Uint8Array<ArrayBuffer>, { status: made.status, headers })
}

async function encode(made: Representation, encoding: string): Promise<Buffer> {
  const known = made.encoded.get(encoding)
  if (known !== undefined) return known
  const bytes = (await compressors[encoding]?.(made.bytes)) ?? made.bytes
  made.encoded.set(encoding, bytes)
  return bytes
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
