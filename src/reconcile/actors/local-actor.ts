import {
  type AnnotatedReport,
  type Entity,
  type Id,
  type Layers,
  mentionKey,
  type Passage,
  type Reading,
} from '../../model/index.ts'
import { bodyKey, nameWords } from '../../text/name-key.ts'
import { slice } from '../../text/span.ts'
import type { Place } from '../places/gazetteer.ts'
import { toPassage } from '../to-passage.ts'
import { homeCountry } from './home-country.ts'
import { placeFinder } from './place-finder.ts'

/** One actor as one report knows it: an entity with what is needed to compare it with those of other reports. */
export interface LocalActor {
  readonly report: Id
  /** Index into the report's `entities`. */
  readonly index: number
  /** The entity, without what it says and does: that is asked of its report. */
  readonly entity: Entity
  /** Key of its first mention; also its place in every order. */
  readonly key: string
  /** Surface forms of its names, in the order met. */
  readonly names: readonly string[]
  /** For persons: words of its fullest name, as compared. */
  readonly words: readonly string[]
  /** For bodies and places: keys of its names. */
  readonly bodyKeys: readonly string[]
  /** Titles it holds in this report, as compared. */
  readonly titles: readonly string[]
  /** Offices of a named body or country that it holds now: 'president|PER'. */
  readonly offices: readonly string[]
  /** The titles as they stand. */
  readonly held: readonly HeldTitle[]
  /** What it is quoted as saying, each quotation by its first words as compared. */
  readonly quoted: readonly string[]
  /** A code that names it in every report, such as 'PRK' or 'PRKGOV'. */
  readonly code?: string
  /** The country that its report is at home in. */
  readonly home?: string
  /** Where a place is, as far as the report tells. */
  readonly place?: Place
}

/** A title that an actor holds in a report. */
export interface HeldTitle {
  readonly title: string
  /** Index into the report's `entities` of the body or country it belongs to. */
  readonly of?: number
  readonly evidence: Passage
}

/** The actors of one report. */
export function collectLocalActors({ reading, layers }: AnnotatedReport): readonly LocalActor[] {
  const home = homeCountry(layers)
  const locatePlace = placeFinder(reading, layers)
  return layers.entities.map((found, index) => {
    const { entity, place } = found.kind === 'place' ? locatePlace(found) : { entity: found }
    const first = entity.mentions[0] ?? { start: 0, end: 0 }
    const names = unique(
      entity.mentions
        .filter((mention) => mention.form === 'name')
        .map((mention) => slice(reading.text, mention).replace(/\s+/g, ' ')),
    )
    const words = names.map(nameWords).sort((left, right) => right.length - left.length)[0] ?? []
    const code = codeOf(entity, layers.entities, home)
    return {
      report: reading.id,
      index,
      entity: { ...entity, says: none, parts: none },
      key: mentionKey({ report: reading.id, ...first }, 'actor'),
      names,
      words,
      bodyKeys: unique((names.length > 0 ? names : [entity.name]).map(bodyKey)),
      titles: unique(entity.roles.map((role) => bodyKey(layers.roles[role]?.title ?? ''))).filter(
        (title) => title !== '',
      ),
      offices: officesOf(entity, layers),
      held: heldBy(entity, layers, reading),
      quoted: entity.kind === 'person' ? quotedOf(entity, layers, reading) : none,
      ...(code === undefined ? {} : { code }),
      ...(home === undefined ? {} : { home }),
      ...(place === undefined ? {} : { place }),
    }
  })
}

/** Fewest words of a quotation that tells who speaks, and how many of them are compared. */
const tellingWords = 4
const comparedWords = 12

function quotedOf({ says }: Entity, { attributions }: Layers, { text }: Reading): readonly string[] {
  return unique(
    says.flatMap((index) =>
      (attributions[index]?.claims ?? [])
        .filter(({ form }) => form === 'direct')
        .map((claim) => wordsOf(slice(text, claim)))
        .filter((words) => words.length >= tellingWords)
        .map((words) => words.slice(0, comparedWords).join(' ')),
    ),
  )
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function officesOf(entity: Entity, { roles, names }: Layers): readonly string[] {
  return unique(
    entity.roles.flatMap((index) => {
      const role = roles[index]
      const body = role?.of === undefined ? undefined : names[role.of]?.country
      return role === undefined || role.former || body === undefined ? [] : [`${bodyKey(role.title)}|${body}`]
    }),
  )
}

function heldBy(entity: Entity, layers: Layers, reading: Reading): readonly HeldTitle[] {
  if (entity.roles.length === 0) return none
  return entity.roles.flatMap((index) => {
    const role = layers.roles[index]
    if (!role || role.title === '') return []
    const of = role.of === undefined ? undefined : entityOfName(layers, role.of)
    return [{ title: role.title, ...(of === undefined ? {} : { of }), evidence: toPassage(reading, role) }]
  })
}

function entityOfName({ names, entities }: Layers, name: number): number | undefined {
  const span = names[name]
  if (!span) return undefined
  const index = entities.findIndex(({ mentions }) =>
    mentions.some((mention) => mention.start === span.start && mention.end === span.end),
  )
  return index < 0 ? undefined : index
}

const governments: ReadonlySet<string> = new Set(['government', 'regime', 'administration'])
const militaries: ReadonlySet<string> = new Set(['military', 'army', 'forces'])

/** CAMEO codes of countries and of their governments and militaries as wholes; 'the government' is that of the report's home. */
function codeOf(entity: Entity, all: readonly Entity[], home: string | undefined): string | undefined {
  if (entity.kind === 'country') return entity.country
  const words = bodyKey(entity.name).split(' ')
  const head = words.at(-1) ?? ''
  const sector =
    entity.kind === 'government' && governments.has(head)
      ? 'GOV'
      : entity.kind === 'military' && militaries.has(head)
        ? 'MIL'
        : undefined
  if (sector === undefined) return undefined
  const whole = entity.partOf === undefined ? undefined : all[entity.partOf]
  const isBare = words.length === 1 && entity.partOf === undefined && entity.country === undefined
  const country = isBare ? home : entity.named && whole?.kind === 'country' ? whole.country : undefined
  return country === undefined ? undefined : `${country}${sector}`
}

/** One empty list for all: there are some dozens of actors in a report, and most have no titles, no offices, and no names. */
const none: readonly never[] = []

function unique(values: readonly string[]): readonly string[] {
  return values.length === 0 ? none : [...new Set(values)]
}
