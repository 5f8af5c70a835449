import type { Disagreement } from './disagreement.ts'
import type { EventStatus, PloverType } from './event.ts'
import type { StatementKind } from './statement.ts'

export const changeWords = ['new', 'revised', 'disputed', 'withdrawn'] as const

/** What became of a thing between two accounts; `disputed`: a disagreement that the earlier one did not have. */
export type ChangeWord = (typeof changeWords)[number]

export const changedThings = ['event', 'statement', 'matter', 'disagreement', 'report'] as const

export type ChangedThing = (typeof changedThings)[number]

/** What somebody wants to be told of: all that is given must hold; of several values in one list, one must. */
export interface AlertRule {
  /** What alerts by it are called. */
  readonly name: string
  readonly changes?: readonly ChangeWord[]
  readonly things?: readonly ChangedThing[]
  /** Names, aliases, codes or ids of who acts, speaks, is spoken for, acted upon or spoken to. */
  readonly actors?: readonly string[]
  /** PLOVER types of events, and of statements that are one: a threat is THREATEN. */
  readonly types?: readonly (PloverType | 'OTHER')[]
  readonly statements?: readonly StatementKind[]
  readonly statuses?: readonly EventStatus[]
  /** Natures of a disagreement: 'conflict' leaves out spellings, later tolls and rounder numbers. */
  readonly natures?: readonly Disagreement['nature'][]
  /** States that a matter is in now: 'signed', 'suspended'. */
  readonly states?: readonly string[]
  /** Who does it, and to whom; an actor counts for whatever it is a part of, and for its country. */
  readonly dyad?: { readonly source?: string; readonly target?: string }
  /** Words or phrases, in any case, that stand as whole words in its title, details or passages. */
  readonly words?: readonly string[]
  /** At least so many independent origins. */
  readonly origins?: number
  /** Names of the channels it goes to; all of them by default. */
  readonly channels?: readonly string[]
}

/** Names and words to be told of in any way; a shorter form of one rule each. */
export interface Watchlist {
  readonly actors?: readonly string[]
  readonly words?: readonly string[]
  readonly channels?: readonly string[]
}

/** Where alerts go to. Secrets are named by the environment variable that holds them. */
export type AlertChannel =
  | { readonly kind: 'webhook'; readonly url: string; readonly secretVariable: string }
  | {
      readonly kind: 'email'
      /** 'smtp://host:587' or 'smtps://host:465', with a user before the host where one is needed. */
      readonly server: string
      readonly passwordVariable?: string
      readonly from: string
      readonly to: readonly string[]
    }
  /** An Atom file, relative to the file of rules. */
  | { readonly kind: 'feed'; readonly file: string }
  | { readonly kind: 'terminal' }

/** A file of rules. */
export interface AlertRules {
  readonly rules: readonly AlertRule[]
  readonly watchlist?: Watchlist
  readonly channels: Readonly<Record<string, AlertChannel>>
}
