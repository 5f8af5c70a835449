import { expect, test } from 'vitest'
import type { Act, Genre, When } from '../../model/index.ts'
import { whenSaid } from './when-said.ts'

const published: When = {
  edtf: '2031-05-07',
  earliest: '2031-05-07',
  latest: '2031-05-07',
  basis: 'stated',
  bounds: [],
}
const limit: When = { edtf: '../2031-05-07', latest: '2031-05-07', basis: 'published', bounds: [] }
const monday: When = { edtf: '2031-05-05', earliest: '2031-05-05', latest: '2031-05-05', basis: 'resolved', bounds: [] }

const byline = { start: 100, end: 120, role: 'byline' } as const
const [author, other] = [
  { start: 103, end: 112 },
  { start: 60, end: 70 },
]

function date(
  text: string,
  genre: Genre,
  said: When = limit,
  on: When = published,
  actors: Act['actors'] = [other],
): string | undefined {
  const layers = { blocks: [byline], times: [], metadata: { authors: [], genre, credits: [] } }
  return whenSaid(said, { trigger: { start: 0, end: text.length }, actors }, { reading: { id: 'r', text }, layers }, on)
    ?.edtf
}

test.each(['calls on', 'also urges', 'strongly condemns', 'commends'])(
  'a document that %s does so on its day',
  (verb) => {
    expect(date(verb, 'official')).toBe('2031-05-07')
  },
)

test.each(['called on', 'has asked', 'was', 'calling on', 'press', 'calls'])(
  "%s: what is told of another day, or by no document's own words, is only not after it",
  (verb) => {
    expect(date(verb, verb === 'calls' ? 'news' : 'official')).toBe('../2031-05-07')
  },
)

test('a day that the statement has stands, and one that the document does not state is none', () => {
  expect(date('calls on', 'official', monday)).toBe('2031-05-05')
  expect(date('calls on', 'official', limit, { ...published, basis: 'bounded' })).toBe('../2031-05-07')
})

test('what the author says in a column is said on its day, what others say in it is not', () => {
  expect(date('he must go', 'opinion', limit, published, [author])).toBe('2031-05-07')
  expect(date('he must go', 'opinion')).toBe('../2031-05-07')
  expect(date('he must go', 'news', limit, published, [author])).toBe('../2031-05-07')
})
