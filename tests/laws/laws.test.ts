import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { writeJson } from '../../src/export/json.ts'
import type { Account, Reading } from '../../src/model/index.ts'
import { build } from '../../src/pipeline/build.ts'
import { readReports } from '../../src/read/file/read-reports.ts'
import { readReport } from '../../src/read/read-report.ts'
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
      fc.asyncProperty(
        fc.subarray(indexes(), { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        async (chosen, random) => {
          const list = chosen.map((index) => readings[index] as Reading)
          const shuffled = [...list].sort(() => ((random.next().value as number) % 2 === 0 ? 1 : -1))
          expect(await bytes(shuffled)).toBe(await bytes(list))
        },
      ),
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
    const ids = ({ reports, actors, statements }: Account) =>
      [reports, actors, statements].map((part) => part.map(({ id }) => id))
    expect(ids(await account(moved))).toEqual(ids(await account(list)))
  })
})

describe('renaming', () => {
  const text = `Minister accuses neighbour of cutting the river

PLACE_A, 3 March 2024 - NATION_A said on Sunday that it would close the upper dam if CAPITAL_B did not stop the pumping.

"We have asked them three times," Energy Minister PERSON_A told reporters. "There will be no fourth letter."

LAST_A also accused NATION_B of hiding the figures of the joint commission. The DEMONYM_B government denied the charge.

PERSON_B, a spokeswoman for the DEMONYM_B government, said the pumps had been switched off in January.
`
  const names = [
    ['Peru', 'Lima', 'Peruvian', 'Ecuador', 'Quito', 'Ecuadorean', 'Carlos Medina', 'Medina', 'Lucia Torres'],
    ['Kenya', 'Nairobi', 'Kenyan', 'Uganda', 'Kampala', 'Ugandan', 'Daniel Kariuki', 'Kariuki', 'Grace Nakato'],
    ['Norway', 'Oslo', 'Norwegian', 'Finland', 'Helsinki', 'Finnish', 'Erik Hansen', 'Hansen', 'Anna Virtanen'],
  ] as const

  /** What an account says, with who is who left out. */
  async function substance([
    nationA,
    placeA,
    ,
    nationB,
    capitalB,
    demonymB,
    personA,
    lastA,
    personB,
  ]: (typeof names)[number]) {
    const named = Object.entries({
      NATION_A: nationA,
      PLACE_A: placeA.toUpperCase(),
      NATION_B: nationB,
      CAPITAL_B: capitalB,
      DEMONYM_B: demonymB,
      PERSON_A: personA,
      LAST_A: lastA,
      PERSON_B: personB,
    }).reduce((words, [mark, name]) => words.replaceAll(mark, name), text)
    const context = { now, signal: new AbortController().signal, report: () => undefined }
    const reading = readReport(new TextEncoder().encode(named), { location: 'a.txt' }, context)
    const { actors, statements } = await account(reading ? [reading] : [])
    const places = new Map(actors.map(({ id, kind, named: isNamed }) => [id, `${kind} ${isNamed}`]))
    return statements
      .map(({ speaker, onBehalfOf, kind, when, renderings }) => ({
        at: renderings[0]?.evidence.quote.split(' ').length,
        speaker: places.get(speaker),
        onBehalfOf: onBehalfOf === undefined ? undefined : places.get(onBehalfOf),
        kind,
        when: when?.edtf,
        form: renderings[0]?.form,
        condition: renderings[0]?.condition !== undefined,
      }))
      .sort((left, right) => JSON.stringify(left).localeCompare(JSON.stringify(right)))
  }

  test('changes names and nothing else of substance', async () => {
    const [first, ...others] = await Promise.all(names.map(substance))
    expect(first?.length).toBeGreaterThanOrEqual(4)
    for (const other of others) expect(other).toEqual(first)
  })
})

function indexes(): number[] {
  return Array.from({ length: 18 }, (_, index) => index)
}
