import { expect, test } from 'vitest'
import { calibrationError, confidencesOf } from './confidence.ts'
import { rebuildArticles } from './windows.ts'

test('the calibration error is how far chances lie from what came true, tenth by tenth', () => {
  const given = (confidence: number, ...came: readonly boolean[]) => came.map((right) => ({ confidence, right }))
  expect(calibrationError([])).toBe(0)
  expect(calibrationError(given(0.75, true, true, true, false))).toBe(0)
  expect(calibrationError(given(0.95, false, false))).toBeCloseTo(0.95)
  // Two tenths that err to either side do not make up for each other.
  expect(calibrationError([...given(0.55, true), ...given(0.45, false)])).toBeCloseTo(0.45)
})

test('a confidence is right where the labels have a cue among the words of its cue', () => {
  const [article] = rebuildArticles([
    { id: 'a', tokens: ['Ana', 'said', 'it', 'rained'], labels: ['B-source', 'B-cue', 'B-content', 'I-content'] },
  ])
  if (article === undefined) throw new Error('no article')
  const at = (word: string) => {
    const start = article.text.indexOf(word)
    return { start, end: start + word.length }
  }
  const attribution = { content: [], form: 'indirect', claims: [], addressees: [], via: [] } as const
  expect(
    confidencesOf(article, [
      { ...attribution, cue: at('said'), confidence: 0.9 },
      { ...attribution, cue: at('rained'), confidence: 0.4 },
      { ...attribution, cue: at('rained'), confidence: 0.4, within: 0 },
      { ...attribution, cue: at('it') },
    ]),
  ).toEqual([
    { confidence: 0.9, right: true },
    { confidence: 0.4, right: false },
  ])
})
