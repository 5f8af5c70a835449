import type { Evidence } from './evidence.ts'
import type { Id } from './id.ts'
import type { Origin } from './origin.ts'

export const disagreementAspects = [
  'date',
  'figure',
  'actor',
  'name',
  'role',
  'place',
  'means',
  'cause',
  'status',
  'occasion',
  'wording',
] as const

/** `update`: a later toll · `precision`: one value contains the other · `translation`: the same words in another rendering. */
export const disagreementNatures = ['conflict', 'update', 'precision', 'translation'] as const

/** A point on which reports, or passages of one report, differ. */
export interface Disagreement {
  readonly id: Id
  readonly about: Id
  readonly aspect: (typeof disagreementAspects)[number]
  readonly nature: (typeof disagreementNatures)[number]
  /** Two or more. */
  readonly positions: readonly Position[]
}

export interface Position {
  readonly value: string
  readonly reports: readonly Id[]
  readonly origins: readonly Origin[]
  readonly statements: readonly Id[]
  readonly evidence: readonly Evidence[]
}
