import type { ChangedThing, ChangeWord } from '../../model/alert.ts'
import type { Evidence, Id, When } from '../../model/index.ts'

/** One thing that changed between two accounts, with what rules ask about and what it rests on. */
export interface Change {
  /** Names the change for good: the same change has the same key in every run. */
  readonly key: string
  readonly change: ChangeWord
  readonly thing: ChangedThing
  readonly id: Id
  /** What it is, in one line. */
  readonly title: string
  /** What is different, or said of it: 'status: planned → happened', 'on condition: …'. */
  readonly details: readonly string[]
  /** Who acts or speaks, and for whom. */
  readonly sources: readonly Id[]
  /** Who is acted upon or spoken to. */
  readonly targets: readonly Id[]
  /** PLOVER type of an event, or of a statement that is one. */
  readonly type?: string
  readonly statement?: string
  readonly status?: string
  /** Of a disagreement: conflict, update, precision or translation. */
  readonly nature?: string
  /** The state that a matter is in. */
  readonly state?: string
  /** How many independent origins stand behind it. */
  readonly origins: number
  readonly when?: When
  readonly evidence: readonly Evidence[]
  /** The reports that tell it. */
  readonly reports: readonly ChangeReport[]
}

/** A report as an alert cites it. */
export interface ChangeReport {
  readonly id: Id
  readonly location: string
  readonly outlet?: string
  readonly title?: string
  readonly published?: When
}
