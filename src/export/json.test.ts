import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { type Account, arrayOrder, parseAccount, sortAccount } from '../model/index.ts'
import { toJson, writeJson } from './json.ts'

describe('writeJson', () => {
  it('sorts keys and leaves no white space', () => {
    const json = toJson(sampleAccount())
    expect(json.startsWith('{"actors":[{"aliases":')).toBe(true)
    expect(json.endsWith('}\n')).toBe(true)
    expect(JSON.stringify(JSON.parse(json))).toBe(json.trimEnd())
  })

  it('reads back as the same account, sorted', () => {
    const account = sampleAccount()
    expect(parseAccount(toJson(account))).toEqual(sortAccount(account))
    expect(toJson(parseAccount(toJson(account)))).toBe(toJson(account))
  })

  it('gives the same bytes for any order of arrays and keys', () => {
    const expected = toJson(sampleAccount())
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const shuffled = shuffle(sampleAccount(), seed)
        expect(toJson(shuffled)).toBe(expected)
      }),
    )
  })

  it('keeps the order of arrays whose order means something', () => {
    const account = sampleAccount()
    const chains = sortAccount(account).statements.flatMap(({ renderings }) => renderings.map(({ chain }) => chain))
    expect(chains).toContainEqual(['outlet:herald', 'outlet:agency'])
  })

  it('never builds the whole as one string', () => {
    const account = sampleAccount()
    const [report] = account.reports
    if (report === undefined) throw new Error('the sample has a report')
    const reports = Array.from({ length: 200 }, (_, index) => ({
      ...report,
      id: `r${index}`,
      text: 'word '.repeat(2_000),
    }))
    const chunks = [...writeJson({ ...account, reports })]
    expect(chunks.length).toBeGreaterThan(20)
    expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(150_000)
  })
})

/** Shuffles every array whose order means nothing, and the keys of every object. */
function shuffle(account: Account, seed: number): Account {
  let state = seed >>> 0
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const mix = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, at: random() }))
      .sort((left, right) => left.at - right.at)
      .map(({ item }) => item)
  const table: Readonly<Record<string, readonly string[]>> = arrayOrder
  const walk = (value: unknown, path: string): unknown => {
    if (Array.isArray(value)) {
      const items = value.map((item) => walk(item, path))
      const order = table[path] ?? table[path.slice(path.lastIndexOf('.') + 1)]
      return order?.[0] === 'as given' ? items : mix(items)
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = mix(Object.entries(value))
    return Object.fromEntries(entries.map(([key, part]) => [key, walk(part, path === '' ? key : `${path}.${key}`)]))
  }
  return walk(account, '') as Account
}
