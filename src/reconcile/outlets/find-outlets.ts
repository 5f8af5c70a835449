import type { AnnotatedReport, Evidence, Id, Outlet, Span } from '../../model/index.ts'
import { compareSpans, slice } from '../../text/span.ts'
import { type Memo, noMemo } from '../memo.ts'
import { describeOutlet, describeStateOutlet } from './describe-outlet.ts'
import { joinNames } from './join-names.ts'
import { type NamedOutlet, nameOutlets, type OutletUse } from './name-outlets.ts'
import { outletKey } from './outlet-name.ts'
import { placeStateMedia } from './place-state-media.ts'
import { nameOfDescription, settleNames, stateOutletsNamed } from './settle-names.ts'
import { spellOut } from './spell-out.ts'
import { readStateDescription } from './state-description.ts'

/** A place in a report that names an outlet, and as what. */
export interface OutletMention extends Span {
  readonly outlet: Id
  readonly use: OutletUse
}

/** What helps to tell which outlet a phrase means. */
export interface OutletContext {
  readonly report?: Id
  /** ISO 3166-1 alpha-3 that a description is tied to ('North Korean state media'). */
  readonly country?: string
}

/** The outlets of a set of reports. */
export interface Outlets {
  /** Sorted by id. */
  readonly outlets: readonly Outlet[]
  /** Who publishes each report, where known. */
  readonly byReport: ReadonlyMap<Id, Id>
  /** Whom each report credits as a whole, as it lists them. */
  readonly credits: ReadonlyMap<Id, readonly { readonly outlet: Id; readonly evidence: Evidence }[]>
  /** Where each report names outlets in its text, in order. */
  readonly mentions: ReadonlyMap<Id, readonly OutletMention[]>
  /** ISO 3166-1 alpha-3 of the state that controls an outlet, by outlet. */
  readonly controllers: ReadonlyMap<Id, string>
  /** The outlet that a name or description means; undefined where it means none of these. */
  resolveOutlet(name: string, context: OutletContext): Id | undefined
}

