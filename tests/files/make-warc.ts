import { gzipSync } from 'node:zlib'

/** A WARC record made for a test. */
export interface MadeRecord {
  readonly type: string
  readonly uri?: string
  readonly date?: string
  readonly block: Uint8Array | string
  readonly fields?: Readonly<Record<string, string>>
}

/** One record as it stands in a WARC file. */
export function makeRecord({ type, uri, date = '2024-03-05T10:00:00Z', block, fields = {} }: MadeRecord): Buffer {
  const bytes = Buffer.from(block)
  const lines = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    ...(uri === undefined ? [] : [`WARC-Target-URI: ${uri}`]),
    `WARC-Date: ${date}`,
    ...Object.entries(fields).map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${bytes.length}`,
  ]
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), bytes, Buffer.from('\r\n\r\n')])
}

/** An answer with a page. */
export function makeAnswer(
  body: Uint8Array | string,
  head = 'Content-Type: text/html; charset=utf-8',
  status = '200 OK',
): Buffer {
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${head}\r\n\r\n`), Buffer.from(body)])
}

/** A WARC file with each record packed by itself, as crawlers write it. */
export function packRecords(records: readonly Buffer[]): Buffer {
  return Buffer.concat(records.map((record) => gzipSync(record)))
}
