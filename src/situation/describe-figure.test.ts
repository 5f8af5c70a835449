import { describe, expect, it } from 'vitest'
import type { Figure } from '../model/index.ts'
import { describeFigure } from './describe-figure.ts'

const evidence = { report: 'r1', start: 0, end: 14, quote: 'dozens of boats' }

function figure(parts: Partial<Figure>): Figure {
  return { what: 'other', bound: 'exact', evidence, ...parts }
}

describe('describeFigure', () => {
  it.each([
    [figure({ value: 12, of: 'boats', bound: 'at-least' }), 'at least 12 boats'],
    [figure({ what: 'killed', value: 1200, of: 'sailors' }), '1,200 sailors killed'],
    [figure({ what: 'killed', value: 3, of: 'deaths at sea' }), '3 deaths at sea'],
    [figure({ what: 'wounded', value: 10, upper: 15 }), '10–15 wounded'],
    [figure({ what: 'troops', value: 300, bound: 'more-than' }), 'more than 300 troops'],
    [figure({ what: 'troops', value: 300, of: 'marines' }), '300 marines'],
    [figure({ what: 'money', value: 3_000_000, unit: 'USD', bound: 'about' }), 'about USD 3,000,000'],
    [figure({ value: 40, unit: 'km' }), '40 km'],
    [figure({ of: 'boats' }), 'dozens of boats'],
  ])('says %o', (given, words) => {
    expect(describeFigure(given)).toBe(words)
  })
})
