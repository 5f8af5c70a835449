import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { averageLink } from './average-link.ts'
import { findStories, type StoryReport } from './find-stories.ts'
import { countWords } from './story-words.ts'

function report(id: string, text: string, date?: string): StoryReport {
  const words = new Map<string, number>()
  countWords(text, 1, words)
  if (date === undefined) return { id, words }
  return { id, words, published: { edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] } }
}

const dam = [
  'Water broke through the Maru dam on Tuesday and flooded three villages.',
  'Villages below the Maru dam were flooded when its wall broke.',
]
const levy = [
  'The fuel levy was raised after a long debate in the Borduria parliament.',
  'Parliament in Borduria raised the levy on fuel by two cents.',
]
const reports = [...dam, ...levy].map((text, index) => report(`r${index}`, text))

describe('findStories', () => {
  it('puts reports of one event together and those of others apart', () => {
    expect(findStories(reports)).toEqual([
      ['r0', 'r1'],
      ['r2', 'r3'],
    ])
  })

  it('keeps like reports of far days apart', () => {
    const days = ['2031-05-02', '2031-09-02'].map((date, index) => report(`r${index}`, dam[index] ?? '', date))
    expect(findStories([...days, ...reports.slice(2)])).toEqual([['r0'], ['r1'], ['r2', 'r3']])
  })

  it('gives the same for any order, and takes reports without words', () => {
    expect(findStories([...reports].reverse())).toEqual(findStories(reports))
    expect(findStories([report('r0', '...'), report('r1', '')])).toEqual([['r0'], ['r1']])
    expect(findStories([])).toEqual([])
  })
})

describe('averageLink', () => {
  it('joins by the mean over all members, not by the best pair', () => {
    const pairs = [
      { left: 0, right: 1, likeness: 0.9 },
      { left: 1, right: 2, likeness: 0.6 },
      { left: 0, right: 2, likeness: 0.1 },
    ]
    expect(averageLink(3, pairs, 0.4)).toEqual([[0, 1], [2]])
    expect(averageLink(3, pairs, 0.3)).toEqual([[0, 1, 2]])
  })

  it('puts every item in one cluster', () => {
    const pair = fc.record({
      left: fc.integer({ min: 0, max: 4 }),
      right: fc.integer({ min: 5, max: 9 }),
      likeness: fc.float({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (pairs) => {
        expect(
          averageLink(10, pairs, 0.3)
            .flat()
            .sort((left, right) => left - right),
        ).toEqual([...Array(10).keys()])
      }),
    )
  })
})

describe('countWords', () => {
  it('weighs names and numbers, and leaves function words out', () => {
    const words = new Map<string, number>()
    countWords('The dam at Maru broke. Engineers said 40 villages were hit.', 1, words)
    expect(words.get('maru')).toBeGreaterThan(words.get('dam') ?? 0)
    expect(words.get('40')).toBeGreaterThan(words.get('village') ?? 0)
    expect(words.has('engineer')).toBe(true)
    expect(words.get('engineer')).toBe(1)
    for (const word of ['the', 'at', 'said', 'were']) expect(words.has(word)).toBe(false)
  })
})
