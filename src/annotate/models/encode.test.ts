import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeEncoder } from '../../../tests/fake-encoder.ts'
import { encode } from './encode.ts'

const { signal } = new AbortController()
const words = (text: string) => text.split(' ')
const told = words('The mayor said that it will reopen on monday .')
const plain = words('Lind closed the old harbour again .')

describe('encode', () => {
  it('reads tags, heads and relations of each sentence', async () => {
    const [first] = await encode([told], fakeEncoder(), signal)
    expect(first?.tags).toEqual([3, 0, 1, 0, 0, 0, 0, 0, 0, 2])
    expect(first?.heads).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, -1])
    expect(first?.relations.at(-1)).toBe(0)
  })

  it('reads factuality on the scale of news, and none where the network tells none', async () => {
    const [first] = await encode([told], fakeEncoder(), signal)
    expect(first?.factuality).toEqual([0, 0, 5, 0, 0, 0, 0, 0, 0, 0])
    const { config, ...rest } = fakeEncoder()
    const silent = { ...rest, config: { ...config, labels: { ...config.labels, factuality: [] } } }
    expect((await encode([told], silent, signal))[0]?.factuality).toEqual([])
  })

  it('keeps the links of words that may open a cue, over the whole window', async () => {
    const [, second] = await encode([plain, told], fakeEncoder(), signal)
    expect(second?.links.map(({ word, from, scores }) => [word, from, scores.length])).toEqual([[2, 0, 17 * 3]])
  })

  it('gives each sentence the same whatever stands beside it and however large the windows are', async () => {
    const sentences = fc.array(
      fc.array(fc.constantFrom('The', 'mayor', 'said', 'Lind', 'closed', 'xyz', '.', '“'), {
        minLength: 1,
        maxLength: 12,
      }),
      { minLength: 1, maxLength: 12 },
    )
    await fc.assert(
      fc.asyncProperty(sentences, fc.integer({ min: 40, max: 120 }), async (list, maxPieces) => {
        const together = await encode(list, fakeEncoder(maxPieces), signal)
        for (const [index, sentence] of list.entries()) {
          const [alone] = await encode([sentence], fakeEncoder(maxPieces), signal)
          const { links: _, ...read } = together[index] ?? { links: [] }
          const { links: __, ...own } = alone ?? { links: [] }
          expect(read).toEqual(own)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('reads a text longer than a window in windows of at most so many pieces', async () => {
    const encoder = fakeEncoder(40)
    const read = await encode(
      Array.from({ length: 30 }, () => told),
      encoder,
      signal,
    )
    expect(read).toHaveLength(30)
    expect(read.every(({ heads }) => heads.join() === read[0]?.heads.join())).toBe(true)
    expect(encoder.runs.every(({ pieces }) => pieces <= 40)).toBe(true)
  })

  it('reads a sentence longer than a window in parts under one root', async () => {
    const [read] = await encode([Array.from({ length: 300 }, () => 'crane')], fakeEncoder(40), signal)
    expect(read?.heads).toHaveLength(300)
    expect(read?.heads.filter((head) => head < 0)).toHaveLength(1)
    expect(read?.names).toHaveLength(300 * 5)
  })

  it('cuts a word of more pieces than a window', async () => {
    const [read] = await encode([['!'.repeat(400), 'said']], fakeEncoder(40), signal)
    expect(read?.tags).toEqual([2, 1])
  })

  it('gives nothing for nothing, and an empty reading for a sentence without words', async () => {
    const encoder = fakeEncoder()
    expect(await encode([], encoder, signal)).toEqual([])
    expect((await encode([[], told], encoder, signal)).map(({ tags }) => tags.length)).toEqual([0, 10])
  })

  it('stops between runs', async () => {
    const stop = new AbortController()
    const encoder = fakeEncoder(40)
    const session = {
      run: (inputs: Parameters<typeof encoder.session.run>[0]) => {
        stop.abort()
        return encoder.session.run(inputs)
      },
    }
    const many = Array.from({ length: 300 }, () => told)
    await expect(encode(many, { ...encoder, session }, stop.signal)).rejects.toThrow(/abort/i)
    expect(encoder.runs).toHaveLength(1)
  })

  it('tells which output is missing', async () => {
    const session = { run: async () => ({}) }
    await expect(encode([told], { ...fakeEncoder(), session }, signal)).rejects.toThrow("no output 'arc'")
  })
})
