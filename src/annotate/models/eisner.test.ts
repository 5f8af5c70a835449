import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestTree } from './eisner.ts'

/** All heads of trees with one root and without crossing arcs, by trying every list of heads. */
function allTrees(length: number): number[][] {
  const lists = Array.from({ length }).reduce<number[][]>(
    (found) => found.flatMap((list) => Array.from({ length: length + 1 }, (_, head) => [...list, head - 1])),
    [[]],
  )
  return lists.filter(isTree)
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head < 0).length !== 1) return false
  const reaches = heads.every((_, word) => {
    let at = word
    for (let steps = 0; steps <= heads.length && at >= 0; steps += 1) at = heads[at] as number
    return at < 0
  })
  const arcs = heads.flatMap((head, word) => (head < 0 ? [] : [[Math.min(head, word), Math.max(head, word)] as const]))
  const crosses = arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d))
  const root = heads.indexOf(-1)
  return reaches && !crosses && !arcs.some(([a, b]) => a < root && root < b)
}

const total = (heads: ArrayLike<number>, scores: readonly (readonly number[])[]) =>
  Array.from(heads).reduce((sum, head, word) => sum + ((scores[word] as readonly number[])[head + 1] as number), 0)

describe('bestTree', () => {
  it.each([1, 2, 3, 4, 5])('finds the best of all trees of %i words', (length) => {
    const trees = allTrees(length)
    const table = fc.array(
      fc.array(fc.integer({ min: -9, max: 9 }), { minLength: length + 1, maxLength: length + 1 }),
      {
        minLength: length,
        maxLength: length,
      },
    )
    fc.assert(
      fc.property(table, (scores) => {
        const found = bestTree(length, (head, word) => (scores[word] as number[])[head + 1] as number)
        expect(isTree([...found])).toBe(true)
        expect(total(found, scores)).toBe(Math.max(...trees.map((tree) => total(tree, scores))))
      }),
    )
  })

  it('gives a tree for broken scores too', () => {
    for (const score of [Number.NaN, Number.NEGATIVE_INFINITY]) expect(isTree([...bestTree(6, () => score)])).toBe(true)
  })

  it('gives nothing for no words', () => {
    expect([...bestTree(0, () => 0)]).toEqual([])
  })
})
