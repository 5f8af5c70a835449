import { expect, it } from 'vitest'
import { shapeOf } from './word-shape.ts'

const shapes = 'none open close straight mark number code capital upper title lower mixed'.split(' ')

it.each([
  ['“', 'open'],
  ['``', 'open'],
  ['’', 'close'],
  ["''", 'close'],
  ['"', 'straight'],
  ["'", 'straight'],
  ['…', 'mark'],
  ['', 'mark'],
  ['😀', 'mark'],
  ['2017', 'number'],
  ['½', 'number'],
  ['5,000', 'number'],
  ['G7', 'code'],
  ['1st', 'code'],
  ['A', 'capital'],
  ['I', 'capital'],
  ["'S", 'capital'],
  ['U.N.', 'upper'],
  ['NATO', 'upper'],
  ['Harbour', 'title'],
  ['Al-qasr', 'title'],
  ['Élan', 'title'],
  ['harbour', 'lower'],
  ["n't", 'lower'],
  ['한국', 'lower'],
  ['McLeod', 'mixed'],
  ['iPhone', 'mixed'],
])('%j is %s', (word, shape) => {
  expect(shapes[shapeOf(word, shapes)]).toBe(shape)
})

it('gives 0 for a class that the encoder does not know', () => {
  expect(shapeOf('harbour', ['none'])).toBe(0)
})
