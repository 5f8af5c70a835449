import type { Id } from './id.ts'

/**
 * Where a fact entered the reports: an outlet, or the report itself where no outlet is known.
 *
 * Ten outlets that reprint one agency are one origin; whatever counts support counts these.
 */
export interface Origin {
  readonly kind: 'outlet' | 'report'
  readonly id: Id
  /** Whether the reports name this origin, rather than being it. */
  readonly credited: boolean
}
