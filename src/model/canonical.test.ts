import { describe, expect, it } from 'vitest'
import { isSorted, sortItems, sortValue } from './canonical.ts'

describe('sortItems', () => {
  it('compares numbers by value and strings by code units', () => {
    const blocks = [{ start: 10 }, { start: 9 }, { start: 100 }]
    expect(sortItems(blocks, 'reports.blocks').map(({ start }) => start)).toEqual([9, 10, 100])
    expect(sortItems(['b', 'a', 'B', 'é'], 'actors.aliases')).toEqual(['B', 'a', 'b', 'é'])
  })

  it('puts what is absent first, and open dates by what they have', () => {
    const states = [{ state: 'b', when: { edtf: '2024', earliest: '2024-01-01' } }, { state: 'a' }]
    expect(sortItems(states, 'matters.states').map(({ state }) => state)).toEqual(['a', 'b'])
  })

  it('keeps arrays whose order means something', () => {
    expect(sortItems(['z', 'a'], 'statements.renderings.chain')).toEqual(['z', 'a'])
    expect(sortItems(['z', 'a'], 'dyads.actors')).toEqual(['z', 'a'])
    expect(sortItems(['z', 'a'], 'events.actors')).toEqual(['a', 'z'])
  })

  it('falls back to the whole item where keys are equal', () => {
    const judgements = [
      { kind: 'actor', left: 'a', right: 'b', by: 'x', verdict: 'same' },
      { by: 'x', kind: 'actor', left: 'a', right: 'b', verdict: 'different' },
    ]
    expect(sortItems(judgements, 'judgements').map(({ verdict }) => verdict)).toEqual(['different', 'same'])
    expect(sortItems([...judgements].reverse(), 'judgements').map(({ verdict }) => verdict)).toEqual([
      'different',
      'same',
    ])
  })

  it('refuses an array without a documented order', () => {
    expect(() => sortItems(['a'], 'reports.surprises')).toThrow(/no order is documented/)
  })
})

describe('isSorted', () => {
  it('agrees with sorting', () => {
    expect(isSorted([{ id: 'a' }, { id: 'b' }], 'actors')).toBe(true)
    expect(isSorted([{ id: 'b' }, { id: 'a' }], 'actors')).toBe(false)
    expect(isSorted(['z', 'a'], 'statements.renderings.chain')).toBe(true)
  })
})

describe('sortValue', () => {
  it('sorts keys and drops what is undefined', () => {
    expect(JSON.stringify(sortValue({ b: 1, a: undefined, B: 2 }, 'made'))).toBe('{"B":2,"b":1}')
  })
})
