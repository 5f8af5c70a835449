import { describe, expect, it } from 'vitest'
import { noMemo, openMemo } from './memo.ts'

describe('openMemo', () => {
  it('makes a thing again only where an answer that it asked for is another', () => {
    const memo = openMemo()
    const [left, right] = [{ name: 'left' }, { name: 'right' }]
    const made: string[] = []
    const run = (answers: ReadonlyMap<string, readonly number[]>) => {
      memo.begin()
      const noted = memo.note('numbers', answers)
      return [left, right].map((thing) =>
        memo.keep('sum', thing, ({ name }) => {
          made.push(name)
          return { of: name, sum: (noted.get(name) ?? []).reduce((sum, one) => sum + one, 0) }
        }),
      )
    }
    const [one, other] = run(
      new Map([
        ['left', [1, 2]],
        ['right', [3]],
      ]),
    )
    const again = run(
      new Map([
        ['left', [1, 2]],
        ['right', [3, 4]],
      ]),
    )
    expect(made).toEqual(['left', 'right', 'right'])
    expect(again).toEqual([
      { of: 'left', sum: 3 },
      { of: 'right', sum: 7 },
    ])
    expect(again[0]).toBe(one)
    expect(again[1]).not.toBe(other)
  })

  it('makes a thing again where it asked for nothing before and there is something now', () => {
    const memo = openMemo()
    const thing = {}
    const run = (answers: ReadonlyMap<string, string>) => {
      memo.begin()
      const noted = memo.note('words', answers)
      return memo.keep('word', thing, () => noted.get('a') ?? 'none')
    }
    expect(run(new Map())).toBe('none')
    expect(run(new Map([['a', 'some']]))).toBe('some')
    expect(run(new Map())).toBe('none')
  })

  it('hands what an inner thing asked for on to the outer one', () => {
    const memo = openMemo()
    const [outer, inner] = [{}, {}]
    const run = (word: string) => {
      memo.begin()
      const noted = memo.note('words', new Map([['a', word]]))
      return memo.keep('outer', outer, () => `(${memo.keep('inner', inner, () => noted.get('a'))})`)
    }
    expect(run('one')).toBe('(one)')
    expect(run('one')).toBe('(one)')
    expect(run('two')).toBe('(two)')
  })

  it('gives the items of before that have the same content', () => {
    const memo = openMemo()
    const key = 'list'
    memo.begin()
    const before = memo.settle('lists', key, [{ a: 1 }, { a: 2 }])
    memo.begin()
    const now = memo.settle('lists', key, [{ a: 1 }, { a: 3 }])
    expect(now).toEqual([{ a: 1 }, { a: 3 }])
    expect(now[0]).toBe(before[0])
    memo.begin()
    expect(memo.settle('lists', key, [{ a: 1 }, { a: 3 }])).toBe(now)
  })

  it('forgets what a run did not ask for', () => {
    const memo = openMemo()
    const thing = {}
    let made = 0
    const make = () => (made += 1)
    memo.begin()
    memo.keep('count', thing, make)
    memo.begin()
    memo.begin()
    memo.keep('count', thing, make)
    expect(made).toBe(2)
  })
})

describe('noMemo', () => {
  it('makes everything each time', () => {
    let made = 0
    const thing = {}
    noMemo.begin()
    expect([1, 2].map(() => noMemo.keep('count', thing, () => (made += 1)))).toEqual([1, 2])
    expect(noMemo.settle('value', 1, thing)).toBe(thing)
  })
})
