import { defaultModel, Model } from '@alephdata/followthemoney'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { ftm } from './ftm.ts'

const model = new Model(defaultModel)

interface Line {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

function read<Row>(account: Account, file: number): Row[] {
  return readText(ftm.files(account)[file])
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)
}

describe('ftm', () => {
  it('has only schemas and properties of the model, with all that a schema requires', () => {
    for (const { id, schema, properties } of read<Line>(sampleAccount(), 0)) {
      const known = model.getSchema(schema)
      expect(known.abstract).toBe(false)
      for (const name of Object.keys(properties))
        expect([schema, name, known.hasProperty(name)]).toEqual([schema, name, true])
      // An address is known by its full text; its name is made from it.
      const required = schema === 'Address' ? ['full'] : known.required
      for (const name of required) expect([schema, id, name in properties]).toEqual([schema, id, true])
      expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/)
      expect(() =>
        model.getEntity({ id, schema, properties: { ...properties } as Record<string, string[]> }),
      ).not.toThrow()
    }
  })

  it('refers only to entities that are there, of a schema that the property takes', () => {
    const entities = read<Line>(sampleAccount(), 0)
    const byId = new Map(entities.map((one) => [one.id, one]))
    expect(byId.size).toBe(entities.length)
    let references = 0
    for (const { schema, properties } of entities) {
      for (const [name, values] of Object.entries(properties)) {
        const property = model.getSchema(schema).getProperty(name)
        if (property.type.name !== 'entity') continue
        for (const value of values) {
          const target = byId.get(value)
          expect([schema, name, target === undefined]).toEqual([schema, name, false])
          const range = rangeOf(property)
          expect([name, range, model.getSchema(target?.schema ?? '').isA(range)]).toEqual([name, range, true])
          references += 1
        }
      }
    }
    expect(references).toBeGreaterThan(10)
  })

  it('tells countries by two letters, and leaves out who is not named and what did not happen', () => {
    const entities = read<Line>(sampleAccount(), 0)
    const iceland = entities.find(({ properties }) => properties.name?.includes('Iceland'))
    expect(iceland).toMatchObject({ schema: 'PublicBody', properties: { country: ['is'] } })
    expect(
      entities.flatMap(({ schema, properties }) => (schema === 'Note' ? [] : (properties.name ?? []))),
    ).not.toContain('A diplomat')
    expect(entities.filter(({ schema }) => schema === 'Event').map(({ properties }) => properties.name?.[0])).toEqual([
      "Iceland turns down Norway's quota offer",
      'At least 12 boats had left Bergen',
    ])
  })

  it('says every value again as a statement, with a stable id', () => {
    const entities = read<Line>(sampleAccount(), 0)
    const statements = read<Record<string, unknown>>(sampleAccount(), 1)
    const values = entities.reduce(
      (sum, { properties }) => sum + Object.values(properties).flat().length,
      entities.length,
    )
    expect(statements).toHaveLength(values)
    expect(new Set(statements.map(({ id }) => id)).size).toBe(values)
    expect(Object.keys(statements[0] ?? {})).toEqual([
      'canonical_id',
      'entity_id',
      'prop',
      'schema',
      'value',
      'dataset',
      'lang',
      'original_value',
      'first_seen',
      'last_seen',
      'external',
      'origin',
      'id',
    ])
    expect(statements[0]).toMatchObject({
      prop: 'id',
      value: entities[0]?.id,
      id: expect.stringMatching(/^[0-9a-f]{40}$/),
    })
  })

  it('keeps one entity a line whatever a report writes', () => {
    expect(read(hostileAccount(hostileWords), 0)).toHaveLength(read(sampleAccount(), 0).length)
  })
})

/** The schema that a property's values are of; the model keeps it private. */
function rangeOf(property: object): string {
  const range: unknown = Reflect.get(property, 'range')
  if (typeof range !== 'string') throw new Error('a property of entities has a range')
  return range
}
