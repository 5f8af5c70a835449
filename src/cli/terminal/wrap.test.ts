import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { columns, pad, truncate, wrap } from './wrap.ts'

describe('wrap', () => {
  it('breaks at spaces', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('one two three', 13)).toEqual(['one two three'])
    expect(wrap('', 10)).toEqual([])
  })

  it('gives the first line a width of its own', () => {
    expect(wrap('one two three four', 13, 3)).toEqual(
      ['one', 'two three', 'four'].slice(0, 1).concat('two three', 'four'),
    )
  })

  it('keeps every word whole and in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 40 }), (text, width) => {
        const lines = wrap(text, width)
        expect(lines.join(' ').split(/\s+/).join(' ')).toBe(text.trim().split(/\s+/).join(' '))
        for (const line of lines) expect(columns(line) <= width || !/\s/.test(line)).toBe(true)
      }),
    )
  })
})

describe('columns', () => {
  it('counts what a terminal shows', () => {
    expect(columns('abc')).toBe(3)
    expect(columns('日本')).toBe(4)
    expect(columns('e\u0301')).toBe(1)
  })
})

describe('truncate and pad', () => {
  it('keep to the width', () => {
    expect(truncate('a long line', 6)).toBe('a lon…')
    expect(truncate('short', 6)).toBe('short')
    expect(pad('ab', 4)).toBe('ab  ')
  })
})
