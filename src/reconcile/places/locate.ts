import { type Place, peopleOf, placeKey, placesNamed, regionsNamed } from './gazetteer.ts'

/** What a report says of where a place may be. */
export interface PlaceContext {
  /** How often the report names each country, by ISO 3166-1 alpha-3. */
  readonly countries: ReadonlyMap<string, number>
  /** Share of the report's places that lie in each country; see `countriesOfPlaces`. */
  readonly near: ReadonlyMap<string, number>
}

/** Chance that a place is in a country which the report does not name, beside one that is all the report speaks of. */
const unnamedCountry = 0.005
/** Chance that a place is in a country that only other places of the report lie in, by its share of them. */
const placedCountry = 0.2
/**
 * Least share of the people of such a country, times that chance, that makes a place known enough to be meant: Lyon is, a town of
 * 30,000 is not. Chosen with the two chances by reading 100 mentions of the libya, veto, korea and example reports.
 */
const leastKnown = 0.000015

/** Largest town that a state or province of the same name is rather meant than. */
const largestBesideRegion = 100_000

/**
 * The place that a name means in a report, told from its namesakes by what stands right after it (`within`: the name of a country's
 * region, or a country's code), by the countries and places that the report names and by how much of its country lives there;
 * undefined where nothing speaks for any.
 */
export function locate(name: string, { countries, near }: PlaceContext, within?: string): Place | undefined {
  const key = placeKey(name)
  const candidates = placesNamed(key).filter((place) => !isBesideRegion(key, place))
  if (candidates.length === 0) return undefined
  const regions = within === undefined ? [] : regionsNamed(placeKey(within))
  const isInside = (place: Place) =>
    place.country === within ||
    regions.some(({ country, region }) => country === place.country && region === place.region)
  if (within !== undefined && (regions.length > 0 || /^[A-Z]{3}$/.test(within))) return candidates.find(isInside)
  const total = Math.max(1, ...countries.values())
  let best: { place: Place; score: number } | undefined
  for (const place of candidates) {
    const named = (countries.get(place.country) ?? 0) / total
    const chance = Math.max(named, placedCountry * (near.get(place.country) ?? 0), unnamedCountry)
    const score = chance * (place.people / peopleOf(place.country))
    if (chance === unnamedCountry && score < leastKnown && !place.isCapital) continue
    if (!best || score > best.score) best = { place, score }
  }
  return best?.place
}

/** 'Nevada' is the state and not a town in Missouri; 'Benghazi' is the city and not the district around it. */
function isBesideRegion(key: string, place: Place): boolean {
  if (place.isCapital || place.people > largestBesideRegion) return false
  const regions = regionsNamed(key).filter(({ country }) => country === place.country)
  return regions.length > 0 && !regions.some(({ region }) => region === place.region)
}

/** The country of a state or province by its name, where the report names one that has it or only one has. */
export function countryOfRegion(name: string, { countries }: Pick<PlaceContext, 'countries'>): string | undefined {
  if (/^(?:north|south|east|west|central|upper|lower|north(?:ern|east|west)?|southern|eastern|western)$/i.test(name))
    return undefined
  const all = [...new Set(regionsNamed(placeKey(name)).map(({ country }) => country))]
  const named = all.filter((country) => countries.has(country))
  const [only] = named.length > 0 ? named : all
  return named.length === 1 || (named.length === 0 && all.length === 1) ? only : undefined
}

/** Share of the names of places whose namesakes all lie in one country, by that country. */
export function countriesOfPlaces(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const name of names) {
    const countries = new Set(placesNamed(placeKey(name)).map(({ country }) => country))
    const [country] = countries
    if (country !== undefined && countries.size === 1) counts.set(country, (counts.get(country) ?? 0) + 1)
  }
  return new Map([...counts].map(([country, count]) => [country, count / names.length]))
}
