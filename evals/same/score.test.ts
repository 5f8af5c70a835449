import { describe, expect, it } from 'vitest'
import { sharesWords } from './baseline.ts'
import { findCluster, type Placed } from './find-cluster.ts'
import { scorePairs } from './score.ts'

const same = { label: 'same' } as const
const different = { label: 'different' } as const

describe('scorePairs', () => {
  it('counts hand-made pairs: two of three found, one wrong', () => {
    const { precision, recall, f1 } = scorePairs([
      { ...same, predicted: true },
      { ...same, predicted: true },
      { ...same, predicted: false },
      { ...different, predicted: true },
      { ...different, predicted: false },
    ])
    expect([precision, recall, f1]).toEqual([2 / 3, 2 / 3, 2 / 3])
  })

  it('leaves out what the reader could not tell', () => {
    const told = [{ ...same, predicted: true }]
    expect(scorePairs([...told, { label: 'unclear', predicted: true }])).toEqual(scorePairs(told))
  })

  it('is nothing where nothing is joined', () => {
    expect(scorePairs([{ ...same, predicted: false }])).toEqual({ precision: 0, recall: 0, f1: 0 })
  })
})

describe('findCluster', () => {
  const at = (start: number, end: number, cluster: string): Placed => ({ report: 'r1', start, end, cluster })
  const passage = { report: 'r1', start: 100, end: 120 }

  it('takes the place that fits best', () => {
    expect(findCluster([at(0, 400, 'whole'), at(102, 120, 'part')], passage)).toBe('part')
  })

  it('takes none that shares less than half, nor of another report', () => {
    expect(findCluster([at(112, 140, 'aside')], passage)).toBeUndefined()
    expect(findCluster([{ ...at(100, 120, 'other'), report: 'r2' }], passage)).toBeUndefined()
  })
})

describe('sharesWords', () => {
  it('takes half of the shorter for one', () => {
    expect(sharesWords('the bridge was closed', 'Police closed the old bridge')).toBe(true)
    expect(sharesWords('the bridge was closed', 'Ministers will meet in spring')).toBe(false)
  })
})
