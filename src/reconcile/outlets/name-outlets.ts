import type { AnnotatedReport, Evidence, Layers, Name, Passage, Span } from '../../model/index.ts'
import { contains, overlaps, slice } from '../../text/span.ts'
import { agencies } from './agencies.ts'
import { nameKey } from './outlet-name.ts'
import { readStateDescription, type StateDescription } from './state-description.ts'

/** How a report names a medium: as what published it, as what it credits, or inside an attribution. */
export type OutletUse = 'publisher' | 'credit' | 'via' | 'source' | 'addressee' | 'name'

/** One place where a report names or describes a medium. */
export interface NamedOutlet {
  readonly use: OutletUse
  readonly evidence: Evidence
  /** The name without what stands around it; absent for a description. */
  readonly name?: string
  readonly description?: StateDescription
  /** For 'the newspaper': the medium that the report named before. */
  readonly again?: true
  /** ISO 3166-1 alpha-3 that the words around the name give. */
  readonly country?: string
  /** For a description without a country: the name of the person whose words it hands on. */
  readonly speaker?: string
}

/** Keys of the kept agencies' names, with the index of the agency. */
export const agencyByKey: ReadonlyMap<string, number> = new Map(
  agencies.flatMap((agency, index) => [agency.name, ...agency.aliases].map((name) => [nameKey(name), index] as const)),
)

