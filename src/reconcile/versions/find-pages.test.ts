import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { sketchReport } from '../../../tests/annotated-report.ts'
import type { AnnotatedReport } from '../../model/index.ts'
import { findPages } from './find-pages.ts'
import { pageKey } from './page-key.ts'

const paragraphs = [
  'The ferry Alda ran aground off Skagen with forty people aboard.',
  'Two sailors said the captain had been asleep.',
  'Lifeboats brought everybody ashore before noon.',
]

interface Sketch {
  readonly text?: string
  readonly url?: string
  readonly changed?: string
  readonly fetched?: string
}

function version({
  text = paragraphs.join('\n'),
  url = 'https://herald.example/alda',
  changed,
  fetched,
}: Sketch): AnnotatedReport {
  const { reading, layers } = sketchReport({ text, url })
  const sourced = (value: string) => ({ value, evidence: { report: reading.id, field: 'time', quote: value } })
  const times = {
    ...(changed === undefined ? {} : { changed: sourced(changed) }),
    ...(fetched === undefined ? {} : { fetched: sourced(fetched) }),
  }
  return { reading, layers: { ...layers, metadata: { ...layers.metadata, ...times } } }
}

function idOf({ reading }: AnnotatedReport): string {
  return reading.id
}

describe('pageKey', () => {
  test.each([
    ['http://www.herald.example/alda/', 'herald.example/alda'],
    ['https://herald.example/alda?utm_source=x&page=2&id=7', 'herald.example/alda?id=7&page=2'],
    ['https://herald.example/live#entry-3', 'herald.example/live#entry-3'],
    ['https://herald.example/', undefined],
    ['mailto:desk@herald.example', undefined],
    ['no address', undefined],
    [undefined, undefined],
  ])('of %s', (address, key) => {
    expect(pageKey(address)).toBe(key)
  })
})

describe('findPages', () => {
  it('takes the time of fetching before the time of change', () => {
    const first = version({ fetched: '2031-05-03T10:00:00.000Z', changed: '2031-05-03T09:00:00.000Z' })
    const second = version({
      text: paragraphs.slice(0, 2).join('\n'),
      fetched: '2031-05-04T10:00:00.000Z',
      changed: '2031-05-03T08:00:00.000Z',
    })
    const { versionOf, last, compare, first: firstOf } = findPages([second, first], new Map())
    expect([...versionOf]).toEqual([[idOf(second), idOf(first)]])
    expect(last.get(idOf(first))).toBe(idOf(second))
    expect(compare(idOf(first), idOf(second))).toBeLessThan(0)
    expect(firstOf(idOf(second))).toBe(idOf(first))
  })

  it('knows no last version where nothing tells', () => {
    const { versionOf, last, judgements } = findPages(
      [version({}), version({ text: paragraphs.slice(1).join('\n') })],
      new Map(),
    )
    expect([versionOf.size, last.size]).toEqual([1, 0])
    expect(judgements[0]?.reasons).toContain('nothing tells which was later; the order is by id')
  })

  it('leaves apart what stands at other addresses', () => {
    const { versionOf, compare } = findPages([version({}), version({ url: 'https://herald.example/other' })], new Map())
    expect(versionOf.size).toBe(0)
    expect(compare(idOf(version({})), idOf(version({ url: 'https://herald.example/other' })))).toBeUndefined()
  })

  it('gives one line without circles, whatever the order of the reports', () => {
    const time = fc.constantFrom('2031-05-03', '2031-05-04T10:00:00.000Z', '2031-05-05', undefined)
    const sketch = fc.record({
      text: fc.shuffledSubarray(paragraphs, { minLength: 2 }).map((lines) => lines.join('\n')),
      changed: time,
      fetched: time,
    })
    fc.assert(
      fc.property(fc.array(sketch, { maxLength: 6 }), (sketches) => {
        const reports = sketches.map(({ text, changed, fetched }) =>
          version({
            text,
            ...(changed === undefined ? {} : { changed }),
            ...(fetched === undefined ? {} : { fetched }),
          }),
        )
        // One text at one address is one report, whatever is said of its times.
        const unique = [...new Map(reports.map((one) => [idOf(one), one])).values()]
        const forward = findPages(unique, new Map())
        const backward = findPages([...unique].reverse(), new Map())
        expect([...backward.versionOf].sort()).toEqual([...forward.versionOf].sort())
        expect([...backward.last].sort()).toEqual([...forward.last].sort())
        expect(forward.versionOf.size).toBe(Math.max(0, unique.length - 1))
        for (const [later, earlier] of forward.versionOf) expect(forward.compare(earlier, later)).toBeLessThan(0)
      }),
    )
  })
})
