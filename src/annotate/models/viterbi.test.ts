import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLabels, bestSpans } from './viterbi.ts'

const log = (...chances: readonly (readonly number[])[]) => Float32Array.from(chances.flat(), Math.log)

describe('bestSpans', () => {
  it('reads spans with their types and the chance of the least sure word', () => {
    const scores = log([0.1, 0.8, 0.05, 0.03, 0.02], [0.2, 0.1, 0.6, 0.05, 0.05], [0.1, 0.1, 0.1, 0.6, 0.1])
    expect(bestSpans(scores, 5)).toEqual([
      { from: 0, to: 2, type: 0, confidence: expect.closeTo(0.6) },
      { from: 2, to: 3, type: 1, confidence: expect.closeTo(0.6) },
    ])
  })

  it('parts two spans of one type that touch', () => {
    expect(bestSpans(log([0.1, 0.8, 0.1], [0.1, 0.8, 0.1]), 3).map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
    ])
  })

  it('opens no span with a word that goes on', () => {
    expect(bestSpans(log([0.1, 0.1, 0.8]), 3)).toEqual([])
    expect(bestSpans(log([0.3, 0.5, 0.2], [0.1, 0.1, 0.8]), 3).map(({ from, to }) => [from, to])).toEqual([[0, 2]])
  })

  it('gives nothing for nothing', () => {
    expect(bestSpans(new Float32Array(0), 3)).toEqual([])
  })
})

describe('bestLabels', () => {
  it('never lets a word go on with what was not begun', () => {
    const chances = fc.array(fc.array(fc.double({ min: -20, max: 0, noNaN: true }), { minLength: 5, maxLength: 5 }))
    fc.assert(
      fc.property(chances, (rows) => {
        const labels = bestLabels(Float32Array.from(rows.flat()), 5)
        for (const [at, label] of labels.entries()) {
          if (label > 0 && label % 2 === 0) expect([label, label - 1]).toContain(labels[at - 1])
        }
      }),
    )
  })
})
