import { expect, test } from 'vitest'
import type { Event, When } from '../../model/index.ts'
import { dateResponses } from './date-responses.ts'

const evidence = { report: 'r1', start: 0, end: 11, quote: 'In response' }

function event(id: string, when?: When, to?: string): Event {
  const links = to === undefined ? [] : [{ kind: 'response-to', to, evidence }]
  return { id, links, ...(when === undefined ? {} : { when }) } as unknown as Event
}

const day = (date: string): When => ({ edtf: date, earliest: date, latest: date, basis: 'stated', bounds: [] })
const until = (date: string): When => ({ edtf: `../${date}`, latest: date, basis: 'published', bounds: [] })

test('a response is not before what it answers, and its own date stands', () => {
  const launch = event('launch', day('2031-05-03'))
  const dated = (answer: Event) => dateResponses([launch, answer])[1]?.when
  expect(dated(event('answer', undefined, 'launch'))).toMatchObject({ edtf: '2031-05-03/..', basis: 'bounded' })
  expect(dated(event('answer', until('2031-05-07'), 'launch'))).toMatchObject({
    edtf: '2031-05-03/2031-05-07',
    bounds: [{ side: 'earliest', date: '2031-05-03', evidence }],
  })
  expect(dated(event('answer', day('2031-05-04'), 'launch'))).toEqual(day('2031-05-04'))
  expect(dated(event('answer', until('2031-05-01'), 'launch'))).toEqual(until('2031-05-01'))
  expect(dated(event('answer', until('2031-05-07')))).toEqual(until('2031-05-07'))
})
