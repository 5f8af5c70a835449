import { expect, it } from 'vitest'
import { readParagraphs, scoreBoundaries } from './boundaries.ts'

const conllu = `# newdoc id = weblog-one
# newpar id = p1
# text = The dam held.
1\tThe\t_

# text = Nobody left.

# newpar id = p2
# text = A list
# newdoc id = email-two
# text = Dear all
# text = the gate is shut.
`

it('reads paragraphs with the ends of their sentences', () => {
  expect(readParagraphs(conllu)).toEqual([
    {
      kind: 'weblog',
      text: 'The dam held. Nobody left.',
      sentences: [
        { start: 0, end: 13 },
        { start: 14, end: 26 },
      ],
    },
    { kind: 'weblog', text: 'A list', sentences: [{ start: 0, end: 6 }] },
    {
      kind: 'email',
      text: 'Dear all the gate is shut.',
      sentences: [
        { start: 0, end: 8 },
        { start: 9, end: 26 },
      ],
    },
  ])
})

it('counts sentences with both ends right, by kind of text', () => {
  const scores = scoreBoundaries(readParagraphs(conllu))
  expect(scores['sentences of weblog']).toEqual({ precision: 1, recall: 1, f1: 1 })
  expect(scores['sentences of email']).toEqual({ precision: 0, recall: 0, f1: 0 })
  expect(scores.sentences).toEqual({ precision: 0.75, recall: 0.6, f1: expect.closeTo(2 / 3) })
})

it('has no scores of nothing', () => {
  expect(scoreBoundaries([])).toEqual({})
})
