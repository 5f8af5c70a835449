import { describe, expect, it } from 'vitest'
import type { ProblemCode, StageContext } from '../../model/index.ts'
import { decodeBytes } from './decode-bytes.ts'

function decode(bytes: Uint8Array) {
  const codes: ProblemCode[] = []
  const context: StageContext = {
    signal: new AbortController().signal,
    now: new Date(0),
    report: ({ code }) => codes.push(code),
  }
  return { text: decodeBytes(bytes, 'report', context), codes }
}

/** '정부는 화요일 국경 지역에 병력을 추가로 배치했다고 밝혔다.' in EUC-KR. */
const korean = Buffer.from(
  'c1a4baceb4c220c8adbfe4c0cf20b1b9b0e620c1f6bfaabfa120bab4b7c2c0bb20c3dfb0a1b7ce20b9e8c4a1c7dfb4d9b0ed20b9e0c7fbb4d92e',
  'hex',
)

describe('decodeBytes', () => {
  it('reads EUC-KR by its letters', () => {
    expect(decode(korean)).toEqual({ text: '정부는 화요일 국경 지역에 병력을 추가로 배치했다고 밝혔다.', codes: [] })
  })

  it('reads the quotation marks of windows-1252 byte for byte', () => {
    const bytes = Buffer.from(
      'The caf\u00e9 said: \u0093We are closed\u0094 \u0096 it is the mayor\u0092s order.',
      'latin1',
    )
    expect(decode(bytes)).toEqual({ text: 'The café said: “We are closed” – it is the mayor’s order.', codes: [] })
  })

  it('takes UTF-8 before a wrong declaration', () => {
    const page = '<meta charset="iso-8859-1"><p>café “open”</p>'
    expect(decode(Buffer.from(page))).toEqual({ text: page, codes: [] })
  })

  it('takes the declaration where the bytes are not UTF-8', () => {
    const bytes = Buffer.from(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1251"><p>\u00cf\u00ee\u00f0\u00f2</p>',
      'latin1',
    )
    expect(decode(bytes).text).toContain('<p>Порт</p>')
    const xml = Buffer.from('<?xml version="1.0" encoding="koi8-r"?><p>\u00f0\u00cf\u00d2\u00d4</p>', 'latin1')
    expect(decode(xml).text).toContain('<p>Порт</p>')
  })

  it.each([
    ['little endian', 'utf16le'],
    ['big endian', 'utf16be'],
  ])('reads UTF-16 %s with and without a mark', (_, order) => {
    const text = 'The harbour is closed, the mayor said.\nНет.'
    const bytes = Buffer.from(text, 'utf16le')
    const marked = Buffer.from(`\uFEFF${text}`, 'utf16le')
    if (order === 'utf16be') for (const buffer of [bytes, marked]) buffer.swap16()
    expect(decode(bytes)).toEqual({ text, codes: [] })
    expect(decode(marked)).toEqual({ text, codes: [] })
  })

  it('reports damaged UTF-8', () => {
    const bytes = Buffer.concat([
      Buffer.from('“Zürich”, “Köln” – “Málaga” – “São Tomé”: '),
      Buffer.from([0xe2, 0x80]),
      Buffer.from(' end'),
    ])
    const { text, codes } = decode(bytes)
    expect(codes).toEqual(['damaged-encoding'])
    expect(text).toMatch(/^“Zürich”.*\uFFFD end$/u)
  })

  it('says when it is not sure', () => {
    expect(decode(Buffer.from('abc \u00b3\u00bf\u00e6', 'latin1')).codes).toContain('uncertain-encoding')
  })

  it('drops the byte order mark', () => {
    expect(decode(Buffer.from('\uFEFFharbour')).text).toBe('harbour')
  })
})
