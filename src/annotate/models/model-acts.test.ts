import { expect, it } from 'vitest'
import type { Token } from '../../model/index.ts'
import { joinTrees } from './model-acts.ts'

const token = (sentence: number, head?: number): Token => ({
  start: 0,
  end: 1,
  sentence,
  lemma: 'x',
  pos: 'NOUN',
  ...(head === undefined ? { relation: 'root' } : { head, relation: 'obj' }),
})

it('takes the second tree of a sentence where its root is another word', () => {
  const first = [token(0), token(0, 0), token(1), token(1, 2), token(1, 2)]
  const second = [token(0, 1), token(0), token(1), token(1, 4), token(1, 2)]
  expect(joinTrees(first, second)).toEqual([...second.slice(0, 2), ...first.slice(2)])
})

it('keeps the first trees where there are no second', () => {
  expect(joinTrees([token(0), token(0, 0)], [])).toEqual([token(0), token(0, 0)])
  expect(joinTrees([], [])).toEqual([])
})
