import { expect, test } from 'vitest'
import type { Act, AnnotatedReport, When } from '../../model/index.ts'
import { dayOfNews, isOfDay } from './day-of-news.ts'

function day(date: string): When {
  return { edtf: date, earliest: date, latest: date, basis: 'resolved', bounds: [] }
}

const first = 'The army shelled the port on Friday.'
const second = 'Berg condemned it.'
const text = `${first}\n${second}`

/** A report whose lead names `told`, with further times in its second paragraph. */
function report(told: When, genre = 'news', later: readonly When[] = []): AnnotatedReport {
  const lead = { start: 0, end: first.length + 1 }
  const rest = { start: lead.end, end: text.length }
  const friday = { start: first.indexOf('Friday'), end: first.length - 1, type: 'date', when: told }
  const others = later.map((when) => ({ start: rest.start + 1, end: rest.start + 2, type: 'date', when }))
  return {
    reading: { id: 'r1', text },
    layers: {
      blocks: [
        { ...lead, role: 'paragraph' },
        { ...rest, role: 'paragraph' },
      ],
      sentences: [lead, rest],
      times: [friday, ...others],
      metadata: { authors: [], genre, credits: [] },
    },
  } as unknown as AnnotatedReport
}

const friday = day('2031-05-09')
const act = { start: first.length + 1, end: text.length, goesOn: true } as unknown as Act

test('a report whose lead is of its own day tells the news of that day, and says by what words', () => {
  const news = dayOfNews(report(friday), friday)
  expect(news).toMatchObject({ edtf: '2031-05-09', basis: 'bounded', bounds: [{ evidence: { quote: 'Friday' } }] })
})

test.each([
  ['a lead of the day before', report(day('2031-05-08')), friday],
  ['a column', report(friday, 'opinion'), friday],
  ['a report whose day is only bounded', report(friday), { ...friday, basis: 'bounded' } as When],
  ['a report without a day', report(friday), undefined],
])('%s tells no news of the day', (_, one, published) => {
  expect(dayOfNews(one, published)).toBeUndefined()
})

test('an act that goes on is of that day, unless its paragraph names another or it is told apart', () => {
  const on = (one: AnnotatedReport, told = act) => isOfDay(told, '2031-05-09', one)
  expect(on(report(friday))).toBe(true)
  expect(on(report(friday, 'news', [day('2031-04-02')]))).toBe(false)
  expect(on(report(friday, 'news', [friday]))).toBe(true)
  const { goesOn: _, ...apart } = act
  expect(on(report(friday), apart)).toBe(false)
})
