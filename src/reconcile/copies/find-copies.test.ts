import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sketchReport } from '../../../tests/annotated-report.ts'
import { cpuTime } from '../../../tests/cpu-time.ts'
import type { AnnotatedReport, When } from '../../model/index.ts'
import { findOutlets } from '../outlets/find-outlets.ts'
import { findCopies } from './find-copies.ts'

const paragraphs = [
  'Engineers opened two gates of the Maru dam on Tuesday after a night of heavy rain filled the lake behind it to the brim.',
  'Families in the valley below were told to leave their homes, and buses took several hundred of them to schools on higher ground.',
  'The river rose by about four metres within an hour, covering the coastal road and cutting off three villages near the estuary.',
  'A spokesman for the water board said that the wall itself was sound and that the level would fall again by Thursday morning.',
  'Farmers have complained for years that the old gates are too small, and a plan to widen them was shelved when money ran out.',
]

const other = [
  'Parliament voted late on Monday to raise the fuel levy, after a debate in which both large parties lost members to the rebels.',
  'Shares in the two refineries fell sharply when trading began, though analysts expect the effect on prices at the pump to be slight.',
]

const original = sketchReport({ text: paragraphs.join('\n'), outlet: 'Maru Herald' })

function on(date: string): When {
  return { edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] }
}

function dates(...pairs: [AnnotatedReport, string][]) {
  return new Map(pairs.map(([{ reading }, date]) => [reading.id, on(date)]))
}

