import { describe, expect, it } from 'vitest'
import type { Token } from '../../model/index.ts'
import { indexTrees } from './tree.ts'

/** 'The rebels fired two rockets . They fled', by hand. */
const tokens = build([
  ['The', 1, 'det'],
  ['rebels', 2, 'nsubj:pass'],
  ['fired', undefined, 'root'],
  ['two', 4, 'nummod'],
  ['rockets', 2, 'obj'],
  ['.', 2, 'punct'],
  ['They', 7, 'nsubj'],
  ['fled', undefined, 'root'],
])

function build(rows: readonly (readonly [string, number | undefined, string])[]): Token[] {
  let at = 0
  return rows.map(([word, head, relation]) => {
    const start = at
    at += word.length + 1
    const token: Token = { start, end: at - 1, sentence: 0, pos: 'X', lemma: word, relation }
    return head === undefined ? token : { ...token, head }
  })
}

describe('indexTrees', () => {
  const trees = indexTrees(tokens)

  it('gives children, by relation and in order', () => {
    expect(trees.childrenOf(2)).toEqual([1, 4, 5])
    expect(trees.childrenOf(0)).toEqual([])
    expect(trees.childBy(2, 'obj')).toBe(4)
    expect(trees.childBy(2, 'nsubj')).toBe(1)
    expect(trees.childBy(7, 'nsubj:pass')).toBeUndefined()
    expect(trees.childrenBy(2, 'nsubj', 'obj')).toEqual([1, 4])
    expect(trees.childrenBy(2, 'ob')).toEqual([])
  })

  it('gives subtrees and their span', () => {
    expect(trees.subtree(2)).toEqual([0, 1, 2, 3, 4, 5])
    expect(trees.spanOf(4)).toEqual({ start: tokens[3]?.start, end: tokens[4]?.end })
    expect(trees.spanOf(1)).toEqual({ start: 0, end: 10 })
  })

  it('gives roots and paths', () => {
    expect(trees.rootOf(3)).toBe(2)
    expect(trees.rootOf(6)).toBe(7)
    expect(trees.path(0, 3)).toEqual([0, 1, 2, 4, 3])
    expect(trees.path(2, 2)).toEqual([2])
    expect(trees.path(3, 4)).toEqual([3, 4])
    expect(trees.path(3, 7)).toEqual([])
    expect(trees.isBelow(3, 2)).toBe(true)
    expect(trees.isBelow(2, 3)).toBe(false)
  })

  it('answers about layers without heads', () => {
    const bare = indexTrees(tokens.map(({ head: _head, relation: _relation, ...token }) => token))
    expect(bare.childrenOf(2)).toEqual([])
    expect(bare.rootOf(2)).toBe(2)
    expect(bare.path(0, 1)).toEqual([])
  })
})
