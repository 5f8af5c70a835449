import { describe, expect, it } from 'vitest'
import { overlapClusters } from './baseline.ts'
import { plantCopies } from './plant.ts'
import { seededRandom } from './random.ts'
import { runningText } from './running-text.ts'
import { scorePairs } from './score.ts'

const clusters = (text: string) =>
  new Map(text.split(' ').flatMap((members, index) => [...members].map((item) => [item, String(index)] as const)))

describe('scorePairs', () => {
  it('gives the figures worked out by hand', () => {
    // Predicted pairs ab, cd; gold pairs ab, ac, bc: one right of two found, one found of three.
    expect(scorePairs(clusters('ab cd'), clusters('abc d'))).toMatchObject({
      precision: 1 / 2,
      recall: 1 / 3,
      f1: expect.closeTo(0.4),
    })
    expect(scorePairs(clusters('abc d'), clusters('abc d')).f1).toBe(1)
    expect(scorePairs(clusters('a b'), clusters('a b')).f1).toBe(0)
  })
})

describe('planting', () => {
  const pool = Array.from({ length: 40 }, (_, index) => ({
    id: `pool/${index}`,
    outlet: 'Maru Herald',
    date: '2031-05-02',
    paragraphs: Array.from(
      { length: 6 },
      (_, line) => `Line ${line} of report ${index} tells about gates, boats and 40 villages.`,
    ),
  }))

  it('is the same in every run, and each reprint names a report of the pool', () => {
    const planted = plantCopies(pool, seededRandom('a'))
    expect(plantCopies(pool, seededRandom('a'))).toEqual(planted)
    expect(plantCopies(pool, seededRandom('b'))).not.toEqual(planted)
    const reprints = planted.filter(({ original }) => original !== undefined)
    expect(reprints.length).toBeGreaterThan(0)
    for (const { original, paragraphs } of reprints) {
      expect(pool.some(({ id }) => id === original)).toBe(true)
      expect(paragraphs.length).toBeGreaterThan(1)
    }
  })

  it('joins texts of many shared shingles in the naive method', () => {
    const text = 'the gates of the dam were opened on the second day of heavy rain'
    const found = overlapClusters(
      new Map([
        ['a', text],
        ['b', `${text} again`],
        ['c', 'a wholly other text about the levy on fuel'],
      ]),
    )
    expect(found.get('a')).toBe(found.get('b'))
    expect(found.get('a')).not.toBe(found.get('c'))
  })

  it('puts tokens back into running text', () => {
    expect(runningText("`` It 's full , '' she said -LRB- on Monday -RRB- .")).toBe(
      "“It's full,” she said (on Monday).",
    )
  })
})
