import { type Agency, agencies } from './agencies.ts'
import { agencyByKey, type NamedOutlet } from './name-outlets.ts'
import { nameKey } from './outlet-name.ts'
import type { StateDescription } from './state-description.ts'

/** A state's medium that a report names. */
export interface StateOutletNamed {
  readonly name: string
  readonly country?: string
}

/** The state-controlled media that a report names in its text, by the kept list or by how it calls them. */
export function stateOutletsNamed(named: readonly NamedOutlet[]): StateOutletNamed[] {
  return named.flatMap(({ use, name, description, country }) => {
    if (use === 'publisher' || name === undefined) return []
    const agency = agencies[agencyByKey.get(nameKey(name)) ?? -1]
    if (agency ? !agency.state : !description) return []
    const controller = agency?.country ?? country
    return [{ name: agency?.name ?? name, ...(controller === undefined ? {} : { country: controller }) }]
  })
}

/**
 * The name that a description of a state's medium stands for: the only such medium of that country that the report names, else the
 * only one that the kept list has.
 */
export function nameOfDescription(
  description: StateDescription,
  country: string | undefined,
  named: readonly StateOutletNamed[],
): string | undefined {
  const here = named.filter(
    (outlet) => country === undefined || outlet.country === undefined || outlet.country === country,
  )
  const names = new Map(here.map(({ name }) => [nameKey(name), name]))
  if (names.size === 1) return [...names.values()][0]
  if (country === undefined) return undefined
  const fitting = agencies.filter((agency) => agency.state && agency.country === country && fits(agency, description))
  return fitting.length === 1 ? fitting[0]?.name : undefined
}

/** The places of one report, with descriptions that stand for a known medium given its name. */
export function settleDescriptions(places: readonly NamedOutlet[]): NamedOutlet[] {
  const named = stateOutletsNamed(places)
  return places.map((place) => {
    if (place.name !== undefined || !place.description) return place
    const name = nameOfDescription(place.description, place.country, named)
    return name === undefined ? place : { ...place, name }
  })
}

function fits(agency: Agency, { kind }: StateDescription): boolean {
  return kind === 'media' ? agency.soleVoice === true : agency.form === kind
}
