import { describe, expect, test } from 'vitest'
import type { Actor, Id } from '../../model/index.ts'
import { internationalCode, sectorOf } from './actor-sectors.ts'
import { affiliate } from './affiliate.ts'

function actor(id: string, given: Partial<Actor>): Actor {
  return { id: id as Id, name: id, named: true, kind: 'person', aliases: [], roles: [], mentions: [], ...given }
}

function held(title: string, of?: string): Actor['roles'] {
  return [{ title, ...(of === undefined ? {} : { of: of as Id }), evidence: [] }]
}

const norway = actor('NOR', { kind: 'country', country: 'NOR', code: 'NOR' })
const peru = actor('PER', { kind: 'country', country: 'PER', code: 'PER' })

function lift(actors: readonly Actor[], homes: Readonly<Record<string, readonly string[]>> = {}) {
  const found = affiliate(actors, new Map(Object.entries(homes) as [Id, readonly string[]][]))
  return (id: string) => {
    const { country, partOf, code } = found.find((one) => one.id === id) as Actor
    return { country, partOf, code }
  }
}

describe('affiliate', () => {
  test('a minister reaches the country through the ministry', () => {
    const of = lift([
      norway,
      actor('ministry', { name: 'Norwegian Foreign Ministry', kind: 'government', country: 'NOR' }),
      actor('minister', { roles: held('minister', 'ministry') }),
    ])
    expect(of('ministry')).toEqual({ country: 'NOR', partOf: 'NOR', code: 'NORGOV' })
    expect(of('minister')).toEqual({ country: 'NOR', partOf: 'ministry', code: 'NORGOV' })
  })

  test('a bare office of state is of the country that its reports are at home in', () => {
    const of = lift([peru, actor('lind', { roles: held('Foreign Minister') })], { lind: ['PER'] })
    expect(of('lind')).toEqual({ country: 'PER', partOf: 'PER', code: 'PERGOV' })
  })

  test('two who hold one office without a country, reports of two homes and private titles are of none', () => {
    const actors = [peru, actor('a', { roles: held('President') }), actor('b', { roles: held('President') })]
    expect(lift(actors, { a: ['PER'], b: ['PER'] })('a').country).toBeUndefined()
    const senate = actor('senate', { name: 'Senate', kind: 'government' })
    expect(lift([peru, norway, senate], { senate: ['PER', 'NOR'] })('senate').country).toBeUndefined()
    expect(lift([peru, actor('c', { roles: held('painter') })], { c: ['PER'] })('c').country).toBeUndefined()
  })

  test('press and people of a country act for themselves, places lie in it', () => {
    const of = lift([
      norway,
      actor('daily', { kind: 'media', country: 'NOR' }),
      actor('town', { kind: 'place', country: 'NOR' }),
      actor('singer', { country: 'NOR', roles: held('singer') }),
    ])
    expect(of('daily')).toEqual({ country: 'NOR', partOf: undefined, code: 'NORMED' })
    expect(of('town')).toEqual({ country: 'NOR', partOf: 'NOR', code: undefined })
    expect(of('singer')).toEqual({ country: 'NOR', partOf: undefined, code: undefined })
  })

  test('a spokesman of an organisation of states has its code and no country', () => {
    const of = lift([
      actor('un', { name: 'United Nations', kind: 'international' }),
      actor('voice', { roles: held('spokesman', 'un') }),
    ])
    expect(of('voice')).toEqual({ country: undefined, partOf: 'un', code: 'IGOUNO' })
  })

  test('parts that go round in a circle end', () => {
    const of = lift([
      actor('a', { kind: 'government', partOf: 'b' as Id }),
      actor('b', { kind: 'government', partOf: 'a' as Id }),
    ])
    expect(of('a').country).toBeUndefined()
  })
})

describe('codes', () => {
  test('the head of a description tells its sector', () => {
    expect(sectorOf('Supreme Court of Justice')).toBe('JUD')
    expect(sectorOf('rebel commanders in the hills')).toBe('MIL')
    expect(sectorOf('members of the board')).toBeUndefined()
    expect(internationalCode(['world bank'])).toBe('IGO')
    expect(internationalCode(['un refugee agency'])).toBe('IGOUNOREFHCR')
  })
})
