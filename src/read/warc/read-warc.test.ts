import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type MadeRecord, makeAnswer, makeRecord, packRecords } from '../../../tests/files/make-warc.ts'
import { useFolder } from '../../../tests/files/read-all.ts'
import { samplePage, sentences } from '../../../tests/files/sample-page.ts'

const folder = useFolder()
const page = (title: string) => samplePage(title)
const response = (path: string, block: Uint8Array, more: Partial<MadeRecord> = {}) =>
  makeRecord({ type: 'response', uri: `https://coast.example/${path}`, block, ...more })

const crawl = [
  makeRecord({ type: 'warcinfo', block: 'software: test\r\n', fields: { 'Content-Type': 'application/warc-fields' } }),
  makeRecord({ type: 'request', uri: 'https://coast.example/1', block: 'GET /1 HTTP/1.1\r\n\r\n' }),
  response('1', makeAnswer(page('Ferries moved')), { date: '2024-03-05T10:11:12Z' }),
  response('2', makeAnswer(gzipSync(page('Rail line reopens')), 'Content-Type: text/html\r\nContent-Encoding: gzip')),
  response(
    '3',
    makeAnswer(brotliCompressSync(page('School closed')), 'content-type: text/html\r\ncontent-encoding: br'),
  ),
  response('logo.png', makeAnswer(Buffer.from([0x89, 0x50, 0x4e, 0x47]), 'Content-Type: image/png')),
  response('gone', makeAnswer('gone', 'Content-Type: text/html', '404 Not Found')),
  makeRecord({ type: 'revisit', uri: 'https://coast.example/1', block: 'HTTP/1.1 200 OK\r\n\r\n' }),
  makeRecord({
    type: 'response',
    uri: 'dns:coast.example',
    block: '192.0.2.1',
    fields: { 'Content-Type': 'text/dns' },
  }),
]

describe('a WARC file', () => {
  it.each([
    ['crawl.warc.gz', packRecords(crawl)],
    ['whole.warc.gz', gzipSync(Buffer.concat(crawl))],
    ['plain.warc', Buffer.concat(crawl)],
  ])('%s gives its pages with address and date, and counts the rest', async (name, content) => {
    const { readings, problems } = await folder.read(name, content)
    expect(readings.map(({ location, url }) => [location, url])).toEqual(
      ['1', '2', '3'].map((path) => [`${name}#https://coast.example/${path}`, `https://coast.example/${path}`]),
    )
    for (const { text, format } of readings) {
      expect(format).toBe('html')
      for (const sentence of sentences) expect(text).toContain(sentence)
    }
    expect(readings[0]?.fields).toContainEqual({ field: 'warc.date', value: '2024-03-05T10:11:12Z' })
    expect(problems).toEqual([
      {
        code: 'passed-over',
        subject: name,
        message: `${name}: 4 records of the archive are passed over: 1 answers of status 404, 1 dns answers, 1 image/png, 1 revisits (same as before).`,
      },
    ])
  })

  it('joins chunked bodies, and takes those that were joined already as they are', async () => {
    const html = Buffer.from(page('Ferries moved'))
    const size = (part: Buffer) => Buffer.from(`${part.length.toString(16)}\r\n`)
    const [first, second] = [html.subarray(0, 300), html.subarray(300)]
    const line = Buffer.from('\r\n')
    const chunked = Buffer.concat([size(first), first, line, size(second), second, line, Buffer.from('0\r\n\r\n')])
    const head = 'Content-Type: text/html\r\nTransfer-Encoding: chunked'
    const records = [response('1', makeAnswer(chunked, head)), response('2', makeAnswer(html, head))]
    const { readings } = await folder.read('chunked.warc', Buffer.concat(records))
    expect(readings.map(({ text }) => sentences.every((sentence) => text.includes(sentence)))).toEqual([true, true])
    expect(readings[0]?.text).toBe(readings[1]?.text)
  })

  it('takes the charset of the head', async () => {
    const html = Buffer.from(
      '<html><body><p>Grüße aus Köln, sagte der Sprecher der Stadt am Montag.</p></body></html>',
      'latin1',
    )
    const { readings } = await folder.read(
      'latin.warc',
      response('1', makeAnswer(html, 'Content-Type: text/html; charset=iso-8859-1')),
    )
    expect(readings[0]?.text).toContain('Grüße aus Köln')
  })

  it('reads on after a damaged member, and says what was lost', async () => {
    const records = [1, 2, 3, 4].map((at) => response(String(at), makeAnswer(page(`Story ${at}`))))
    const members = records.map((record) => gzipSync(record))
    members[1]?.fill(0x55, 100, 180)
    const { readings, codes } = await folder.read('bad.warc.gz', Buffer.concat(members))
    expect(readings.map(({ url }) => url?.slice(-1))).toEqual(['1', '3', '4'])
    expect(codes).toEqual(['damaged-file bad.warc.gz'])
  })

  it('reads a file that breaks off as far as it goes', async () => {
    const records = [1, 2, 3].map((at) => response(String(at), makeAnswer(page(`Story ${at}`))))
    const packed = packRecords(records)
    const cut = await folder.read('cut.warc.gz', packed.subarray(0, packed.length - 300))
    expect(cut.readings.map(({ url }) => url?.slice(-1))).toEqual(['1', '2'])
    expect(cut.codes).toEqual(['truncated cut.warc.gz'])
    const plain = Buffer.concat(records)
    const short = await folder.read('cut.warc', plain.subarray(0, plain.length - 300))
    expect(short.readings).toHaveLength(2)
    expect(short.codes).toEqual(['truncated cut.warc'])
  })

  it('finds the next record where one has a wrong length or no head', async () => {
    const good = response('1', makeAnswer(page('Story')))
    const noLength = Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>lost</p>\r\n\r\n')
    const wrong = Buffer.from(
      response('x', makeAnswer('<p>short</p>'))
        .toString('latin1')
        .replace(/Content-Length: \d+/, 'Content-Length: 20'),
    )
    const { readings, codes } = await folder.read('odd.warc', Buffer.concat([noLength, good, wrong, good]))
    expect(readings.filter(({ url }) => url?.endsWith('/1'))).toHaveLength(2)
    expect(codes).toContain('damaged-file odd.warc')
  })

  it('leaves out a page that unpacks to too much', async () => {
    const bomb = response(
      'bomb',
      makeAnswer(gzipSync(Buffer.alloc(80_000_000)), 'Content-Type: text/html\r\nContent-Encoding: gzip'),
    )
    const { readings, problems } = await folder.read(
      'bomb.warc',
      Buffer.concat([bomb, response('1', makeAnswer(page('Story')))]),
    )
    expect(readings.map(({ url }) => url)).toEqual(['https://coast.example/1'])
    expect(problems[0]?.message).toContain('1 of more than')
  })
})
