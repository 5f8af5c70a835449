import { peopleTable } from './people-table.ts'
import { placeTable1 } from './place-table-1.ts'
import { placeTable2 } from './place-table-2.ts'
import { placeTable3 } from './place-table-3.ts'
import { placeTable4 } from './place-table-4.ts'
import { regionTable } from './region-table.ts'

/** A place of the gazetteer. */
export interface Place {
  readonly geonameid: number
  /** ISO 3166-1 alpha-3. */
  readonly country: string
  /** Degrees north, to a hundredth. */
  readonly latitude: number
  /** Degrees east, to a hundredth. */
  readonly longitude: number
  /** Inhabitants, to the nearest tenth of their logarithm. */
  readonly people: number
  /** First-level division, as GeoNames codes it: 'TX'. */
  readonly region: string
  readonly isCapital: boolean
}

/** A state, province or other first-level division. */
export interface Region {
  readonly country: string
  readonly region: string
}

/** The key of a place's name: lower case, without accents, marks and article. */
export function placeKey(name: string): string {
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[łøđðıßæœþəħ]/gu, (letter) => letters[letter] ?? '')
  return plain
    .replace(/['’‘ʻʼ`´ʿʾ.]/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/^the /, '')
}

const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ħ: 'h',
}

const tables = [placeTable1, placeTable2, placeTable3, placeTable4]

/** All places of a name, given by its key, those with most people first. */
export function placesNamed(key: string): readonly Place[] {
  const found = entriesOf(key).flatMap((entry) => {
    if (!entry.startsWith('^')) return readPlace(entry)
    const comma = entry.lastIndexOf(',')
    const id = entry.slice(comma + 1)
    return entriesOf(entry.slice(1, comma))
      .filter((other) => other.startsWith(`${id},`))
      .map(readPlace)
  })
  return found.sort((left, right) => right.people - left.people || left.geonameid - right.geonameid)
}

/** The states and provinces of a name, given by its key. */
export function regionsNamed(key: string): readonly Region[] {
  return (findLine(regionTable, key)?.split(';') ?? []).map((entry) => {
    const [country = '', region = ''] = entry.split(',')
    return { country, region }
  })
}

/** Inhabitants of a country, to the nearest tenth of their logarithm. */
export function peopleOf(country: string): number {
  const line = findLine(peopleTable, country)
  return line === undefined ? 1 : 10 ** (Number(line) / 10)
}

function entriesOf(key: string): readonly string[] {
  for (const table of tables) {
    const line = findLine(table, key)
    if (line !== undefined) return line.split(';')
  }
  return []
}

function readPlace(entry: string): Place {
  const [id = '', country = '', latitude = '', longitude = '', people = '', region = ''] = entry.split(',')
  return {
    geonameid: Number.parseInt(id, 36),
    country,
    latitude: (Number.parseInt(latitude, 36) - 9_000) / 100,
    longitude: (Number.parseInt(longitude, 36) - 18_000) / 100,
    people: 10 ** (Number.parseInt(people, 36) / 10),
    region: region.replace('*', ''),
    isCapital: region.endsWith('*'),
  }
}

/** What follows 'key|' in a table of lines sorted by code unit; found by halving, so that no table is ever read whole. */
function findLine(table: string, key: string): string | undefined {
  const wanted = `${key}|`
  let low = 0
  let high = table.length
  while (low < high) {
    const start = table.lastIndexOf('\n', (low + high) >>> 1) + 1
    const from = start > low || start === 0 ? start : low
    const newline = table.indexOf('\n', from)
    const end = newline < 0 ? table.length : newline
    const line = table.slice(from, Math.min(end, from + wanted.length))
    if (line === wanted) return table.slice(from + wanted.length, end)
    if (line < wanted) low = end + 1
    else high = Math.max(0, from - 1)
  }
  return undefined
}
