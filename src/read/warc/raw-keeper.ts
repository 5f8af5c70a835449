import { createHash, randomUUID } from 'node:crypto'
import { existsSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { PipelineError } from '../../model/index.ts'
import type { FoundDocument } from '../found-document.ts'
import type { Fetcher } from '../web/open-fetcher.ts'
import { typeOfFormat } from './format-of-type.ts'

/** Keeps what was read as it was, in a WARC file. */
export interface RawKeeper {
  keep(found: FoundDocument): Promise<void>
  /** Puts the file in its place; with `isWhole` false it is thrown away. */
  close(isWhole: boolean): Promise<void>
}

const pack = promisify(gzip)

/**
 * Opens a WARC file (ISO 28500) for what is read: answers of the web as responses, documents of files and archives as resources, each
 * record packed by itself where the name ends in .gz. It is written beside its place and moved there at the end.
 *
 * @throws output
 */
export async function openRawKeeper(
  path: string,
  software: string,
  clock: () => Date = () => new Date(),
): Promise<RawKeeper> {
  const isReplaced = !existsSync(path) || statSync(path).isFile()
  const draft = isReplaced ? `${path}.${process.pid}.tmp` : path
  const file = await open(draft, 'w').catch(fail)
  const info = `software: ${software}\r\nformat: WARC File Format 1.1\r\n`
  await write({ type: 'warcinfo', contentType: 'application/warc-fields', block: Buffer.from(info) })
  return { keep, close }

  function keep({ bytes, source, type, answer, fetched }: FoundDocument): Promise<void> {
    const { url, location, format = 'text', encoding } = source
    const charset = encoding === undefined ? '' : `; charset=${encoding}`
    return write({
      type: answer === undefined ? 'resource' : 'response',
      contentType:
        answer === undefined ? (type ?? `${typeOfFormat(format)}${charset}`) : 'application/http; msgtype=response',
      uri: url ?? fileAddress(location),
      block: answer ?? bytes,
      ...(fetched === undefined ? {} : { date: fetched }),
    })
  }

  async function write(record: RawRecord): Promise<void> {
    const bytes = formatRecord({
      date: clock()
        .toISOString()
        .replace(/\.\d+Z$/, 'Z'),
      ...record,
    })
    await file.writeFile(path.endsWith('.gz') ? await pack(bytes) : bytes).catch(fail)
  }

  async function close(isWhole: boolean): Promise<void> {
    await file.close()
    if (!isReplaced) return
    if (isWhole) await rename(draft, path).catch(fail)
    else await rm(draft, { force: true })
  }

  function fail(cause: unknown): never {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new PipelineError('output', `${path}: cannot be written (${reason})`, { cause })
  }
}

/** Keeps every page that a fetcher gives. */
export function keepFetched(fetcher: Fetcher, keeper: RawKeeper): Fetcher {
  return {
    close: fetcher.close,
    async fetch(request, context) {
      const fetched = await fetcher.fetch(request, context)
      if (fetched.kind === 'page') {
        const { url, headers, body } = fetched
        await keeper.keep({ bytes: body, source: { location: url, url }, answer: formatAnswer(headers, body) })
      }
      return fetched
    },
  }
}

interface RawRecord {
  readonly type: string
  readonly contentType: string
  readonly uri?: string
  readonly date?: string
  readonly block: Uint8Array
}

function formatRecord({ type, contentType, uri, date, block }: RawRecord): Buffer {
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Record-ID: <urn:uuid:${randomUUID()}>`,
    ...(uri === undefined ? [] : [`WARC-Target-URI: ${oneLine(uri)}`]),
    `WARC-Date: ${date}`,
    `WARC-Block-Digest: sha1:${base32(createHash('sha1').update(block).digest())}`,
    `Content-Type: ${oneLine(contentType)}`,
    `Content-Length: ${block.length}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** Headers that speak of how an answer was sent, which is over once it is unpacked. */
const sent: ReadonlySet<string> = new Set(['content-encoding', 'content-length', 'transfer-encoding', 'connection'])

/** An answer as it would have come unpacked. */
function formatAnswer(headers: Readonly<Record<string, string | undefined>>, body: Uint8Array): Buffer {
  const kept = Object.entries(headers).filter(([name, value]) => value !== undefined && !sent.has(name))
  const lines = kept.map(([name, value]) => `${name}: ${oneLine(value ?? '')}`)
  const head = ['HTTP/1.1 200 OK', ...lines, `content-length: ${body.length}`].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), body])
}

/** An address for what has none: its location. */
function fileAddress(location: string): string {
  return `file:///${location.split('/').map(encodeURIComponent).join('/')}`
}

function oneLine(value: string): string {
  return value.replaceAll(/[\r\n]+/g, ' ')
}

/** RFC 4648, as digests in WARC files are written. */
function base32(bytes: Uint8Array): string {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  let bits = ''
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => digits[Number.parseInt(five.padEnd(5, '0'), 2)]).join('')
}
