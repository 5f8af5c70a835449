import type { Evidence, Passage } from './evidence.ts'
import type { Id } from './id.ts'
import type { Span } from './span.ts'
import type { When } from './when.ts'

/** Roles of blocks that belong to the report itself: its facts are taken from these only. */
export const reportBlockRoles = [
  'title',
  'standfirst',
  'byline',
  'dateline',
  'paragraph',
  'heading',
  'item',
  'caption',
  'correction',
] as const

/** Roles of blocks that stand around a report: never a source of facts (a `credit` block still tells whom it credits). */
export const surroundingBlockRoles = ['credit', 'related', 'navigation', 'comment', 'advert', 'legal', 'other'] as const

export const blockRoles = [...reportBlockRoles, ...surroundingBlockRoles] as const

/** What a stretch of a page is for. The outlet's own line at the head of a saved page is a byline, its date a dateline. */
export type BlockRole = (typeof blockRoles)[number]

/** A stretch of a report's text with one role. The blocks of a report cover its text in order and do not overlap. */
export interface Block extends Span {
  readonly role: BlockRole
}

export const genres = ['news', 'analysis', 'opinion', 'official', 'interview', 'live', 'other'] as const

/** What kind of text a report is; advocacy is opinion. */
export type Genre = (typeof genres)[number]

/** One report as it was read, boilerplate and all. */
export interface Report {
  /** Hash of the canonical URL (if any) and the text, never of the path. */
  readonly id: Id
  /** Path relative to the input's root, or URL. */
  readonly location: string
  readonly outlet?: Id
  readonly title?: string
  readonly authors?: readonly string[]
  /** BCP 47 tag; 'und' where it could not be told. */
  readonly language: string
  /** An undated report gets bounds from its content, then from its fellows. */
  readonly published?: When
  readonly genre: Genre
  /** The whole text as read; absent from accounts made without texts. */
  readonly text?: string
  readonly blocks: readonly Block[]
  /** Whom the report credits for what it tells: wire marks, 'additional reporting by'. */
  readonly credits: readonly { readonly outlet: Id; readonly evidence: Evidence }[]
  /** The report that leads the copies this one is among; absent on the lead itself. */
  readonly copyOf?: Id
  /** Passages shared with an earlier report. */
  readonly copied: readonly CopiedPassage[]
  readonly versionOf?: Id
  readonly corrects?: Id
  readonly retracts?: Id
}

/** A range of this report that repeats a passage of an earlier one. */
export interface CopiedPassage extends Span {
  readonly from: Passage
}

export const outletKinds = ['publisher', 'agency', 'state-media', 'official'] as const
export type OutletKind = (typeof outletKinds)[number]

/** Who publishes or carries reports. */
export interface Outlet {
  readonly id: Id
  readonly name: string
  readonly aliases: readonly string[]
  readonly kind: OutletKind
  /** ISO 3166-1 alpha-3. */
  readonly country?: string
  readonly domain?: string
  /** The same body as an actor, where it acts or speaks. */
  readonly actor?: Id
  /** Who controls it: on its controller's affairs it is an interested party, and is shown so. */
  readonly controlledBy?: Id
  readonly evidence: readonly Evidence[]
}
