import type { AnnotatedReport } from '../../model/index.ts'
import type { Memo } from '../memo.ts'
import type { NamedOutlet } from './name-outlets.ts'

/**
 * Gives state media that a report leaves without a country that of the person who spoke on them, where other reports tell it and none
 * another: 'he told state television' of a president whose country only the day before's report named.
 */
export function placeStateMedia(
  reports: readonly AnnotatedReport[],
  met: readonly (readonly NamedOutlet[])[],
  memo: Memo,
): readonly (readonly NamedOutlet[])[] {
  const wanted = new Set(met.flatMap((places) => places.flatMap(({ speaker }) => speaker ?? [])))
  if (wanted.size === 0) return met
  const countries = new Map<string, Set<string>>()
  for (const report of reports) {
    for (const { name, country } of memo.keep('countries of persons', report, countriesOfPersons)) {
      if (!wanted.has(name)) continue
      const known = countries.get(name) ?? new Set()
      countries.set(name, known.add(country))
    }
  }
  return met.map((places) =>
    places.map((place) => {
      const known = countries.get(place.speaker ?? '')
      const [country] = known ?? []
      return country === undefined || known?.size !== 1 ? place : { ...place, country }
    }),
  )
}

function countriesOfPersons({
  layers,
}: AnnotatedReport): readonly { readonly name: string; readonly country: string }[] {
  return layers.entities.flatMap(({ kind, named, name, country }) =>
    kind === 'person' && named && country !== undefined ? [{ name, country }] : [],
  )
}