describe('findCopies', () => {
  it('finds a reprint with cuts, changed words and a new order, and follows it to its lead', () => {
    const text = [
      'Dam opened',
      paragraphs[2]?.replace('four metres', 'five metres').replace('covering', 'flooding'),
      paragraphs[0]?.replace('heavy rain', 'torrential rain'),
      paragraphs[3],
    ].join('\n')
    const reprint = sketchReport({ text, outlet: 'Coast Daily' })
    const { copyOf, copied, judgements } = findCopies([original, reprint], {
      dates: dates([original, '2031-05-02'], [reprint, '2031-05-03']),
    })
    expect([...copyOf]).toEqual([[reprint.reading.id, original.reading.id]])
    const passages = copied.get(reprint.reading.id) ?? []
    expect(passages.map(({ from }) => from.quote)).toEqual([paragraphs[2], paragraphs[0], paragraphs[3]])
    expect(passages.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n').slice(1))
    expect(judgements).toMatchObject([{ kind: 'report', verdict: 'same', by: 'copies@1' }])
    expect(judgements[0]?.reasons.join('; ')).toContain('the earlier one was published first')
  })

  it('lets the complete report lead where no date tells', () => {
    const cut = sketchReport({ text: paragraphs.slice(0, 3).join('\n'), outlet: 'Coast Daily' })
    expect([...findCopies([cut, original]).copyOf]).toEqual([[cut.reading.id, original.reading.id]])
  })

  it('lets the credited outlet lead against the dates', () => {
    const reprint = sketchReport({
      text: `${paragraphs.join('\n')}\nEnds`,
      outlet: 'Coast Daily',
      credits: ['Maru Herald'],
    })
    const reports = [original, reprint]
    const context = { dates: dates([original, '2031-05-04'], [reprint, '2031-05-03']), outlets: findOutlets(reports) }
    expect([...findCopies(reports, context).copyOf]).toEqual([[reprint.reading.id, original.reading.id]])
  })

  it('takes a later text of one outlet for a version', () => {
    const update = sketchReport({ text: [...paragraphs, other[0]].join('\n'), outlet: 'Maru Herald' })
    const reports = [update, original]
    const context = { dates: dates([original, '2031-05-02'], [update, '2031-05-03']), outlets: findOutlets(reports) }
    const { copyOf, versionOf } = findCopies(reports, context)
    expect([...copyOf]).toEqual([])
    expect([...versionOf]).toEqual([[update.reading.id, original.reading.id]])
  })

  it('records a shared paragraph without taking the report for a copy', () => {
    const background = sketchReport({ text: [...other, paragraphs[4]].join('\n'), outlet: 'Coast Daily' })
    const { copyOf, copied } = findCopies([original, background], {
      dates: dates([original, '2031-05-02'], [background, '2031-06-03']),
    })
    expect(copyOf.size).toBe(0)
    expect(copied.get(background.reading.id)?.map(({ from }) => from.quote)).toEqual([paragraphs[4]])
  })

  it('does not take a shared quotation for copying', () => {
    const quote =
      '“We shall rebuild every bridge that the water took, and we shall rebuild them higher and stronger than before.”'
    const reports = [
      sketchReport({ text: `${other[0]}\n${quote} The minister left at once.`, outlet: 'Coast Daily' }),
      sketchReport({ text: `${paragraphs[1]}\nThe minister spoke at noon. ${quote}`, outlet: 'Maru Herald' }),
    ]
    expect(findCopies(reports).copied.size).toBe(0)
    const told = reports.map(({ reading }) => sketchReport({ text: reading.text.replace(/[“”]/gu, '') }))
    expect(findCopies(told).copied.size).toBe(1)
  })

  it('does not take the words that introduce a person for copying', () => {
    const reports = [
      'Doctors are worried, said Ada Lund, acting director of the Borduria Institute for Water and Soil Research in Maru.',
      'The wall is sound. It was looked at by Ada Lund, acting director of the Borduria Institute for Water and Soil Research.',
    ].map((text) => sketchReport({ text }))
    expect(findCopies(reports).copied.size).toBe(0)
  })

  it('counts only blocks that belong to the report itself', () => {
    const around = sketchReport({
      text: [...other, ...paragraphs].join('\n'),
      roles: ['paragraph', 'paragraph', ...Array(5).fill('related')],
    })
    const result = findCopies([original, around])
    expect(result.copyOf.size + result.copied.size).toBe(0)
  })

  it('does not chain unrelated reports through one that joins them', () => {
    const second = sketchReport({ text: other.join('\n'), outlet: 'Coast Daily' })
    const joined = sketchReport({ text: [...paragraphs, ...other].join('\n'), outlet: 'Weekly Digest' })
    const { copyOf } = findCopies([original, second, joined], {
      dates: dates([original, '2031-05-02'], [second, '2031-05-02'], [joined, '2031-05-05']),
    })
    expect([...copyOf]).toEqual([[joined.reading.id, original.reading.id]])
  })

  it('gives the same for any order, and no circle of copies', () => {
    const pool = [...paragraphs, ...other]
    const report = fc
      .record({
        parts: fc.shuffledSubarray(pool, { minLength: 1 }),
        outlet: fc.constantFrom('A Post', 'B Post'),
        day: fc.integer({ min: 1, max: 3 }),
      })
      .map(({ parts, outlet, day }) => ({ report: sketchReport({ text: parts.join('\n'), outlet }), day }))
    fc.assert(
      fc.property(fc.array(report, { maxLength: 6 }), fc.infiniteStream(fc.nat()), (items, _) => {
        const known = new Map(
          items.filter(({ day }) => day < 3).map(({ report: { reading }, day }) => [reading.id, on(`2031-05-0${day}`)]),
        )
        const reports = items.map((item) => item.report)
        const forward = findCopies(reports, { dates: known, outlets: findOutlets(reports) })
        const backward = findCopies([...reports].reverse(), { dates: known, outlets: findOutlets(reports) })
        expect(sorted(backward)).toEqual(sorted(forward))
        for (const lead of forward.copyOf.values()) expect(forward.copyOf.has(lead)).toBe(false)
        for (const [id, passages] of forward.copied) {
          for (const [index, { start, from }] of passages.entries()) {
            expect(from.report).not.toBe(id)
            expect(start).toBeGreaterThanOrEqual(passages[index - 1]?.end ?? 0)
            const source = reports.find(({ reading }) => reading.id === from.report)
            expect(source?.reading.text.slice(from.start, from.end)).toBe(from.quote)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stays fast on long and repetitive texts', () => {
    const line = sketchReport({ text: 'the dam is full and '.repeat(50_000) })
    const marks = sketchReport({ text: `${'" \' ‘ '.repeat(100_000)} the dam is full`, outlet: 'B Post' })
    const start = cpuTime()
    findCopies([line, marks, sketchReport({ text: 'the dam is full and '.repeat(40_000), outlet: 'C Post' })])
    expect(cpuTime() - start).toBeLessThan(5000)
  })
})

function sorted({ copyOf, versionOf, copied, judgements }: ReturnType<typeof findCopies>) {
  return [[...copyOf].sort(), [...versionOf].sort(), [...copied].sort(), judgements]
}
