import type { Evidence, Passage } from './evidence.ts'
import type { Id } from './id.ts'
import type { Origin } from './origin.ts'
import type { When } from './when.ts'

/** Root types of PLOVER (manual of 2021). */
export const ploverTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const

export type PloverType = (typeof ploverTypes)[number]

export const eventStatuses = [
  'happened',
  'ongoing',
  'planned',
  'proposed',
  'threatened',
  'demanded',
  'possible',
  'denied',
  'disputed',
  'called-off',
] as const

export type EventStatus = (typeof eventStatuses)[number]

/** Who did what to whom, with what became of it. */
export interface Event {
  readonly id: Id
  readonly type: PloverType | 'OTHER'
  readonly mode?: string
  readonly contexts: readonly string[]
  /** CAMEO code, a string with its leading zeros. */
  readonly cameo?: string
  /** PLOVER score of the act itself in tenths, -100 (most hostile) to 100; OTHER is 0 and enters no dyad. */
  readonly scale: number
  readonly actors: readonly Id[]
  readonly recipients: readonly Id[]
  readonly when?: When
  readonly place?: Id
  readonly status: EventStatus
  /** The statement that this verbal event is ('threatened', 'rejected'). */
  readonly act?: Id
  /** Statements that assert it; empty where reports tell it in their own voice. */
  readonly within: readonly Id[]
  readonly links: readonly EventLink[]
  readonly figures: readonly Figure[]
  readonly mentions: readonly EventMention[]
  /** One line: words of its evidence, actor names and function words, nothing else. */
  readonly summary: string
  readonly origins: readonly Origin[]
  /** 0 to 100. */
  readonly confidence?: number
}

export const eventLinkKinds = ['response-to', 'part-of', 'fulfils', 'announces', 'violates', 'causes'] as const

export interface EventLink {
  readonly kind: (typeof eventLinkKinds)[number]
  /** An event or a matter. */
  readonly to: Id
  readonly evidence: Evidence
}

/** What one passage says of an event; the event's own values are derived from these. */
export interface EventMention {
  /** The clause. */
  readonly evidence: Passage
  /** The word that names the act. */
  readonly trigger: Passage
  readonly actors: readonly EventParticipant[]
  readonly recipients: readonly EventParticipant[]
  readonly when?: When
  readonly place?: Id
  readonly status: EventStatus
  readonly statusCue?: Passage
  readonly figures: readonly Figure[]
  readonly origin: Origin
  /** The report by which the outlet took these words back: a later version without them, a correction, a retraction. They back nothing. */
  readonly dropped?: Id
}

export interface EventParticipant {
  readonly id: Id
  readonly evidence?: Passage
}

export const figureSubjects = [
  'killed',
  'wounded',
  'detained',
  'missing',
  'displaced',
  'troops',
  'weapons',
  'money',
  'other',
] as const

export const figureBounds = ['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than'] as const

/** A number a report gives, with what it counts and how firmly. */
export interface Figure {
  readonly what: (typeof figureSubjects)[number]
  readonly of?: string
  readonly bound: (typeof figureBounds)[number]
  /** Absent for 'dozens', 'scores'. */
  readonly value?: number
  readonly upper?: number
  readonly unit?: string
  readonly asOf?: When
  /** The statement it comes from. */
  readonly said?: Id
  readonly evidence: Passage
}
