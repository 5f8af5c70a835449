import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { findSpecial, readVocabulary, splitPieces } from './split-pieces.ts'

const fixture = JSON.parse(readFileSync(new URL('./pieces.fixture.json', import.meta.url), 'utf8')) as {
  readonly vocabulary: readonly string[]
  readonly words: readonly (readonly [string, readonly string[]])[]
}
const vocabulary = readVocabulary(`${fixture.vocabulary.join('\n')}\n`)
const { unknown } = findSpecial(vocabulary)
const split = (word: string) => splitPieces(word, vocabulary, unknown).map((id) => fixture.vocabulary[id])

describe('splitPieces', () => {
  it.each(fixture.words)('splits %j as the reference does', (word, pieces) => {
    expect(split(word)).toEqual(pieces)
  })

  it('gives every word a piece of the vocabulary', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (word) => {
        const pieces = splitPieces(word, vocabulary, unknown)
        expect(pieces.length).toBeGreaterThan(0)
        for (const piece of pieces) expect(fixture.vocabulary[piece]).toBeDefined()
      }),
    )
  })

  it('takes a letter with its accent in one character or two alike', () => {
    expect(splitPieces('\u00e9t\u00e9', vocabulary, unknown)).toEqual(
      splitPieces('e\u0301te\u0301', vocabulary, unknown),
    )
  })

  it.each(['x', '!', '\u0301', '가', 'a!', '\u200b'])('reads a long run of %j in linear time', (run) => {
    const started = cpuTime()
    splitPieces(run.repeat(200_000 / run.length), vocabulary, unknown)
    expect(cpuTime() - started).toBeLessThan(3000)
  })
})

describe('findSpecial', () => {
  it('tells which piece is missing', () => {
    expect(() => findSpecial(readVocabulary('[PAD]\n[UNK]\n[CLS]\n'))).toThrow("no piece '[SEP]'")
  })
})
