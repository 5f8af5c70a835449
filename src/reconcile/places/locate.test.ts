import { describe, expect, test } from 'vitest'
import { cpuTime } from '../../../tests/cpu-time.ts'
import { placeKey, placesNamed, regionsNamed } from './gazetteer.ts'
import { countriesOfPlaces, countryOfRegion, locate } from './locate.ts'

function country(name: string, countries: Readonly<Record<string, number>>, within?: string, places: string[] = []) {
  const found = locate(name, { countries: new Map(Object.entries(countries)), near: countriesOfPlaces(places) }, within)
  return found && `${found.country} ${found.region}`.trim()
}

describe('locate', () => {
  test('the countries of the report decide between namesakes', () => {
    expect(country('Tripoli', { LBY: 9, USA: 4 })).toBe('LBY 77')
    expect(country('Tripoli', { LBN: 5, SYR: 3 })).toBe('LBN 09')
    expect(country('Santiago', { CHL: 2 })).toBe('CHL 12')
    expect(country('Santiago', { DOM: 3, HTI: 1 })).toMatch(/^DOM/)
    expect(country('Alexandria', { EGY: 4 })).toBe('EGY 06')
    expect(country('Alexandria', { USA: 4 })).toBe('USA VA')
    expect(country('Barra', { GMB: 6, SEN: 4 })).toBe('GMB 07')
  })

  test('what stands right after a name decides first', () => {
    expect(country('Paris', { FRA: 3, USA: 1 }, 'Texas')).toBe('USA TX')
    expect(country('Alexandria', { EGY: 2, USA: 2 }, 'Virginia')).toBe('USA VA')
    expect(country('Tripoli', { LBN: 1, LBY: 9 }, 'LBN')).toBe('LBN 09')
  })

  test('a city known everywhere needs no country, and is not the village of the country at hand', () => {
    expect(country('Geneva', { USA: 12 })).toBe('CHE GE')
    expect(country('Paris', { USA: 12 })).toMatch(/^FRA/)
    expect(country('Moscow', { USA: 12 })).toMatch(/^RUS/)
    expect(country('Cologne', {})).toMatch(/^DEU/)
    expect(country('Kiev', { RUS: 1 })).toMatch(/^UKR/)
  })

  test('other places of the report speak for their country', () => {
    expect(country('Tripoli', {}, undefined, ['Jounieh', 'Baalbek', 'Beirut'])).toBe('LBN 09')
  })

  test('a state is no town of another state that has its name', () => {
    expect(country('Nevada', { USA: 3 })).toBeUndefined()
    expect(country('New York', { USA: 3 })).toBe('USA NY')
    expect(countryOfRegion('Nevada', { countries: new Map() })).toBe('USA')
    expect(countryOfRegion('Western Province', { countries: new Map([['ZMB', 2]]) })).toBe('ZMB')
    expect(countryOfRegion('Western Province', { countries: new Map() })).toBeUndefined()
  })

  test('gives identifier and coordinates', () => {
    const found = locate('Az Zawiyah', { countries: new Map([['LBY', 1]]), near: new Map() })
    expect(found).toMatchObject({ geonameid: 2218970, country: 'LBY', latitude: 32.76, longitude: 12.73 })
  })

  test('small places of countries that nobody speaks of, parts of names and no names stay open', () => {
    expect(country('Barra', { NOR: 3 })).toBeUndefined()
    expect(country('Tripo', { LBY: 3 })).toBeUndefined()
    expect(country('Zzyzxia', { USA: 3 })).toBeUndefined()
    expect(country('', { USA: 3 })).toBeUndefined()
    expect(country('Lima', { PER: 1 }, 'Bavaria')).toBeUndefined()
  })
})

describe('the gazetteer', () => {
  test('finds first and last lines, accents and regions', () => {
    expect(placeKey('The Türkmenbaşy')).toBe('turkmenbasy')
    for (const name of ['Aachen', 'Zwolle', 'São Paulo', 'Łódź', 'Köln', '’s-Hertogenbosch'])
      expect(placesNamed(placeKey(name)), name).not.toEqual([])
    expect(regionsNamed('texas')).toContainEqual({ country: 'USA', region: 'TX' })
    expect(placesNamed('aaaa')).toEqual([])
    expect(placesNamed('zzzz')).toEqual([])
  })

  test('ten thousand look-ups take no second', () => {
    const started = cpuTime()
    for (let at = 0; at < 10_000; at += 1) placesNamed(`tripoli${at % 100}`)
    expect(cpuTime() - started).toBeLessThan(1_000)
  })
})
