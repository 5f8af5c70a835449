import type { Id, Origin, Rendering, StatementKind, When } from '../../model/index.ts'
import type { ReportRange } from '../origins.ts'

/** One claim as one report gives it: a rendering with what is needed to tell whether another is the same statement. */
export interface LocalStatement {
  /** Mention key of the claim; also its place in every order. */
  readonly key: string
  readonly report: Id
  readonly rendering: Rendering
  readonly kind: StatementKind
  readonly speaker: Id
  readonly onBehalfOf?: Id
  /** Ids of the speaker, whom it speaks for, and the country of either: two statements that share none are never compared. */
  readonly sides: readonly Id[]
  /** How much the speaker's name tells: a named person more than a body, a body more than an unnamed source. */
  readonly rank: number
  readonly when?: When
  /** When the report appeared, as far as known. */
  readonly published?: When
  readonly targets: readonly Id[]
  readonly about: readonly Id[]
  readonly origin: Origin
  /** Where it stands in the report that it is copied from. */
  readonly copied?: ReportRange
  /** Lemmas of the content words, with the ids of actors in place of their names. */
  readonly words: ReadonlySet<string>
  /** Words of direct speech in order, in lower case. */
  readonly quoted: readonly string[]
  /** Whether the claim stands in a title or standfirst, which tells again what the body says. */
  readonly headline: boolean
}