/** Finds every body that publishes reports or is credited in them, each one once under all its names. */
export function findOutlets(reports: readonly AnnotatedReport[], memo: Memo = noMemo): Outlets {
  const sorted = [...new Map(reports.map((report) => [report.reading.id, report])).values()].sort(byId)
  const met = placeStateMedia(
    sorted,
    sorted.map((report) => memo.keep('outlets met', report, nameOutlets)),
    memo,
  )
  const { places, overridden } = spellOut(sorted, met, memo)
  const named = sorted.map((report, index) => [
    ...settleNames(met[index] ?? [], memo.keep('bodies named', report, bodiesNamed), overridden),
    ...(places[index] ?? []),
  ])
  const statesNamed = new Map(
    sorted.map(({ reading }, index) => [reading.id, stateOutletsNamed(named[index] ?? [], overridden)]),
  )
  const roots = joinNames(sorted, named, memo)
  const found = new Map<string, Outlet>()
  const controllers = new Map<Id, string>()
  for (const [root, names] of groupNames(sorted, named, roots)) {
    const { outlet, controller } = describeOutlet(names, overridden)
    found.set(root, outlet)
    if (controller !== undefined) controllers.set(outlet.id, controller)
  }
  const described = new Map<string, Evidence[]>()
  const byReport = new Map<Id, Id>()
  const credits = new Map<Id, { outlet: Id; evidence: Evidence }[]>()
  const mentions = new Map<Id, OutletMention[]>()
  for (const [index, { reading }] of sorted.entries()) {
    for (const place of named[index] ?? []) {
      const outlet = outletAt(reading.id, place)
      if (outlet === undefined) continue
      if (place.use === 'publisher') byReport.set(reading.id, outlet)
      else if (place.use === 'credit') push(credits, reading.id, { outlet, evidence: place.evidence })
      if (!('start' in place.evidence)) continue
      const { start, end } = place.evidence
      push(mentions, reading.id, { start, end, outlet, use: place.use })
    }
  }
  for (const list of mentions.values())
    list.sort((left, right) => compareSpans(left, right) || order(left.use, right.use))
  const stateOnly = [...described].map(([country, evidence]) => describeStateOutlet(country, evidence))
  for (const { id, country } of stateOnly) if (country) controllers.set(id, country)
  const outlets = [...found.values(), ...stateOnly].sort((left, right) => order(left.id, right.id))
  return { outlets, byReport, credits, mentions, controllers, resolveOutlet }

  function outletNamed(name: string): Id | undefined {
    return found.get(roots.get(outletKey(name)) ?? '')?.id
  }

  function outletAt(report: Id, { name, description, country, evidence }: NamedOutlet): Id | undefined {
    if (name !== undefined) return outletNamed(name)
    const place = description && (country ?? onlyCountry(report))
    if (place === undefined) return undefined
    push(described, place, evidence)
    return describeStateOutlet(place, []).id
  }

  /** The only country whose state media the report names. */
  function onlyCountry(report: Id): string | undefined {
    const countries = new Set((statesNamed.get(report) ?? []).map(({ country }) => country))
    return countries.size === 1 ? [...countries][0] : undefined
  }

  function resolveOutlet(name: string, { report = '', country }: OutletContext): Id | undefined {
    const exact = outletNamed(name) ?? longestNamed(name)
    if (exact !== undefined) return exact
    const description = readStateDescription(name)
    if (!description) return undefined
    const meant = nameOfDescription(description, country, statesNamed.get(report) ?? [])
    if (meant !== undefined) return outletNamed(meant)
    const place = country ?? onlyCountry(report)
    return place !== undefined && described.has(place) ? describeStateOutlet(place, []).id : undefined
  }

  /** The outlet named by the longest run of a phrase's words. */
  function longestNamed(phrase: string): Id | undefined {
    const words = phrase.slice(0, 200).split(/\s+/u)
    for (let length = Math.min(6, words.length); length > 0; length--) {
      for (let first = 0; first + length <= words.length; first++) {
        const part = words.slice(first, first + length).join(' ')
        const known = /^\p{Lu}/u.test(part) ? outletNamed(part.replace(/(?:['’]s|[,.;:'’]+)$/u, '')) : undefined
        if (known !== undefined) return known
      }
    }
    return undefined
  }
}

/** Names of media and other bodies anywhere in a report. */
function bodiesNamed({ reading, layers }: AnnotatedReport): string[] {
  const bodies = layers.names.filter(({ type, kind }) => kind === 'media' || type === 'organization')
  return bodies.map((name) => slice(reading.text, name))
}

function groupNames(
  reports: readonly AnnotatedReport[],
  named: readonly (readonly NamedOutlet[])[],
  roots: ReadonlyMap<string, string>,
): Map<string, { keys: string[]; named: NamedOutlet[]; domains: string[] }> {
  const groups = new Map<string, { keys: string[]; named: NamedOutlet[]; domains: string[] }>()
  const used = new Set<string>()
  for (const place of named.flat()) {
    const key = outletKey(place.name ?? '')
    const root = roots.get(key)
    if (root === undefined) continue
    used.add(root)
    group(root).named.push(place)
  }
  for (const [key, root] of roots) if (used.has(root)) group(root).keys.push(key)
  for (const { layers } of reports) {
    const { domain } = layers.metadata
    const root = domain === undefined ? undefined : roots.get(outletKey(domain))
    if (domain === undefined || root === undefined || !used.has(root)) continue
    const { domains } = group(root)
    if (!domains.includes(domain)) domains.push(domain)
  }
  for (const { domains } of groups.values())
    domains.sort((left, right) => left.length - right.length || order(left, right))
  return groups

  function group(root: string) {
    const existing = groups.get(root)
    if (existing) return existing
    const made = { keys: [], named: [], domains: [] }
    groups.set(root, made)
    return made
  }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function byId(left: AnnotatedReport, right: AnnotatedReport): number {
  return order(left.reading.id, right.reading.id)
}

function order(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
