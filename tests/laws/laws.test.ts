import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeJson } from '../../src/export/json.ts'
import type { Account, Reading } from '../../src/model/index.ts'
import { build } from '../../src/pipeline/build.ts'
import { readReports } from '../../src/read/file/read-reports.ts'
import { verifyAccount } from '../../src/situation/verify.ts'

const now = new Date('2017-03-01T00:00:00Z')
const readings: Reading[] = []

beforeAll(async () => {
  const context = { now, signal: new AbortController().signal, report: () => undefined }
  for await (const reading of readReports(['examples/gambia/reports'], context)) readings.push(reading)
})

async function* stream(list: readonly Reading[]): AsyncIterable<Reading> {
  yield* list
}

async function account(list: readonly Reading[]): Promise<Account> {
  return build(stream(list), { now })
}

async function bytes(list: readonly Reading[]): Promise<string> {
  return [...writeJson(await account(list))].join('')
}

/** Histories tried per law; each builds an account of the example reports it draws. */
const numRuns = 12

describe('laws of the account', () => {
  test('the account of the examples breaks no law that one account can show', async () => {
    expect(verifyAccount(await account(readings))).toEqual([])
  })

  test('the same reports in any order give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(indexes(), { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat()), async (chosen, random) => {
        const list = chosen.map((index) => readings[index] as Reading)
        const shuffled = [...list].sort(() => ((random.next().value as number) % 2 === 0 ? 1 : -1))
        expect(await bytes(shuffled)).toBe(await bytes(list))
      }),
      { numRuns },
    )
  })

  test('a report added twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(indexes(), { minLength: 1, maxLength: 5 }), fc.nat(), async (chosen, which) => {
        const list = chosen.map((index) => readings[index] as Reading)
        const again = list[which % list.length] as Reading
        expect(await bytes([...list, again])).toBe(await bytes(list))
      }),
      { numRuns },
    )
  })

  test('leaving a report out leaves nothing of it behind', async () => {
    const [first, ...rest] = readings
    const without = await bytes(rest)
    expect(without).not.toContain((first as Reading).id)
    expect(await bytes([...rest].reverse())).toBe(without)
  })

  test('the location of a report enters no id', async () => {
    const list = readings.slice(0, 3)
    const moved = list.map((reading) => ({ ...reading, location: `elsewhere/${reading.location}` }))
    const ids = ({ reports, actors, statements }: Account) => [reports, actors, statements].map((part) => part.map(({ id }) => id))
    expect(ids(await account(moved))).toEqual(ids(await account(list)))
  })
})

function indexes(): number[] {
  return Array.from({ length: 18 }, (_, index) => index)
}
