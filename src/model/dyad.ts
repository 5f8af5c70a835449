import type { Id } from './id.ts'
import type { When } from './when.ts'

/** What one side does to another, source → target. Sides are countries, blocs and armed groups that actors lift to by `partOf`. */
export interface Dyad {
  readonly actors: readonly [Id, Id]
  readonly events: readonly Id[]
  readonly series: readonly DyadMonth[]
  readonly stances: readonly Stance[]
}

/** Events that happened or are ongoing in one month, dated to the month at least. */
export interface DyadMonth {
  /** 'YYYY-MM'. */
  readonly month: string
  readonly events: number
  /** Sum of event scores in tenths. */
  readonly sum: number
}

/** What one side declares the other to be. */
export interface Stance {
  readonly label: string
  readonly statement: Id
  readonly when?: When
}
