import type { Account, Id } from '../../src/model/index.ts'

/** One place where a reference is wrong. The reference stays as it is; this says what is read instead, and why. */
export interface Correction {
  readonly situation: string
  readonly collection: 'statements' | 'events' | 'actors' | 'matters' | 'disagreements'
  readonly id: Id
  /** Properties that replace the reference's own; 'remove' leaves the thing out. */
  readonly change:
    | 'remove'
    | Partial<Account['statements'][number] | Account['events'][number] | Account['actors'][number]>
  readonly reason: string
}

/** Corrections of the references, which were made by one reader and not adjudicated. */
export const corrections: readonly Correction[] = []
