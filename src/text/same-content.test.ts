import fc from 'fast-check'
import { expect, it } from 'vitest'
import { sameContent } from './same-content.ts'

it('tells plain data of equal content', () => {
  const value = () => ({
    a: [1, 'b', { c: new Set(['d']) }],
    e: new Map([['f', [undefined]]]),
    g: Int32Array.from([1, 2]),
  })
  expect(sameContent(value(), value())).toBe(true)
  expect(sameContent(value(), { ...value(), a: [1, 'b', { c: new Set(['x']) }] })).toBe(false)
  expect(sameContent(value(), { ...value(), e: new Map() })).toBe(false)
  expect(sameContent(value(), { ...value(), g: Int32Array.from([1, 3]) })).toBe(false)
  expect(sameContent({ a: undefined }, {})).toBe(false)
  expect(sameContent([], {})).toBe(false)
  expect(sameContent(null, {})).toBe(false)
})

it('agrees with the JSON of values whose keys are in one order', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (left, right) => {
      expect(sameContent(left, structuredClone(left))).toBe(true)
      if (sameContent(left, right)) expect(sorted(left)).toBe(sorted(right))
    }),
  )
})

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