/** Words after a medium's name that leave it the one who speaks: 'Xinhua news agency', 'the Tribune newspaper'. */
const tail =
  /^(?:['’]s)?(?:[\s-]+(?:news|press|state|agency|newspaper|newswire|wire|service|television|tv|radio|channel|network|website|online|daily|magazine|report|reports|reporting|correspondent|itself))*\s*(?:$|[,(;:.–—-])/iu

/** Words before a name that make another the one who speaks: 'an editor of the Tribune'. */
const head = /\b(?:of|for|at|from|with|to|on|by|and)\s+(?:the\s+)?$/iu

/** Every medium a report names as publisher, credit or part of an attribution, in a fixed order. */
export function nameOutlets({ reading, layers }: AnnotatedReport): NamedOutlet[] {
  const found: NamedOutlet[] = []
  const { outlet, domain, credits } = layers.metadata
  if (outlet) found.push({ use: 'publisher', name: outlet.value, evidence: outlet.evidence })
  else if (domain) {
    found.push({
      use: 'publisher',
      name: domain,
      evidence: { report: reading.id, field: 'url', quote: reading.url ?? domain },
    })
  }
  for (const credit of credits) found.push({ use: 'credit', name: credit.value, evidence: credit.evidence })
  const homes = homesOf(layers)
  for (const { via, addressees, source } of layers.attributions) {
    for (const span of via) push('via', span)
    for (const span of addressees) push('addressee', span)
    if (source) push('source', source)
  }
  return found

  function push(use: OutletUse, span: Span): void {
    const names = layers.names.filter((name) => overlaps(name, span))
    const named = outletIn(reading.text, span, names, use)
    const description = readStateDescription(slice(reading.text, span))
    const said = names.find((name) => name.country !== undefined && !isMedium(reading.text, name))?.country
    const { country: home, speaker } = (description && homes.get(span.start)) ?? {}
    const country = said ?? home
    const evidence = passage(reading.id, reading.text, named ?? span)
    const around = {
      ...(country === undefined ? {} : { country }),
      ...(description ? { description } : {}),
      ...(country === undefined && speaker !== undefined ? { speaker } : {}),
    }
    if (named) found.push({ use, name: evidence.quote, evidence, ...around })
    else if (description) found.push({ use, description, evidence, ...around })
    else if (mediumAgain.test(slice(reading.text, span))) found.push({ use, again: true, evidence })
  }
}

/** Of whom a medium hands on the words, by where it is named: 'state media' without another word are those of their country. */
function homesOf({
  attributions,
  entities,
}: Pick<Layers, 'attributions' | 'entities'>): ReadonlyMap<number, Pick<NamedOutlet, 'country' | 'speaker'>> {
  const homes = new Map<number, Pick<NamedOutlet, 'country' | 'speaker'>>()
  for (const { says, country, kind, named, name } of entities) {
    if (country === undefined && !(kind === 'person' && named)) continue
    const home = country === undefined ? { speaker: name } : { country }
    for (const index of says) for (const { start } of attributions[index]?.via ?? []) homes.set(start, home)
  }
  return homes
}

/** 'the newspaper', 'the broadcaster': the medium named before. */
const mediumAgain =
  /^the (?:(?:\p{Ll}+-)?(?:news)?paper|(?:same )?(?:newspaper|paper|daily|tabloid|broadsheet|broadcaster|news agency|news channel|news site|magazine)|same (?:channel|station|network))$/iu

/** The part of a phrase that names a medium: by the names in it, by the kept list, and for who conveys something any body or name. */
function outletIn(text: string, span: Span, names: readonly Name[], use: OutletUse): Span | undefined {
  const media = names.filter((name) => isMedium(text, name))
  const fitting =
    media.find((name) => use === 'via' || speaks(text, span, name, use)) ?? knownIn(text, span, names, use)
  if (fitting || use !== 'via') return fitting
  const body = names.find(({ type }) => type === 'organization')
  if (body) return body
  const run = capitalised.exec(slice(text, span))
  const named = run?.groups?.name
  if (named === undefined || names.some(({ type }) => type !== 'other')) return undefined
  const start = span.start + (run?.[0].length ?? 0) - named.length
  return { start, end: start + named.length }
}

/** A run of capitalised words at the start of a phrase, up to a possessive. */
const capitalised = /^(?:the\s+)?(?<name>\p{Lu}[\p{L}\p{N}.&-]*(?:\s+\p{Lu}[\p{L}\p{N}.&-]*){0,4})/u

function isMedium(text: string, name: Name): boolean {
  return name.kind === 'media' || (isBody(name) && agencyByKey.has(nameKey(slice(text, name))))
}

/** Whether a name can be that of a medium by its type: no country, person or place is. */
function isBody({ type }: Name): boolean {
  return type === 'organization' || type === 'other'
}

/** Whether the medium named within a phrase is itself the one the phrase speaks of, not somebody at it. */
function speaks(text: string, phrase: Span, name: Span, use: OutletUse): boolean {
  const after = text.slice(name.end, phrase.end)
  // Who tells something to a medium's reporter tells it to the medium.
  if (use === 'addressee' && /^['’]s?\s/u.test(after)) return true
  return tail.test(after) && !head.test(text.slice(phrase.start, Math.max(phrase.start, name.start)))
}

/** The longest run of words of a phrase that is the name of a kept agency. */
function knownIn(text: string, span: Span, names: readonly Name[], use: OutletUse): Span | undefined {
  const limit = Math.min(span.end, span.start + 200)
  const words = [...text.slice(span.start, limit).matchAll(/[\p{L}\p{N}][\p{L}\p{N}.'’/-]*/gu)]
  for (let length = Math.min(6, words.length); length > 0; length--) {
    for (let first = 0; first + length <= words.length; first++) {
      const [from, to] = [words[first], words[first + length - 1]]
      if (!from || !to || !/^\p{Lu}/u.test(from[0])) continue
      const last = to[0].replace(/(?:['’]s|[.'’/-]+)$/u, '')
      const found = { start: span.start + from.index, end: span.start + to.index + last.length }
      const other = names.some((name) => !isBody(name) && contains(name, found))
      const known = !other && agencyByKey.has(nameKey(slice(text, found)))
      if (known && (use === 'via' || speaks(text, span, found, use))) return found
    }
  }
  return undefined
}

function passage(report: string, text: string, { start, end }: Span): Passage {
  return { report, start, end, quote: text.slice(start, end) }
}
