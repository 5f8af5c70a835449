import type { Generated } from 'kysely'

/** The schema that holds all tables, so that a database may be shared with others. */
export const schemaName = 'sitrep'

/** Every table, as queries see it. JSON is kept as text: it comes back byte for byte, whatever characters it holds. */
export interface Tables {
  readonly situations: SituationRow
  readonly reports: ReportRow
  readonly layers: LayerRow
  readonly members: MemberRow
  readonly judgements: JudgementRow
  readonly accounts: AccountRow
  readonly documents: DocumentRow
  readonly actors: ActorRow
  readonly feeds: FeedRow
  readonly records: RecordRow
}

export interface SituationRow {
  readonly id: string
  readonly title: string | null
  readonly definition: string | null
  readonly changed: Date | string
  readonly stale: boolean
}

export interface ReportRow {
  readonly id: string
  /** The order they came in. */
  readonly seq: Generated<number>
  readonly location: string
  readonly url: string | null
  readonly title: string | null
  readonly outlet: string | null
  readonly language: string
  readonly published_from: string | null
  readonly published_to: string | null
  /** Packed. */
  readonly reading: Uint8Array
  readonly problems: string
  readonly added: Date | string
  readonly removed: Date | string | null
}

export interface LayerRow {
  readonly report: string
  readonly name: string
  readonly key: string
  /** Packed. */
  readonly content: Uint8Array
}

/** One stay of a report in a situation. */
export interface MemberRow {
  readonly situation: string
  readonly report: string
  readonly added: Date | string
  readonly removed: Date | string | null
  /** Actors that the situation's account meets in the report. */
  readonly actors: readonly string[]
}

export interface JudgementRow {
  readonly id: string
  readonly seq: Generated<number>
  readonly judgement: string
  /** The reports that both sides lie in. */
  readonly left_report: string
  readonly right_report: string
  readonly added: Date | string
  readonly undone: Date | string | null
}

export interface AccountRow {
  readonly situation: string
  readonly revision: number
  readonly made: Date | string
  /** Packed; absent after a purge, until it is made again. */
  readonly account: Uint8Array | null
}

/** One thing that search finds. */
export interface DocumentRow {
  readonly key: string
  readonly kind: string
  readonly id: string
  /** Absent for reports, which may be in several. */
  readonly situation: string | null
  readonly situations: readonly string[]
  readonly report: string
  readonly title: string
  /** Ranges in reports, as JSON. */
  readonly passages: string
  /** Of everything above and below that is searched: a document that has not changed is not written again. */
  readonly digest: string
  readonly words: string
  readonly actors: readonly string[]
  readonly outlets: readonly string[]
  readonly outlet: string | null
  readonly type: string | null
  readonly status: string | null
  readonly origins: number | null
  readonly date_from: string | null
  readonly date_to: string | null
  /** What it is ordered by in time; '' where it has no date. */
  readonly date_sort: string
}

export interface ActorRow {
  readonly situation: string
  readonly id: string
  readonly names: string
}

export interface FeedRow {
  readonly url: string
  readonly feed: string
}

export interface RecordRow {
  readonly kind: string
  readonly key: string
  readonly value: string
  readonly changed: Date | string
}
