import { describe, expect, test } from 'vitest'
import type { Layers, Reading, StageContext } from '../../../model/index.ts'
import { sentences } from '../../sentences.ts'
import { syntax } from '../../syntax/syntax.ts'
import { actCoder, codeBetween } from './code-between.ts'
import { scoreTypes } from './type-model.ts'

const stage: StageContext = { signal: new AbortController().signal, now: new Date(0), report() {} }

function code(text: string, source: string, target: string) {
  const reading: Reading = { id: 'r1', location: 'a', format: 'text', text, language: 'en', segments: [], fields: [] }
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const found = sentences.annotate(reading, { blocks }, stage) as Layers['sentences']
  const layer = syntax.annotate(reading, { sentences: found }, stage) as Layers['syntax']
  const tokens = layer.map((token) => ({ ...token, lower: text.slice(token.start, token.end).toLowerCase() }))
  const wordsOf = (words: string) => {
    const start = text.indexOf(words)
    const inside = (token: { start: number }) => token.start >= start && token.start < start + words.length
    return { from: tokens.findIndex(inside), to: tokens.findLastIndex(inside) + 1 }
  }
  return codeBetween({ tokens, source: wordsOf(source), target: wordsOf(target) })
}

describe('codeBetween', () => {
  test.each([
    ['Norway has condemned the raid on the embassy of Chile.', 'Norway', 'Chile', 'ACCUSE'],
    ['Norway will send observers to Chile, the ministry said.', 'Norway', 'Chile', 'AGREE'],
    ['Norwegian police arrested a Chilean banker in Oslo.', 'Norwegian police', 'a Chilean banker', 'COERCE'],
    ['Norway rejected a request from Chile to extend the talks.', 'Norway', 'Chile', 'REJECT'],
    ['Rebels attacked an army base near the border, killing two.', 'Rebels', 'an army base', 'ASSAULT'],
    [
      'The president of Chile held talks with the king of Norway.',
      'The president of Chile',
      'the king of Norway',
      'CONSULT',
    ],
  ])('%s', (text, source, target, type) => {
    expect(code(text, source, target)).toMatchObject({ type, root: type })
  })

  test('gives mode and CAMEO code of the trigger', () => {
    const text = 'Chile withdrew its troops from Norway.'
    expect(code(text, 'Chile', 'Norway')).toMatchObject({
      type: 'RETREAT',
      root: 'YIELD',
      mode: 'withdraw',
      cameo: '087',
    })
  })

  test('probabilities add up', () => {
    const scores = scoreTypes(actCoder(), ['bias', 'w:attack'])
    expect(scores.reduce((sum, score) => sum + score, 0)).toBeCloseTo(1)
    expect(actCoder().types).toHaveLength(15)
  })

  test('a text without words still gives a type', () => {
    const nothing = { from: 0, to: 0 }
    expect(codeBetween({ tokens: [], source: nothing, target: nothing }).score).toBeGreaterThan(0)
  })
})
