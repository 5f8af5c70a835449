import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pairParagraphs } from './pair-paragraphs.ts'

const [dam, road, army] = [
  'The dam at Maru gave way on Saturday.',
  'The coast road was closed by the police.',
  'Soldiers brought food and tents.',
]

describe('pairParagraphs', () => {
  it('pairs paragraphs of the same words and those that share most', () => {
    expect(pairParagraphs([dam, road], [dam, road.replace('the police', 'soldiers')])).toEqual([
      { from: 0, to: 0 },
      { from: 1, to: 1 },
    ])
  })

  it('keeps what was dropped where it stood, and what was added where it stands', () => {
    expect(pairParagraphs([dam, road, army], [dam, army])).toEqual([
      { from: 0, to: 0 },
      { from: 1 },
      { from: 2, to: 1 },
    ])
    expect(pairParagraphs([dam, army], [road, dam, army])).toEqual([{ to: 0 }, { from: 0, to: 1 }, { from: 1, to: 2 }])
  })

  it('pairs what was moved', () => {
    expect(pairParagraphs([dam, road], [road, dam])).toEqual([
      { from: 1, to: 0 },
      { from: 0, to: 1 },
    ])
  })

  it('has every paragraph of either side once', () => {
    const paragraphs = fc.array(fc.constantFrom(dam, road, army, '', 'Soldiers brought tents.'), { maxLength: 8 })
    fc.assert(
      fc.property(paragraphs, paragraphs, (old, now) => {
        const pairs = pairParagraphs(old, now)
        expect(pairs.flatMap(({ from }) => from ?? []).sort()).toEqual([...old.keys()])
        expect(pairs.flatMap(({ to }) => to ?? [])).toEqual([...now.keys()])
      }),
    )
  })
})
