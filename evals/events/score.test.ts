import { expect, test } from 'vitest'
import { readMarks } from './read-sentences.ts'
import { f1Of, macroF1, quadOf, scoreMatches } from './score.ts'

const matches = [
  { gold: 'AID', predicted: 'AID' },
  { gold: 'AID', predicted: 'AGREE' },
  { gold: 'AGREE', predicted: 'AGREE' },
  { gold: 'YIELD', predicted: 'AID' },
]

test('by hand: F1 of AID 1/2, of AGREE 2/3, of YIELD 0', () => {
  expect(f1Of(matches, 'AID').f1).toBeCloseTo(1 / 2)
  expect(f1Of(matches, 'AGREE').f1).toBeCloseTo(2 / 3)
  expect(macroF1(matches)).toBeCloseTo((1 / 2 + 2 / 3 + 0) / 3)
})

test('quad classes: gold 2 2 1 2, predicted 2 1 1 2', () => {
  const { accuracy, quadF1 } = scoreMatches(matches)
  expect(accuracy).toBe(0.5)
  expect(quadF1).toBeCloseTo((2 * (2 / 3)) / (1 + 2 / 3) / 2 + 2 / 3 / 2)
  expect(quadOf('YIELD')).toBe('2')
  expect(quadOf('SANCTION')).toBe('4')
  expect(quadOf('nothing')).toBe('0')
})

test('marks are taken out, and the first of several marked is taken', () => {
  const { text, source, target } = readMarks(
    '<s>The king</s> met <t>the duke</t>, and <t>the duke</t> left.',
    'The king',
    'the duke',
  )
  expect(text).toBe('The king met the duke, and the duke left.')
  expect(text.slice(source.start, source.end)).toBe('The king')
  expect(target).toEqual({ start: 13, end: 21 })
})

test('what is not marked is found by its words', () => {
  expect(readMarks('The king met the duke.', 'The king', 'the duke').target).toEqual({ start: 13, end: 21 })
})
