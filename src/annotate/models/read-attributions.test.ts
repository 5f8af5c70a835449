import { describe, expect, it } from 'vitest'
import type { ReadSentence } from './encode.ts'
import { readAttributions } from './read-attributions.ts'

/** One sentence of which each cue is given by its words and by a letter a word: S in its source, C in its content. */
function sentence(
  length: number,
  cues: readonly { readonly from: number; readonly to: number; readonly kinds: string }[],
): ReadSentence {
  const flat = () => labels(Array.from({ length }, () => 0))
  const cue = Array.from({ length }, () => 0)
  for (const { from, to } of cues) for (let at = from; at < to; at += 1) cue[at] = at === from ? 1 : 2
  return {
    tags: Array.from({ length }, () => 0),
    heads: [],
    relations: [],
    names: new Float32Array(0),
    source: flat(),
    cue: labels(cue),
    content: flat(),
    factuality: [],
    links: cues.map(({ from, kinds }) => ({
      word: from,
      from: 0,
      scores: labels([...kinds].map((kind) => '-SC'.indexOf(kind))),
    })),
  }
}

/** Logarithms of chances that are sure of one class of three a word. */
function labels(chosen: readonly number[]): Float32Array {
  return Float32Array.from(chosen.flatMap((best) => [0, 1, 2].map((label) => Math.log(label === best ? 0.96 : 0.02))))
}

const read = (length: number, ...cues: Parameters<typeof sentence>[1]) => {
  const found = readAttributions([sentence(length, cues)])
  return found.map(({ source, content, cue }) =>
    [cue, source, ...content].map((range) => range && [range.from, range.to]),
  )
}

describe('readAttributions', () => {
  it('reads cue, source and content', () => {
    expect(read(8, { from: 2, to: 3, kinds: 'SS-CCCC-' })).toEqual([
      [
        [2, 3],
        [0, 2],
        [3, 7],
      ],
    ])
  })

  it('reads a content in two pieces where cue and source stand in its midst', () => {
    expect(read(10, { from: 5, to: 6, kinds: 'CCCSS--CCC' })).toEqual([
      [
        [5, 6],
        [3, 5],
        [0, 3],
        [7, 10],
      ],
    ])
  })

  it('reads contents within contents', () => {
    const outer = { from: 1, to: 2, kinds: 'S-CCCCCCCC' }
    const inner = { from: 4, to: 5, kinds: '--SS-CCCCC' }
    expect(read(10, outer, inner)).toEqual([
      [
        [1, 2],
        [0, 1],
        [2, 10],
      ],
      [
        [4, 5],
        [2, 4],
        [5, 10],
      ],
    ])
  })

  it('takes one source a cue, the longer of two', () => {
    expect(read(9, { from: 4, to: 5, kinds: 'S-SS-CCCC' })).toEqual([
      [
        [4, 5],
        [2, 4],
        [5, 9],
      ],
    ])
  })

  it('gives no cue without content, and none whose links are not kept', () => {
    expect(read(6, { from: 2, to: 3, kinds: 'SS----' })).toEqual([])
    const bare = sentence(6, [{ from: 2, to: 3, kinds: 'SS-CCC' }])
    expect(readAttributions([{ ...bare, links: [] }])).toEqual([])
  })

  it('keeps the words of a cue of several words out of its content', () => {
    expect(read(8, { from: 2, to: 4, kinds: 'SS-CCCCC' })).toEqual([
      [
        [2, 4],
        [0, 2],
        [4, 8],
      ],
    ])
  })

  it('counts words over the whole text', () => {
    const first = sentence(3, [])
    const second = sentence(6, [{ from: 1, to: 2, kinds: '----CCCC-' }])
    expect(readAttributions([first, second]).map(({ cue, content }) => [cue, ...content])).toEqual([
      [
        { from: 4, to: 5 },
        { from: 5, to: 8 },
      ],
    ])
  })

  it('gives nothing for nothing', () => {
    expect(readAttributions([])).toEqual([])
  })
})
