import { describe, expect, it } from 'vitest'
import { cite, count, describeBacking, describeOrigins, quoteWords } from './words.ts'

const herald = { id: 'h', name: 'Harbour Herald', credited: false, interested: false }
const gazette = { id: 'g', name: 'Gazette', credited: false, interested: true, control: 'state media, controlled by Y' }

describe('quoteWords', () => {
  it.each([
    ['a plain quote', '“a plain quote”'],
    ['“wrapped”', '“wrapped”'],
    ['"wrapped"', '“wrapped”'],
    ['““left open', '““left open”'],
    ['“open only', '“open only”'],
    ['closed only”', '“closed only”'],
    ['he called it “a sham”', '“he called it “a sham””'],
    ['“one” and “two”', '““one” and “two””'],
  ])('sets %s', (words, set) => {
    expect(quoteWords(words, 'direct')).toBe(set)
  })

  it('leaves told words as they are', () => {
    expect(quoteWords('that it was "bad"', 'mixed')).toBe('that it was "bad"')
  })
})

describe('describeOrigins', () => {
  it('counts, and marks an interested party', () => {
    expect(describeOrigins([herald])).toBe('single origin: Harbour Herald')
    expect(describeOrigins([gazette])).toBe(
      'single origin, an interested party: Gazette (state media, controlled by Y)',
    )
    expect(describeOrigins([herald, gazette])).toBe('2 origins: Harbour Herald, Gazette (state media, controlled by Y)')
  })
})

describe('an origin without an outlet', () => {
  it('is its report', () => {
    expect(describeOrigins([{ ...herald, report: 3 }])).toBe('single origin: report [3]')
  })
})

describe('describeBacking', () => {
  it('names an outlet once', () => {
    expect(describeBacking(['Harbour Herald', 'Wire'], [herald])).toEqual([
      'through Harbour Herald (single origin), then Wire',
    ])
    expect(describeBacking(['Wire'], [herald])).toEqual(['through Wire', 'single origin: Harbour Herald'])
    expect(describeBacking([], [herald])).toEqual([])
    expect(describeBacking([], [{ ...herald, credited: true }])).toEqual(['single origin: Harbour Herald'])
  })
})

describe('count and cite', () => {
  it('read well', () => {
    expect([count(1, 'report'), count(12_000, 'report')]).toEqual(['1 report', '12,000 reports'])
    expect(cite([1, 3])).toBe('[1][3]')
  })
})
