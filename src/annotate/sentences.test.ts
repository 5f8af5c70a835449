import { expect, test } from 'vitest'
import { plainReading } from '../../tests/plain-reading.ts'
import type { LayerBlock, Problem, Sentence } from '../model/index.ts'
import { sentences } from './sentences.ts'

test('a part in another language is told and passed over, the rest is read', () => {
  const parts = [
    'The ministry moved three ferries.',
    '정부는 병력을 추가로 배치했다고 밝혔다.',
    'The storm came at night.',
  ]
  const text = parts.join('\n')
  const blocks = parts.map((part): LayerBlock => {
    const start = text.indexOf(part)
    const language = /\p{Script=Hangul}/u.test(part) ? { language: 'ko' } : {}
    return { start, end: start + part.length, role: 'paragraph', ...language }
  })
  const reading = plainReading(text)
  const problems: Problem[] = []
  const found = sentences.annotate(
    reading,
    { blocks },
    { now: new Date('2031-01-01'), signal: new AbortController().signal, report: (one) => problems.push(one) },
  ) as readonly Sentence[]
  expect(found.map(({ start, end, block }) => [text.slice(start, end), block])).toEqual([
    [parts[0], 0],
    [parts[2], 2],
  ])
  expect(problems).toMatchObject([{ code: 'uncovered-language', subject: 'r1' }])
  expect(problems[0]?.message).toContain("a.txt: a part of it is in 'ko'")
})
