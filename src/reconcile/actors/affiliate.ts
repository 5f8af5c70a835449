import type { Actor, Id } from '../../model/index.ts'
import { bodyKey } from '../../text/name-key.ts'
import { internationalCode, sectorOf } from './actor-sectors.ts'

/** Longest way from an actor to its country. */
const longestChain = 6

/** Titles that one person of a country holds at a time. */
const singleOffice =
  /\b(?:president|premier|prime minister|chancellor|king|queen|emperor|pope|foreign minister|secretary of state)\b/i

/**
 * The actors with what they belong to: whoever has a country, or a part in something that has one, reaches it; and with their CAMEO
 * codes. Countries and their governments and militaries keep the codes that name them.
 */
export function affiliate(actors: readonly Actor[], homes: ReadonlyMap<Id, readonly string[]>): readonly Actor[] {
  const byId = new Map<Id, Actor>(actors.map((actor) => [actor.id, actor]))
  const stated = actors.map((actor) => tie(actor, byId))
  const rivals = countHolders(stated)
  const placed = stated.map((actor) => {
    const own = homes.get(actor.id) ?? []
    const [home] = own
    return home !== undefined && own.length === 1 && isOfHome(actor, rivals) ? { ...actor, country: home } : actor
  })
  const placedById = new Map<Id, Actor>(placed.map((actor) => [actor.id, actor]))
  const tied = placed.map((actor) => tie(actor, placedById))
  const tiedById = new Map<Id, Actor>(tied.map((actor) => [actor.id, actor]))
  return tied.map((actor) => {
    const code = actor.code ?? codeOf(actor, tiedById, longestChain)
    return code === undefined ? actor : { ...actor, code }
  })
}

/** How many actors without a country hold each office that one person holds at a time. */
function countHolders(actors: readonly Actor[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { kind, named, country, roles } of actors) {
    if (kind !== 'person' || !named || country !== undefined) continue
    for (const office of new Set(roles.flatMap(({ title }) => singleOffice.exec(title)?.[0].toLowerCase() ?? [])))
      counts.set(office, (counts.get(office) ?? 0) + 1)
  }
  return counts
}

/** Whether an actor without a country is one of the country that its reports are at home in: a body or an office of state. */
function isOfHome(actor: Actor, rivals: ReadonlyMap<string, number>): boolean {
  if (
    actor.kind === 'place' ||
    actor.country !== undefined ||
    actor.partOf !== undefined ||
    !(lifts(actor) || actor.kind === 'party')
  )
    return false
  if (/\b(?:diplomat|ambassador|envoy)s?\b/i.test(actor.name)) return false
  if (actor.kind !== 'person' || !actor.named) return true
  const offices = actor.roles.flatMap(({ title }) => singleOffice.exec(title)?.[0].toLowerCase() ?? [])
  return offices.every((office) => (rivals.get(office) ?? 0) <= 1)
}

function tie(actor: Actor, byId: ReadonlyMap<Id, Actor>): Actor {
  const whole = actor.partOf ?? holderOf(actor, byId)
  const country = actor.country ?? countryOf(whole, byId)
  const partOf =
    whole ?? (lifts(actor) && country !== undefined && country !== actor.id ? stateOf(country, byId) : undefined)
  return {
    ...actor,
    ...(country === undefined ? {} : { country }),
    ...(partOf === undefined || partOf === actor.id || reaches(partOf, actor.id, byId) ? {} : { partOf }),
  }
}

/** The one body that an actor holds a title of. */
function holderOf({ kind, roles }: Actor, byId: ReadonlyMap<Id, Actor>): Id | undefined {
  if (kind !== 'person' && kind !== 'group') return undefined
  const bodies = new Set(roles.flatMap(({ of }) => (of === undefined || byId.get(of)?.kind === 'person' ? [] : [of])))
  return bodies.size === 1 ? [...bodies][0] : undefined
}

/** Whether an actor of a country acts for it: its authorities, its forces, its officials; not its press, places and people. */
function lifts({ kind, name, named, roles }: Actor): boolean {
  if (kind === 'government' || kind === 'military' || kind === 'place') return true
  if (kind === 'group' && !named) return publicSectors.has(sectorOf(name) ?? '')
  return (
    kind === 'person' && roles.some(({ title, of }) => of === undefined && publicSectors.has(sectorOf(title) ?? ''))
  )
}

/** CAMEO roles of those who act for a state. */
const publicSectors: ReadonlySet<string> = new Set(['GOV', 'LEG', 'JUD', 'COP', 'SPY', 'MIL'])

function stateOf(country: string, byId: ReadonlyMap<Id, Actor>): Id | undefined {
  const state = byId.get(country as Id)
  return state?.kind === 'country' ? state.id : undefined
}

function countryOf(from: Id | undefined, byId: ReadonlyMap<Id, Actor>): string | undefined {
  let at = from
  for (let step = 0; step < longestChain && at !== undefined; step += 1) {
    const actor = byId.get(at)
    if (actor?.country !== undefined) return actor.country
    at = actor?.partOf
  }
  return undefined
}

function reaches(from: Id, to: Id, byId: ReadonlyMap<Id, Actor>): boolean {
  let at: Id | undefined = from
  for (let step = 0; step < longestChain && at !== undefined; step += 1) {
    if (at === to) return true
    at = byId.get(at)?.partOf
  }
  return at !== undefined
}

function codeOf(actor: Actor, byId: ReadonlyMap<Id, Actor>, steps: number): string | undefined {
  const { kind, country } = actor
  if (kind === 'place') return undefined
  const whole = actor.partOf === undefined ? undefined : byId.get(actor.partOf)
  if (kind === 'international') return bodyCode(actor, whole)
  const sector = ownSector(actor, byId)
  if (country !== undefined) return sector === undefined ? inherited(whole, byId, steps) : `${country}${sector}`
  if (kind === 'media' || (kind === 'organization' && sector === 'NGO')) return sector
  return inherited(whole, byId, steps)
}

function bodyCode({ name, aliases }: Actor, whole: Actor | undefined): string {
  const own = internationalCode([name, ...aliases].map(bodyKey))
  return own === 'IGO' && whole?.kind === 'international'
    ? internationalCode([whole.name, ...whole.aliases].map(bodyKey))
    : own
}

/** Those who speak or work for a body have its code. */
function inherited(whole: Actor | undefined, byId: ReadonlyMap<Id, Actor>, steps: number): string | undefined {
  if (whole === undefined || whole.kind === 'country' || steps === 0) return undefined
  return whole.code ?? codeOf(whole, byId, steps - 1)
}

function ownSector({ kind, name, named, roles }: Actor, byId: ReadonlyMap<Id, Actor>): string | undefined {
  if (kind === 'military') return 'MIL'
  if (kind === 'party') return 'PTY'
  if (kind === 'media') return 'MED'
  const told = kind === 'person' ? firstSector(roles.map(({ title }) => title)) : sectorOf(name)
  // 'Leader' alone is of anything; of a country it is an office of state.
  if (
    told === undefined &&
    roles.some(
      ({ title, of }) =>
        byId.get(of ?? ('' as Id))?.kind === 'country' && /\b(?:leader|head|ruler|chief)$/i.test(title),
    )
  )
    return 'GOV'
  if (kind === 'government') return told !== undefined && publicSectors.has(told) ? told : 'GOV'
  if (told !== undefined || kind !== 'person' || named) return told
  return sectorOf(name)
}

function firstSector(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const sector = sectorOf(title)
    if (sector !== undefined) return sector
  }
  return undefined
}
