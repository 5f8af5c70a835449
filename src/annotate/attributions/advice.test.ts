import { expect, it } from 'vitest'
import { favourEnd, favourSource, favourStart } from './advice.ts'

const advice = {
  source: { from: 2, to: 5 },
  pieces: [
    { from: 8, to: 14 },
    { from: 20, to: 25 },
  ],
}

it('favours the advised source, and half as much one that shares words with it', () => {
  expect(favourSource(advice, { from: 2, to: 5 })).toBe(2 * favourSource(advice, { from: 4, to: 6 }))
  expect(favourSource(advice, { from: 4, to: 6 })).toBeGreaterThan(0)
  expect(favourSource(advice, { from: 5, to: 7 })).toBe(0)
  expect(favourSource(advice, undefined)).toBe(0)
})

it('favours the advised beginning, more so of a content that ends there too', () => {
  const [whole, right, near, far] = [[8, 14], [8], [9], [11]].map(([from, to]) =>
    favourStart(advice, from as number, to),
  )
  expect(whole).toBeGreaterThan(right as number)
  expect(right).toBeGreaterThan(near as number)
  expect(near).toBeGreaterThan(0)
  expect(far).toBe(0)
})

it('favours the end of the advised piece that is not yet over', () => {
  expect(favourEnd(advice, 8, 14)).toBeGreaterThan(favourEnd(advice, 8, 13))
  expect(favourEnd(advice, 8, 25)).toBe(0)
  expect(favourEnd(advice, 20, 25)).toBe(favourEnd(advice, 8, 14))
})

it('favours nothing without advice', () => {
  expect(favourSource(undefined, { from: 2, to: 5 })).toBe(0)
  expect(favourStart(undefined, 8, 14)).toBe(0)
  expect(favourEnd(undefined, 8, 14)).toBe(0)
  expect(favourEnd({ pieces: [] }, 8, 14)).toBe(0)
})
