import { expect, it } from 'vitest'
import type { Draft } from '../attributions/drafts.ts'
import { adviceBy } from './advice-by.ts'

const sentence = { index: 0, from: 0, to: 20, phrases: [], groups: [] }
const draft = (head: number, from: number, to: number, chance: number): Draft => ({
  sentence,
  head,
  span: { from, to },
  pieces: [{ from: 9, to: 12 }],
  chance,
})

it('gives the draft with a head, else the likeliest with the word in its cue, else none', () => {
  const [weak, sure, own] = [draft(2, 1, 4, 0.3), draft(3, 2, 5, 0.9), draft(4, 4, 5, 0.1)]
  const adviceOf = adviceBy([weak, sure, own])
  expect([1, 2, 3, 4, 5].map(adviceOf)).toEqual([weak, weak, sure, own, undefined])
})
