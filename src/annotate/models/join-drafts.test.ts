import { expect, it } from 'vitest'
import type { Draft } from '../attributions/drafts.ts'
import { joinDrafts } from './join-drafts.ts'

const sentence = { index: 0, from: 0, to: 20, phrases: [], groups: [] }
const draft = (head: number, chance: number, from: number, to: number): Draft => ({
  sentence,
  head,
  span: { from: head, to: head + 1 },
  pieces: [{ from, to }],
  chance,
})

it("keeps the rules' reading of a cue that they see, and else the encoder's", () => {
  expect(joinDrafts([], [draft(2, 0.9, 3, 9)])).toMatchObject([draft(2, 0.9, 3, 9)])
  expect(joinDrafts([draft(2, 0.8, 3, 7)], [draft(2, 0.9, 3, 9)])).toMatchObject([draft(2, 0.8, 3, 7)])
  expect(joinDrafts([draft(2, 0.8, 4, 7)], [draft(2, 0.9, 3, 9)])).toMatchObject([draft(2, 0.8, 4, 7)])
})

it('keeps one draft where the encoder reads one cue of the rules as two', () => {
  const both = { ...draft(2, 0.8, 5, 9), span: { from: 2, to: 4 } }
  expect(joinDrafts([both], [draft(2, 0.4, 3, 9), draft(3, 0.9, 5, 9)])).toMatchObject([both])
})

it('takes what the two together hold for a cue, in order', () => {
  const sure = draft(12, 0.999, 13, 19)
  expect(joinDrafts([sure], [draft(2, 0.9, 3, 9)])).toMatchObject([draft(2, 0.9, 3, 9), sure])
  expect(joinDrafts([{ ...sure, chance: 0.95 }], [])).toEqual([])
  expect(joinDrafts([draft(2, 0.9, 4, 9)], [draft(2, 0.3, 3, 9)])).toHaveLength(1)
  expect(joinDrafts([], [draft(2, 0.3, 3, 9)])).toEqual([])
  expect(joinDrafts([], [])).toEqual([])
})

it('leaves to the rules alone what the encoder has not learnt', () => {
  const beyond = draft(5, 0.3, 6, 7)
  expect(joinDrafts([beyond], [])).toEqual([])
  expect(joinDrafts([beyond], [], ({ head }) => head === 5)).toEqual([beyond])
  expect(joinDrafts([{ ...beyond, chance: 0.1 }], [], () => true)).toEqual([])
})

it('says how sure the two together are, in hundredths, and nothing where the rules alone decide', () => {
  const confidenceOf = (byRules: number, byEncoder: number) =>
    joinDrafts([draft(2, byRules, 3, 7)], [draft(2, byEncoder, 3, 9)])[0]?.confidence
  // Odds of 1 by both, and those that every cue has: 1 / (1 + exp(-.7)).
  expect(confidenceOf(0.5, 0.5)).toBe(0.67)
  expect(confidenceOf(0.5, 0.9)).toBe(0.95)
  expect(confidenceOf(0.1, 0.9)).toBe(0.86)
  expect(joinDrafts([draft(5, 0.3, 6, 7)], [], () => true)[0]?.confidence).toBeUndefined()
})
