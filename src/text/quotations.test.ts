import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../tests/cpu-time.ts'
import { splitParagraphs } from './paragraphs.ts'
import { findQuotations } from './quotations.ts'

function quoted(text: string): string[] {
  return findQuotations(text, splitParagraphs(text, { start: 0, end: text.length })).map(({ inner }) =>
    text.slice(inner.start, inner.end),
  )
}

describe('findQuotations', () => {
  test.each([
    ['curly marks', '“We leave,” she said, “at noon.”', ['We leave,', 'at noon.']],
    ['straight marks', 'He said: "The dam holds." Nobody asked.', ['The dam holds.']],
    ['single curly marks', 'They call it ‘a bond of steel’.', ['a bond of steel']],
    ['single straight marks beside apostrophes', "The miners' 'long march' isn't over.", ['long march']],
    ['a plural possessive inside', "It was 'the workers' own choice' then.", ["the workers' own choice"]],
    ['angle marks', 'Le maire: «Nous restons».', ['Nous restons']],
    ['low marks', 'Er sagte: „Wir bleiben“.', ['Wir bleiben']],
    ['marks of tokenised text', "`` We leave , '' she said .", [' We leave , ']],
    ['doubled straight marks', "''We leave,'' she said.", ['We leave,']],
    ['the outer of nested ones', '“She told me ‘go home’ twice,” he said.', ['She told me ‘go home’ twice,']],
  ])('finds %s', (_, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  test('a quotation reopened in each paragraph is taken up again', () => {
    const text = '“The river rose.\n\n“The bridge fell.\n\n“Nobody was hurt,” she said.'
    const found = findQuotations(text, splitParagraphs(text, { start: 0, end: text.length }))
    expect(found.map(({ closed }) => closed)).toEqual([false, false, true])
    expect(found.map(({ continues }) => continues)).toEqual([undefined, 0, 1])
  })

  test('a quotation closed some paragraphs later without being reopened is one', () => {
    const text = 'She said: “The river rose.\n\nThe bridge fell.\n\nNobody was hurt.” Then she left.'
    expect(quoted(text)).toEqual(['The river rose.\n\nThe bridge fell.\n\nNobody was hurt.'])
  })

  test('a quotation never closed ends with its paragraph', () => {
    expect(quoted('She said: “The river rose.\n\nThe town slept.')).toEqual(['The river rose.'])
  })

  test.each([
    "It wasn't the Smiths' boat; it's ours.",
    'In the ’90s the ’quake hit.',
    'A 6\' 2" man, they said, left.',
  ])('finds none in %s', (text) => {
    expect(quoted(text).filter((words) => words.length > 2)).toEqual([])
  })

  test('quotations lie in order, within the text, without overlaps', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('“', '”', '"', '‘', '’', "'", 'a', ' ', '.', '\n\n', 's')), (parts) => {
        const text = parts.join('')
        let last = 0
        for (const { start, end, inner } of findQuotations(
          text,
          splitParagraphs(text, { start: 0, end: text.length }),
        )) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(inner.start).toBeGreaterThanOrEqual(start)
          expect(inner.end).toBeGreaterThanOrEqual(inner.start)
          expect(end).toBeGreaterThanOrEqual(inner.end)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
    )
  })

  test.each(['"', '“', "'", '‘a', '“a\n\n', '" ', ".'\n"])('takes linear time on a long run of %j', (unit) => {
    const text = unit.repeat(Math.ceil(300_000 / unit.length))
    const start = cpuTime()
    quoted(text)
    expect(cpuTime() - start).toBeLessThan(2000)
  })
})
