import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../tests/cpu-time.ts'
import { alignWords } from './align-words.ts'

describe('alignWords', () => {
  test('tells what is kept, changed, dropped and added', () => {
    expect(
      alignWords('a bond between two proud peoples at odds', 'the bond between two peoples at odds today'),
    ).toEqual([
      { kind: 'changed', from: 'a', to: 'the' },
      { kind: 'same', words: 'bond between two' },
      { kind: 'dropped', words: 'proud' },
      { kind: 'same', words: 'peoples at odds' },
      { kind: 'added', words: 'today' },
    ])
  })

  test('case, quotation marks and stops make no difference', () => {
    expect(alignWords('“We will answer,” she said', 'we WILL answer she said.')).toEqual([
      { kind: 'same', words: 'we WILL answer she said.' },
    ])
  })

  test('a lone short word binds nothing', () => {
    expect(alignWords('a state of open war', 'the relation of hostile neighbours')).toEqual([
      { kind: 'changed', from: 'a state of open war', to: 'the relation of hostile neighbours' },
    ])
  })

  test('each wording can be read off again', () => {
    const text = fc.array(fc.constantFrom('the', 'of', 'army', 'Army.', 'border', '“closed”', 'and', '3,000'), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(text, text, (left, right) => {
        const runs = alignWords(left.join(' '), right.join(' '))
        const second = runs.flatMap((run) =>
          run.kind === 'changed' ? run.to : run.kind === 'dropped' ? [] : run.words,
        )
        expect(second.join(' ')).toBe(right.join(' '))
        expect(runs.filter((run, index) => run.kind === runs[index - 1]?.kind)).toEqual([])
      }),
    )
  })

  test('is quick on wordings that share nothing, and on long ones', () => {
    const words = (name: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${name}${index}`).join(' ')
    const start = cpuTime()
    alignWords(words('a', 1900), words('b', 1900))
    alignWords(words('a', 50_000), words('a', 50_000))
    expect(cpuTime() - start).toBeLessThan(3000)
  })
})
