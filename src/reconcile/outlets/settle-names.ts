import { type Agency, agencies } from './agencies.ts'
import { agencyByKey, type NamedOutlet } from './name-outlets.ts'
import { nameKey, nameWords } from './outlet-name.ts'
import type { StateDescription } from './state-description.ts'

/** A state's medium that a report names. */
export interface StateOutletNamed {
  readonly name: string
  readonly country?: string
}

/** The state-controlled media that a report names in its text, by the kept list or by how it calls them. */
export function stateOutletsNamed(
  named: readonly NamedOutlet[],
  overridden: ReadonlySet<string> = new Set(),
): StateOutletNamed[] {
  return named.flatMap(({ use, name, description, country }) => {
    if (use === 'publisher' || name === undefined) return []
    const agency = overridden.has(nameKey(name)) ? undefined : agencies[agencyByKey.get(nameKey(name)) ?? -1]
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

/**
 * The places of one report, with every short form ('the Times'), description ('the state news agency') and taking up again ('the
 * newspaper') that stands for a medium the report names given its name. `names` are the media and bodies it names anywhere.
 */
export function settleNames(
  places: readonly NamedOutlet[],
  names: readonly string[],
  overridden: ReadonlySet<string> = new Set(),
): NamedOutlet[] {
  const full = places.map((place) =>
    place.name === undefined ? place : { ...place, name: longForm(place.name, names) },
  )
  const states = stateOutletsNamed(full, overridden)
  return full.flatMap((place): NamedOutlet[] => {
    if (place.name !== undefined) return [place]
    const name = place.again
      ? namedBefore(place, full)
      : place.description && nameOfDescription(place.description, place.country, states)
    if (name !== undefined) return [{ ...place, name }]
    return place.again ? [] : [place]
  })
}

/** The only longer name that ends in a short one: 'The Northern Post' for 'the Post'. */
function longForm(name: string, names: readonly string[]): string {
  const words = nameWords(name)
  if (words.length === 0 || words.length > 2 || agencyByKey.has(nameKey(name))) return name
  const longer = names.filter((other) => {
    const others = nameWords(other)
    return (
      others.length > words.length &&
      words.every((word, index) => others[others.length - words.length + index] === word)
    )
  })
  const known = longer.filter((other) => agencyByKey.has(nameKey(other)))
  const fitting = [...(known.length > 0 ? known : longer)].sort((one, other) => one.length - other.length)
  const [shortest = ''] = fitting
  return shortest !== '' && fitting.every((other) => other.endsWith(shortest)) ? shortest : name
}

/** The last medium that the text names before a place. */
function namedBefore({ evidence }: NamedOutlet, places: readonly NamedOutlet[]): string | undefined {
  if (!('start' in evidence)) return undefined
  const publisher = nameKey(places.find(({ use }) => use === 'publisher')?.name ?? '')
  let last: { name: string; start: number } | undefined
  for (const { name, evidence: other } of places) {
    if (name === undefined || nameKey(name) === publisher || !('start' in other) || other.start >= evidence.start)
      continue
    if (!canBe(evidence.quote, name)) continue
    if (!last || other.start > last.start) last = { name, start: other.start }
  }
  return last?.name
}

/** Whether 'the newspaper' or 'the broadcaster' can be said of a medium, by the kept list's form of it. */
function canBe(phrase: string, name: string): boolean {
  const form = agencies[agencyByKey.get(nameKey(name)) ?? -1]?.form
  if (form === undefined) return true
  if (/broadcaster|channel/iu.test(phrase)) return form === 'broadcaster'
  return /agency/iu.test(phrase) ? form === 'agency' : form === 'newspaper'
}

function fits(agency: Agency, { kind }: StateDescription): boolean {
  return kind === 'media' ? agency.soleVoice === true : agency.form === kind
}
