import type { Passage } from './evidence.ts'
import type { Id } from './id.ts'
import type { Origin } from './origin.ts'
import type { When } from './when.ts'

export const statementKinds = [
  'threat',
  'warning',
  'accusation',
  'condemnation',
  'rejection',
  'demand',
  'appeal',
  'proposal',
  'promise',
  'order',
  'denial',
  'confirmation',
  'claim',
  'announcement',
  'praise',
  'concern',
  'assessment',
  'report',
  'no-comment',
  'comment',
] as const

/**
 * What a statement does.
 *
 * `claim`: takes responsibility · `report`: tells facts seen or learnt · `assessment`: judges, explains motives, predicts ·
 * `comment`: none of the others.
 */
export type StatementKind = (typeof statementKinds)[number]

/** Whether a rendering gives the words themselves, tells them, or tells them with some of the words in quotation marks. */
export type StatementForm = 'direct' | 'indirect' | 'mixed'

/** One claim by one speaker on one occasion; a speech gives many. */
export interface Statement {
  readonly id: Id
  readonly speaker: Id
  /** For 'Mujahid, a Taliban spokesman': speaker Mujahid, on behalf of the Taliban. Support is counted for the latter. */
  readonly onBehalfOf?: Id
  readonly kind: StatementKind
  /** When it was said. */
  readonly when?: When
  /** Whom it is aimed at. */
  readonly targets: readonly Id[]
  /** Actors, events, statements and matters that it speaks of. */
  readonly about: readonly Id[]
  readonly renderings: readonly Rendering[]
  readonly origins: readonly Origin[]
  /** 0 to 100. */
  readonly confidence?: number
}

/** One wording of a statement in one report; translations and paraphrases stand side by side. */
export interface Rendering {
  /** The content: the clause after a verb of saying, or with performative verbs ('condemned the attack') the verb phrase. */
  readonly evidence: Passage
  readonly form: StatementForm
  /** What is said, in order, where source or cue stand in the midst of `evidence`: two or more, from its first word to its last. */
  readonly parts?: readonly Passage[]
  readonly source?: Passage
  readonly cue?: Passage
  readonly kind?: StatementKind
  readonly condition?: Passage
  readonly hedge?: Passage
  readonly occasion?: Passage
  /** Outlets it came through before this report, nearest to the speaker first: [KCNA, Yonhap]. */
  readonly chain: readonly Id[]
  /** Other speakers in whose words it stands, the nearest first: in 'He had asked to stay, his successor said' the successor. */
  readonly toldBy?: readonly Id[]
  /** The report by which the outlet took these words back: a later version without them, a correction, a retraction. They back nothing. */
  readonly dropped?: Id
}
