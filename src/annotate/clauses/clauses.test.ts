import { describe, expect, test } from 'vitest'
import type { Layers, Reading, StageContext } from '../../model/index.ts'
import { sentences } from '../sentences.ts'
import { syntax } from '../syntax/syntax.ts'
import { type Analysis, analyse } from './analysis.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report() {} }

function read(text: string): Analysis {
  const reading: Reading = { id: 'r1', location: 'a', format: 'text', text, language: 'en', segments: [], fields: [] }
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const found = sentences.annotate(reading, { blocks }, context) as Layers['sentences']
  return analyse(text, blocks, found, syntax.annotate(reading, { sentences: found }, context) as Layers['syntax'])
}

function words({ words: list }: Analysis, { from, to }: { from: number; to: number }): string {
  return list
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ')
}

describe('noun phrases', () => {
  test.each([
    ['The old mayor opened the new bridge.', ['The old mayor', 'the new bridge']],
    ["Norway's foreign minister met her.", ["Norway 's foreign minister", 'her']],
    ['Many have said it.', ['Many', 'it']],
    ['She slept.', ['She']],
  ])('%s', (text, expected) => {
    const analysis = read(text)
    expect(analysis.sentences.flatMap(({ phrases }) => phrases.map((phrase) => words(analysis, phrase)))).toEqual(
      expected,
    )
  })
})

describe('verb groups', () => {
  test.each([
    [
      'The bridge has not yet been opened.',
      'has not yet been opened',
      { form: 'finite', passive: true, negated: true },
    ],
    ['He will leave.', 'will leave', { form: 'finite', passive: false, negated: false, modal: 'will' }],
    ['She wants to leave.', 'to leave', { form: 'infinitive', passive: false }],
    ['They left, singing loudly.', 'singing', { form: 'gerund', passive: false }],
  ])('%s', (text, group, expected) => {
    const analysis = read(text)
    const found = analysis.sentences.flatMap(({ groups }) => groups).find((item) => words(analysis, item) === group)
    expect(found).toMatchObject(expected)
  })
})

describe('the analysis', () => {
  test('words know their quotation and paragraph', () => {
    const analysis = read('He said: “We go.”\n\nThey went.')
    expect(analysis.words.filter(({ quotation }) => quotation === 0).map(({ text }) => text)).toEqual([
      '“',
      'We',
      'go',
      '.',
      '”',
    ])
    expect(analysis.words.at(-2)?.paragraph).toBe(1)
  })

  test('a sentence without end is taken in parts', () => {
    const analysis = read('word '.repeat(1000))
    expect(analysis.sentences.length).toBeGreaterThan(3)
    expect(analysis.sentences.at(-1)?.to).toBe(analysis.words.length)
  })

  test('a name in running text is no verb, a verb of saying in a headline no name', () => {
    const tags = (text: string, word: string) => read(text).words.find((item) => item.text === word)?.pos
    expect(tags('“It holds,” Lynch said.', 'Lynch')).toBe('PROPN')
    expect(tags('Minister Warns Northern Rebels About Winter Famine', 'Warns')).toBe('VERB')
  })
})
