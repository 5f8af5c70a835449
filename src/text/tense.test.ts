import { describe, expect, test } from 'vitest'
import { sentences } from '../annotate/sentences.ts'
import { syntax } from '../annotate/syntax/syntax.ts'
import type { Layers, Reading, StageContext, Token } from '../model/index.ts'
import { readTense } from './tense.ts'

const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }

function tenseAt(text: string, words: string) {
  const reading: Reading = { id: 'r', location: 'test', format: 'text', text, language: 'en', segments: [], fields: [] }
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const layer = sentences.annotate(reading, { blocks }, context) as Layers['sentences']
  const tokens = syntax.annotate(reading, { sentences: layer }, context) as readonly Token[]
  const start = text.indexOf(words)
  return readTense(text, tokens, { start, end: start + words.length })
}

describe('readTense', () => {
  test.each([
    ['The envoys met on Monday in Oslo.', 'Monday', 'past'],
    ['The envoys had met on Monday.', 'Monday', 'past'],
    ['The envoys have met since Monday.', 'Monday', 'perfect'],
    ['The envoys will meet on Monday.', 'Monday', 'future'],
    ['The envoys are scheduled to meet on Monday.', 'Monday', 'future'],
    ['On Monday, the envoys will meet.', 'Monday', 'future'],
    ['The envoys left, and on Monday the council will vote.', 'Monday', 'future'],
    ['The envoys plan to meet on Monday.', 'Monday', 'planned'],
    ['The envoys would meet on Monday.', 'Monday', 'planned'],
    ['The envoys meet every Monday.', 'Monday', 'present'],
    ['No word about Monday.', 'Monday', 'none'],
  ])('%s', (text, words, tense) => {
    expect(tenseAt(text, words).tense).toBe(tense)
  })

  test('an infinitive lies ahead of a plan, and beside another deed', () => {
    expect(tenseAt('The council has agreed to meet on Monday.', 'Monday')).toEqual({
      tense: 'planned',
      governor: 'perfect',
      ahead: true,
    })
    expect(tenseAt('The council voted to reject it Monday.', 'Monday')).toEqual({
      tense: 'planned',
      governor: 'past',
      ahead: false,
    })
  })
})
