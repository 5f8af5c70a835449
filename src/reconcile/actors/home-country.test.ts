import { describe, expect, test } from 'vitest'
import type { Id, Layers, Name } from '../../model/index.ts'
import { homeCountry } from './home-country.ts'

/** The home of a report with a dateline at offsets 0 to 4, in a city of the first country given, and names of the others. */
function home(dateline: string | undefined, names: readonly string[], genre: Layers['metadata']['genre'] = 'news') {
  const evidence = { report: 'r1' as Id, start: 0, end: 4, quote: 'LIMA' }
  const metadata = {
    authors: [],
    credits: [],
    genre,
    ...(dateline === undefined ? {} : { dateline: { value: 'LIMA', evidence } }),
  }
  const city: Name[] =
    dateline === undefined ? [] : [{ start: 0, end: 4, type: 'place', country: dateline, capital: true }]
  const others = names.map((country, at): Name => ({ start: 10 + 5 * at, end: 12 + 5 * at, type: 'country', country }))
  return homeCountry({ metadata, names: [...city, ...others] })
}

describe('homeCountry', () => {
  test('is the country of the dateline where the report is about it', () => {
    expect(home('PER', ['PER', 'PER', 'CHL'])).toBe('PER')
  })

  test('is none where something only met there, and none of a document', () => {
    expect(home('PER', ['CHL', 'CHL', 'PER'])).toBeUndefined()
    expect(home('PER', ['CHL'])).toBeUndefined()
    expect(home('PER', ['PER', 'PER'], 'official')).toBeUndefined()
  })

  test('is the only country named where there is no dateline', () => {
    expect(home(undefined, ['PER', 'PER', 'PER'])).toBe('PER')
    expect(home(undefined, ['PER', 'PER'])).toBeUndefined()
    expect(home(undefined, ['PER', 'PER', 'PER', 'CHL'])).toBeUndefined()
  })
})
