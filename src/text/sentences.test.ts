import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cpuTime } from '../../tests/cpu-time.ts'
import { splitSentences } from './sentences.ts'

function split(text: string): string[] {
  return splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end))
}

describe('splitSentences', () => {
  it('ends sentences at stops, question marks and exclamation marks', () => {
    expect(split('The dam held. Did it? It did! Nobody left.')).toEqual([
      'The dam held.',
      'Did it?',
      'It did!',
      'Nobody left.',
    ])
  })

  it('keeps a closing quotation mark, bracket or footnote with the sentence before it', () => {
    expect(split('“We stay.” The mayor left. (She came back.) It rained.[2] Then it stopped.')).toEqual([
      '“We stay.”',
      'The mayor left.',
      '(She came back.)',
      'It rained.[2]',
      'Then it stopped.',
    ])
    expect(split('He said: "It is over. " Then he left.')).toEqual(['He said: "It is over. "', 'Then he left.'])
  })

  it('splits a quotation of several sentences', () => {
    expect(split('"We waited. Nobody came," she said.')).toEqual(['"We waited.', 'Nobody came," she said.'])
  })

  it('knows titles, initials and dotted acronyms', () => {
    expect(split('Gen. Ada K. Moreno met U.S. Senator J. P. Hale in St. Anne. The talks failed.')).toEqual([
      'Gen. Ada K. Moreno met U.S. Senator J. P. Hale in St. Anne.',
      'The talks failed.',
    ])
    expect(split('It was made in the U.S. The buyers knew.')).toEqual(['It was made in the U.S.', 'The buyers knew.'])
    expect(split('The U.S. 7th Fleet sailed. Ships left.')).toEqual(['The U.S. 7th Fleet sailed.', 'Ships left.'])
  })

  it('knows numbers, dates and times', () => {
    expect(
      split('Model No. 4 cost 3.5 million. On Jan. 5 at 7 a.m. Tuesday it broke. It was 9 p.m. The crew slept.'),
    ).toEqual([
      'Model No. 4 cost 3.5 million.',
      'On Jan. 5 at 7 a.m. Tuesday it broke.',
      'It was 9 p.m.',
      'The crew slept.',
    ])
    expect(split('Was it true? No. They lied.')).toEqual(['Was it true?', 'No.', 'They lied.'])
  })

  it('does not end a sentence at an ellipsis before a small letter, nor at a dateline', () => {
    expect(split('We tried ... and failed. . . . So we stopped.')).toEqual([
      'We tried ... and failed. . . .',
      'So we stopped.',
    ])
    expect(split('BATON ROUGE, La. -- The river rose.')).toEqual(['BATON ROUGE, La. -- The river rose.'])
  })

  it('leaves bullets and list numbers outside, and starts a sentence at each bullet', () => {
    expect(split('• First point\n• Second point\n\n3. Third point. More of it.')).toEqual([
      'First point',
      'Second point',
      'Third point.',
      'More of it.',
    ])
  })

  it('stays within its range', () => {
    const text = 'Before. One here. Two here. After.'
    expect(splitSentences(text, { start: 8, end: 27 })).toEqual([
      { start: 8, end: 17 },
      { start: 18, end: 27 },
    ])
  })

  it('gives ordered, trimmed, separate spans for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '.', '!', ' ', '\n', '"', '”', '•', '1', ')', 'é', '…') }),
        (text) => {
          let last = 0
          for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim())
            last = end
          }
        },
      ),
    )
  })

  it.each(['.', '. "', '!"', '\n', '• ', '(', '[1]', 'A.', '1. ', ' .', '"'])(
    'reads a megabyte of %j in time',
    (unit) => {
      const started = cpuTime()
      split(unit.repeat(1_000_000 / unit.length))
      expect(cpuTime() - started).toBeLessThan(3000)
    },
  )
})
