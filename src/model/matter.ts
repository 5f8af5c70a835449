import type { Figure } from './event.ts'
import type { Evidence } from './evidence.ts'
import type { Id } from './id.ts'
import type { When } from './when.ts'

export const matterKinds = [
  'agreement',
  'institution',
  'law',
  'weapon',
  'force',
  'channel',
  'site',
  'exercise',
  'sanction',
  'other',
] as const

/** A thing whose state the reports tell about. */
export interface Matter {
  readonly id: Id
  readonly kind: (typeof matterKinds)[number]
  readonly name: string
  readonly aliases: readonly string[]
  readonly parties: readonly Id[]
  readonly figures: readonly Figure[]
  readonly states: readonly MatterState[]
}

/**
 * One state of a matter. Agreement: proposed, signed, in-force, suspended, breached, abandoned, replaced; institution: founded,
 * dissolved; law: proposed, adopted, amended, repealed; weapon: planned, tested, launched, deployed, destroyed; force: stationed,
 * deployed, withdrawn; channel: open, cut, restored.
 */
export interface MatterState {
  readonly state: string
  readonly when?: When
  readonly by: readonly Id[]
  readonly event?: Id
  readonly evidence: readonly Evidence[]
}
