import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../tests/cpu-time.ts'
import type { Problem, Reading, StageContext } from '../model/index.ts'
import { maxBytes } from './limits.ts'
import { readReport } from './read-report.ts'

function read(bytes: Uint8Array | string, format?: Reading['format']) {
  const problems: Problem[] = []
  const context: StageContext = {
    signal: new AbortController().signal,
    now: new Date('2024-01-20T00:00:00Z'),
    report: (problem) => problems.push(problem),
  }
  const source = { location: 'report', ...(format ? { format } : {}) }
  const reading = readReport(typeof bytes === 'string' ? Buffer.from(bytes) : bytes, source, context)
  return { reading, codes: problems.map((problem) => problem.code) }
}

const english =
  'The ministry said on Tuesday that it had moved three ferries to the northern harbour because of the storm.'

describe('readReport', () => {
  it('reads lines of plain text as segments and keeps the text as it is', () => {
    const { reading, codes } = read(`Harbour closed\r\n\r\n  ${english}\fEnd\u0000\n`, 'text')
    expect(reading?.text).toBe(`Harbour closed\n\n  ${english}\nEnd\n`)
    expect(reading?.segments.map(({ start, end }) => reading.text.slice(start, end))).toEqual([
      'Harbour closed',
      english,
      'End',
    ])
    expect(reading?.language).toBe('en')
    expect(codes).toEqual([])
  })

  it('takes a page for a page whatever the file is called', () => {
    expect(read(`<!-- saved --><!DOCTYPE html><p>${english}</p>`, 'text').reading?.format).toBe('html')
    expect(read(`if a <html b then ${english}`).reading?.format).toBe('text')
  })

  it('looks past many comments in linear time', () => {
    const began = cpuTime()
    expect(read(`${'<!---->'.repeat(2000)}x ${english}`).reading?.format).toBe('text')
    expect(read(`${'<!-- - -->'.repeat(1000)}<html><p>${english}</p>`).reading?.format).toBe('html')
    expect(cpuTime() - began).toBeLessThan(2000)
  })

  it('gives the same id to the same text under another name', () => {
    const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
    const bytes = Buffer.from(english)
    expect(readReport(bytes, { location: 'a.txt' }, context)?.id).toBe(
      readReport(bytes, { location: 'b.txt' }, context)?.id,
    )
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\uFEFF\n'],
    ['a page without text', '<html><script>let a = 1</script></html>'],
  ])('reports %s as empty', (_, content) => {
    const { reading, codes } = read(content)
    expect(reading).toBeUndefined()
    expect(codes).toContain('empty-input')
  })

  it.each([
    ['a PDF', Buffer.from('%PDF-1.7 text text')],
    ['an image', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])],
    ['random bytes', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)],
  ])('refuses %s', (_, bytes) => {
    expect(read(bytes)).toEqual({ reading: undefined, codes: ['binary-input'] })
  })

  it('refuses what is too large', () => {
    expect(read(Buffer.alloc(maxBytes + 1, 97)).codes).toEqual(['too-large'])
  })

  it('reports a line of 5 MB and reads it', () => {
    const { reading, codes } = read('word '.repeat(1_000_000), 'text')
    expect(codes).toContain('long-line')
    expect(reading?.segments).toHaveLength(1)
  })

  it('keeps a report in another language and says so', () => {
    const { reading, codes } = read(
      'Die Regierung kündigte am Dienstag an, zusätzliche Fähren in den Hafen zu schicken.',
    )
    expect(reading?.language).toBe('de')
    expect(codes).toEqual(['uncovered-language'])
  })

  it('does not guess the language of a few words', () => {
    expect(read('12:40 - 3').reading?.language).toBe('und')
  })

  it('covers any text with ordered segments that are not empty', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constant('\n'), fc.constant('\r\n\t'))),
        (parts) => {
          const { reading } = read(`start\n${parts.join('')}`, 'text')
          checkSegments(reading as Reading)
          const covered = reading?.segments.map(({ start, end }) => reading.text.slice(start, end)).join('')
          expect(covered?.replace(/\s/gu, '')).toBe(reading?.text.replace(/\s/gu, ''))
        },
      ),
    )
  })

  it('covers any page with ordered segments whose links lie within them', () => {
    const tag = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<a href="/x">',
      '</a>',
      '<br>',
      '<li>',
      '<b>',
      '</b>',
      '<pre>',
      '<td>',
    )
    const word = fc.constantFrom('harbour ', ' ferry', 'storm', ' ', '\n', '&amp;', '<', '한국')
    fc.assert(
      fc.property(fc.array(fc.oneof(tag, word)), (parts) => {
        const { reading } = read(`<html><body>start${parts.join('')}`, 'html')
        checkSegments(reading as Reading)
      }),
    )
  })
})

function checkSegments({ text, segments }: Reading): void {
  let last = 0
  for (const { start, end, links = [] } of segments) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
    for (const link of links) {
      expect(link.start).toBeGreaterThanOrEqual(start)
      expect(link.end).toBeLessThanOrEqual(end)
      expect(link.end).toBeGreaterThan(link.start)
    }
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}
