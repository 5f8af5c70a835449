import { describe, expect, it } from 'vitest'
import { makePdf, type PdfText } from '../../../tests/files/make-pdf.ts'
import { useFolder } from '../../../tests/files/read-all.ts'
import type { Problem } from '../../model/index.ts'
import { build } from '../../pipeline/build.ts'
import { pdfLimits } from './extract-in-worker.ts'
import { readPdf } from './read-pdf.ts'

const folder = useFolder()

const column = (x: number, lines: readonly string[], top = 700): PdfText[] =>
  lines.map((text, index) => ({ text, x, y: top - index * 13 }))
const title: PdfText = { text: 'Ferries moved to the north quay', x: 50, y: 760, size: 20 }
const left = [
  'The harbour office moved three',
  'ferries on Monday. Its head said',
  'the storm would pass by Wednes-',
  'day and that nobody was hurt.',
  'Boats came back in the evening',
  'when the wind had gone down.',
]
const right = [
  'Fishermen stayed at home for',
  'two days and mended their nets',
  'in the long hall by the quay.',
  'The office will open again on',
  'Thursday, Anna Berg told the',
  'council in a short letter.',
]
const paragraphs = [
  'The harbour office moved three ferries on Monday. Its head said the storm would pass by Wednesday and that nobody was hurt. Boats came back in the evening when the wind had gone down.',
  'Fishermen stayed at home for two days and mended their nets in the long hall by the quay. The office will open again on Thursday, Anna Berg told the council in a short letter.',
]
const properties = { Title: 'Ferries moved', Author: 'Ada Holt', CreationDate: "D:20240305101500+01'00'" }

describe('a PDF document', () => {
  it('gives columns in reading order, words cut at line ends whole, and its properties', async () => {
    const { readings, codes } = await folder.read(
      'a.pdf',
      makePdf([[title, ...column(50, left), ...column(320, right)]], properties),
    )
    expect(codes).toEqual([])
    const [reading] = readings
    expect(reading?.format).toBe('pdf')
    expect(reading?.segments.map(({ tag, start, end }) => [tag, reading.text.slice(start, end)])).toEqual([
      ['h1', 'Ferries moved to the north quay'],
      ['p', paragraphs[0]],
      ['p', paragraphs[1]],
    ])
    expect(reading?.fields).toEqual([
      { field: 'pdf.title', value: 'Ferries moved' },
      { field: 'pdf.author', value: 'Ada Holt' },
      { field: 'pdf.created', value: '2024-03-05T10:15:00+01:00' },
    ])
  })

  it('reads the same whatever order its pieces are stored in', async () => {
    const page = [title, ...column(50, left), ...column(320, right)]
    const shuffled = page.map((_, index) => page[(index * 5) % page.length] as PdfText)
    const [one, other] = [await folder.read('a.pdf', makePdf([page])), await folder.read('b.pdf', makePdf([shuffled]))]
    expect(other.readings[0]?.text).toBe(one.readings[0]?.text)
  })

  it('gives a report whose date is bounded by when its file was made', async () => {
    const path = await folder.write('a.pdf', makePdf([[title, ...column(50, left), ...column(320, right)]], properties))
    const { reports, problems } = await build([path], { now: new Date('2024-03-20'), engine: 'rules' })
    expect(reports[0]?.title).toBe('Ferries moved to the north quay')
    expect(reports[0]?.authors).toEqual(['Ada Holt'])
    expect(reports[0]?.published).toMatchObject({ basis: 'bounded', earliest: '2024-03-05' })
    expect(problems.map(({ code }) => code)).not.toContain('damaged-file')
  })

  it('drops running heads and page numbers, and goes on over the page', async () => {
    const texts = [left, right, ['Nobody was seen on the pier', 'before the morning came.']]
    const pages = texts.map((lines, index) => [
      { text: `Harbour Gazette, number ${index + 40}`, x: 50, y: 810, size: 8 },
      ...column(
        50,
        index === 0 ? lines.slice(0, -1) : index === 1 ? ['when the wind had gone down.', ...lines] : lines,
      ),
      { text: `${index + 1}`, x: 290, y: 30 },
    ])
    const { readings } = await folder.read('paper.pdf', makePdf(pages))
    const text = readings[0]?.text ?? ''
    expect(text).not.toMatch(/Gazette|\b[123]\b/)
    expect(text).toContain('Boats came back in the evening when the wind had gone down.')
  })

  it.each(['Привет, порт закрыт до четверга.', '港口已关闭，三艘渡轮已转移到北码头。', '항구는 목요일까지 닫혀 있다.'])(
    'keeps %s intact',
    async (text) => {
      const { readings } = await folder.read('a.pdf', makePdf([[{ text, x: 50, y: 700 }]]))
      expect(readings[0]?.text).toBe(text)
    },
  )

  it('turns what is set from right to left round, as it is read', async () => {
    const text = 'أُغلق الميناء ونُقلت ثلاث عبارات'
    const { readings } = await folder.read('a.pdf', makePdf([[{ text: [...text].reverse().join(''), x: 50, y: 700 }]]))
    expect(readings[0]?.text.normalize('NFC')).toBe(text.normalize('NFC'))
  })

  it('says what is wrong with one that cannot be read', async () => {
    const whole = makePdf([column(50, left)])
    expect((await folder.read('scan.pdf', makePdf([[]]))).codes).toEqual(['no-text-layer scan.pdf'])
    expect((await folder.read('junk.pdf', '%PDF-1.7 and nothing else')).codes).toEqual(['damaged-file junk.pdf'])
    const cut = await folder.read('cut.pdf', whole.subarray(0, whole.length / 3))
    expect(cut.readings).toEqual([])
    expect(cut.codes.length).toBe(1)
  })

  it('stops at one that takes too long', async () => {
    const problems: Problem[] = []
    const context = {
      now: new Date('2024-03-20'),
      signal: new AbortController().signal,
      report: (problem: Problem) => problems.push(problem),
    }
    const source = { location: 'slow.pdf' }
    const reading = await readPdf(makePdf([column(50, left)]), source, context, { ...pdfLimits, openMs: 1 })
    expect(reading).toBeUndefined()
    expect(problems.map(({ code }) => code)).toEqual(['too-large'])
  })

  it('can be stopped', async () => {
    const stop = new AbortController()
    const context = { now: new Date('2024-03-20'), signal: stop.signal, report: () => undefined }
    const running = readPdf(makePdf([column(50, left)]), { location: 'a.pdf' }, context)
    stop.abort()
    await expect(running).rejects.toThrow(/abort/i)
  })
})
