import { describe, expect, test } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { mentionKey, sortAccount } from '../model/index.ts'
import { findFacts } from './find-facts.ts'
import { judgeDate, judgeNone, judgePair } from './judge-facts.ts'

const account = sortAccount(sampleAccount())
const deciding = { by: 'Ana', at: '2024-03-09T10:00:00Z', reasons: ['one letter apart'] }
const [one, other] = account.actors.filter(({ kind }) => kind === 'person')
const [statement] = account.statements

describe('findFacts', () => {
  test('finds by id, by name whatever its case, and by words of a quotation', () => {
    expect(findFacts(account, one?.id ?? '')).toMatchObject([{ kind: 'actor', id: one?.id }])
    expect(findFacts(account, (one?.name ?? '').toUpperCase())).toMatchObject([{ id: one?.id }])
    const words = statement?.renderings[0]?.evidence.quote.split(' ').slice(0, 4).join(' ') ?? ''
    expect(findFacts(account, words).map(({ id }) => id)).toContain(statement?.id)
  })

  test('nothing is found by nothing, or by words that stand nowhere', () => {
    expect(findFacts(account, ' “” ')).toEqual([])
    expect(findFacts(account, 'zanzibar clove harvest')).toEqual([])
  })
})

describe('judgements', () => {
  test('of a pair name the first mention of each', () => {
    expect(judgePair(account, [one?.name ?? '', other?.name ?? ''], 'same', deciding)).toMatchObject({
      kind: 'actor',
      left: one?.id,
      right: other?.id,
      verdict: 'same',
      by: 'Ana',
      reasons: ['one letter apart'],
    })
  })

  test('of one passage are one for each rendering', () => {
    const keys = statement?.renderings.length
    expect(judgeNone(account, statement?.id ?? '', deciding)).toHaveLength(keys ?? 0)
    expect(judgeDate(account, statement?.id ?? '', '2024-03', deciding)[0]).toMatchObject({
      verdict: 'dated',
      value: '2024-03',
    })
  })

  test('of two mentions of one fact name these very mentions', () => {
    const merged = account.statements.find(({ renderings }) => renderings.length > 1)
    const [left = '', right = ''] = (merged?.renderings ?? []).map(({ evidence }) => mentionKey(evidence, 'statement'))
    expect(findFacts(account, right)).toMatchObject([{ id: merged?.id }])
    expect(judgePair(account, [left, right], 'different', deciding)).toMatchObject({
      left,
      right,
      verdict: 'different',
    })
    expect(() => judgePair(account, [left, left], 'different', deciding)).toThrow(/so that it is clear what to part/)
  })

  test('say what is wrong with what they are asked', () => {
    const pair = (left: string, right: string) => () => judgePair(account, [left, right], 'same', deciding)
    expect(pair(one?.name ?? '', 'Nobody Known')).toThrow(/nothing here is named 'Nobody Known'/)
    expect(pair(one?.name ?? '', statement?.id ?? '')).toThrow(/two kinds are never one/)
    expect(pair(one?.name ?? '', one?.name ?? '')).toThrow(/are one already/)
    expect(() => judgeDate(account, statement?.id ?? '', 'May', deciding)).toThrow(/'May' is no date/)
    expect(() => judgeNone(account, one?.name ?? '', deciding)).toThrow(/an actor can be told apart/)
  })
})
