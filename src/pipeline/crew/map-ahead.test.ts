import { describe, expect, it } from 'vitest'
import { mapAhead } from './map-ahead.ts'

async function* count(to: number, read: number[] = []): AsyncGenerator<number> {
  for (let number = 1; number <= to; number += 1) {
    read.push(number)
    yield number
  }
}

const ms = (time: number) => new Promise((resolve) => setTimeout(resolve, time))

describe('mapAhead', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const results: number[] = []
    for await (const result of mapAhead(count(7), 3, async (number) => {
      await ms(number % 3 === 1 ? 12 : 1)
      return 10 * number
    }))
      results.push(result)
    expect(results).toEqual([10, 20, 30, 40, 50, 60, 70])
  })

  it('never has more at once than it may', async () => {
    let running = 0
    let most = 0
    for await (const _ of mapAhead(count(9), 4, async () => {
      running += 1
      most = Math.max(most, running)
      await ms(2)
      running -= 1
    })) {
      // Results are taken as they come.
    }
    expect(most).toBe(4)
  })

  it('with a width of one reads nothing before the result of the last item is taken', async () => {
    const read: number[] = []
    const results = mapAhead(count(3, read), 1, async (number) => number)
    await results.next()
    expect(read).toEqual([1])
    await results.next()
    expect(read).toEqual([1, 2])
  })

  it('tells a failure when its turn comes, and reads no further', async () => {
    const read: number[] = []
    const results: number[] = []
    const work = async (number: number) => {
      if (number === 2) throw new Error('two failed')
      return number
    }
    await expect(
      (async () => {
        for await (const result of mapAhead(count(50, read), 4, work)) results.push(result)
      })(),
    ).rejects.toThrow('two failed')
    expect(results).toEqual([1])
    expect(read.length).toBeLessThan(8)
  })
})
