import type { Entity, EntityMention, Layers, Name, Reading } from '../../model/index.ts'
import { indexAt, slice } from '../../text/span.ts'
import { type Place, placeKey, placesNamed } from '../places/gazetteer.ts'
import { countriesOfPlaces, countryOfRegion, locate } from '../places/locate.ts'

/** A place of a report with the country it lies in, where that could be told. */
interface Located {
  readonly entity: Entity
  readonly place?: Place
}

/** Finds where the places of one report are, by the countries and places that it names. */
export function placeFinder({ text }: Reading, { names }: Pick<Layers, 'names'>): (entity: Entity) => Located {
  const countries = new Map<string, number>()
  const places = new Set<string>()
  for (const name of names) {
    if (name.type === 'place') places.add(slice(text, name))
    if (name.country !== undefined && (name.type === 'country' || name.type === 'nationality'))
      countries.set(name.country, (countries.get(name.country) ?? 0) + 1)
  }
  const context = { countries, near: countriesOfPlaces([...places]) }
  return (entity) => {
    const within = entity.mentions.flatMap((mention) => nameAfter(mention, names, text) ?? [])[0]
    const place = locate(entity.name, context, within)
    if (place !== undefined) return { entity: { ...entity, country: place.country }, place }
    const country = countryOfRegion(entity.name, context) ?? (isGuess(entity) ? undefined : entity.country)
    const { country: _, ...rest } = entity
    return { entity: country === undefined ? rest : { ...rest, country } }
  }
}

/** 'Paris, | Texas', 'Tripoli, | Lebanon': a region as it stands, a country by its code. */
function nameAfter(mention: EntityMention, names: readonly Name[], text: string): string | undefined {
  const next = names[indexAt(names, mention.end)]
  if (next === undefined || text.slice(mention.end, next.start) !== ', ') return undefined
  if (next.type === 'country') return next.country
  return next.type === 'place' ? slice(text, next) : undefined
}

/** Whether a country is only that of the largest namesake, which the report did not bear out. */
function isGuess({ name }: Entity): boolean {
  return placesNamed(placeKey(name)).length > 0
}
