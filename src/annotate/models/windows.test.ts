import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutWindows } from './windows.ts'

describe('cutWindows', () => {
  it('takes a short text as one window', () => {
    expect(cutWindows([10, 20, 5], 100, 20)).toEqual([{ from: 0, to: 3, first: 0, last: 3 }])
  })

  it('reads each sentence with its neighbours, and only the middle counts', () => {
    expect(cutWindows([20, 20, 20, 20, 20], 60, 15)).toEqual([
      { from: 0, to: 3, first: 0, last: 2 },
      { from: 1, to: 4, first: 2, last: 3 },
      { from: 2, to: 5, first: 3, last: 5 },
    ])
  })

  it('leaves context out where a sentence fills the window', () => {
    expect(cutWindows([30, 60, 30], 60, 20)).toEqual([
      { from: 0, to: 1, first: 0, last: 1 },
      { from: 1, to: 2, first: 1, last: 2 },
      { from: 2, to: 3, first: 2, last: 3 },
    ])
  })

  it('gives nothing for nothing', () => {
    expect(cutWindows([], 60, 20)).toEqual([])
  })

  it('counts every sentence once, in order, and keeps to its room', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 50 })
    fc.assert(
      fc.property(sizes, fc.integer({ min: 60, max: 200 }), fc.integer({ min: 0, max: 80 }), (list, room, context) => {
        const windows = cutWindows(list, room, context)
        const counted = windows.flatMap(({ first, last }) => list.map((_, index) => index).slice(first, last))
        expect(counted).toEqual([...list.keys()])
        for (const { from, to, first, last } of windows) {
          expect(from <= first && first < last && last <= to).toBe(true)
          expect(list.slice(from, to).reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(room)
        }
      }),
    )
  })
})
