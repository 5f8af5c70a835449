import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLegal } from '../../src/annotate/syntax/parse.ts'
import { actionCount, apply, isDone, type ParserState, startState } from '../../src/annotate/syntax/transitions.ts'
import { bestActions } from '../../training/syntax/oracle.ts'
import { liftHeads } from '../../training/syntax/projective.ts'
import { createRandom } from '../../training/syntax/random.ts'

/** A tree without crossing arcs: what random scores make of so many words. */
function growTree(words: number, random: () => number): ParserState {
  return walk(words, (state) =>
    bestLegal(
      state,
      Int32Array.from({ length: actionCount }, () => random() * 1000),
    ),
  )
}

function walk(words: number, choose: (state: ParserState) => number): ParserState {
  const state = startState(words)
  while (!isDone(state)) apply(state, choose(state))
  return state
}

const size = fc.integer({ min: 1, max: 25 })
const seed = fc.integer({ min: 0, max: 2 ** 31 })

describe('bestActions', () => {
  it('leads to the gold tree, whichever of the best actions are taken', () => {
    fc.assert(
      fc.property(size, seed, (words, start) => {
        const random = createRandom(start)
        const gold = growTree(words, random)
        const found = walk(words, (state) => {
          const actions = bestActions(state, gold)
          return actions[Math.floor(random() * actions.length)] as number
        })
        expect(found.heads).toEqual(gold.heads)
        expect(found.labels).toEqual(gold.labels)
      }),
    )
  })

  it('makes the best of a wrong start', () => {
    // 'They slept': with both on the stack, only the second can still hang under the first.
    const gold = { heads: [1, 2], labels: [3, 0] }
    const state = startState(2)
    apply(state, 0)
    apply(state, 0)
    const found = bestActions(state, gold)
    expect(found).toHaveLength(1)
    apply(state, found[0] as number)
    expect(state.heads[1]).toBe(0)
  })
})

describe('liftHeads', () => {
  it('leaves trees without crossing arcs as they are', () => {
    fc.assert(
      fc.property(size, seed, (words, start) => {
        const heads = [...growTree(words, createRandom(start)).heads].slice(0, words)
        expect(liftHeads(heads)).toEqual(heads)
      }),
    )
  })

  it('lifts the shortest crossing arc', () => {
    // 0 ← 2, 1 ← 3, 3 at the root, 2 ← 3: the arc from 1 to 3 passes over 2, which is below 3; that from 0 to 2 passes over 1.
    expect(liftHeads([2, 3, 3, 4])).toEqual([3, 3, 3, 4])
  })
})
