import type { Evidence, Passage } from './evidence.ts'
import type { Id } from './id.ts'
import type { When } from './when.ts'

export const actorKinds = [
  'person',
  'country',
  'government',
  'military',
  'party',
  'organization',
  'international',
  'media',
  'group',
  'place',
] as const

export type ActorKind = (typeof actorKinds)[number]

/** Anyone or anything that acts, speaks or is acted upon. */
export interface Actor {
  readonly id: Id
  readonly name: string
  /** False for 'officials', 'a diplomatic source': one such actor per report and description. */
  readonly named: boolean
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3, of the actor or of whom it acts for. */
  readonly country?: string
  /** CAMEO actor code: PRK, PRKGOV, IGOUNO. */
  readonly code?: string
  /** What it is a part of (ministry → government → country): how it lifts to a side of a dyad. */
  readonly partOf?: Id
  /** Every surface form met: 'DPRK', 'Pyongyang', 'the North'. */
  readonly aliases: readonly string[]
  readonly roles: readonly ActorRole[]
  readonly place?: ActorPlace
  /** Wikidata item, such as 'Q423'. */
  readonly wikidata?: string
  /** Names and descriptions, the longest of nested ones; pronouns are resolved, not listed. */
  readonly mentions: readonly Passage[]
}

/** A title somebody holds, as a report gives it. */
export interface ActorRole {
  readonly title: string
  readonly of?: Id
  readonly when?: When
  readonly evidence: readonly Evidence[]
}

export interface ActorPlace {
  readonly country?: string
  readonly geonameid?: number
  /** Degrees north. */
  readonly latitude?: number
  /** Degrees east. */
  readonly longitude?: number
}
