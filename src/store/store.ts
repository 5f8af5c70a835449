import type {
  Account,
  Awaitable,
  Id,
  Judgement,
  Layers,
  Problem,
  Reading,
  SituationDefinition,
} from '../model/index.ts'

/**
 * A place where reports, what was read of them and people's judgements are kept.
 *
 * What is kept are reports and judgements, each with the time it came and went. An account is made from them and kept beside them as
 * its last revision, with the index that search reads: it can be thrown away and made again. Every method is one transaction: when
 * its promise is fulfilled, what it did survives the machine's failure; when it is rejected, nothing of it is there.
 */
export interface Store {
  /** Where it is, for messages: a folder, or a server's address without its password. */
  readonly location: string

  situations(): Promise<readonly Situation[]>
  /** Creates a situation, or changes its title or definition. */
  putSituation(situation: SituationSetting): Promise<Situation>
  removeSituation(id: string): Promise<boolean>

  /** Keeps a report with its layers as a member of situations; of a known report, it adds memberships and replaces stale layers. */
  addReport(report: KeptReport, to: readonly string[]): Promise<Addition>
  /** Takes a report out of a situation, or out of all; `purge` leaves no trace of its text, also not for past accounts. */
  removeReport(id: Id, options?: { readonly from?: string; readonly purge?: boolean }): Promise<boolean>
  report(id: Id): Promise<StoredReport | undefined>
  /** In the order they came; stable under additions. */
  reports(query?: ReportQuery): AsyncIterable<StoredReport>
  /** Reading and layers of every member of a situation at a time, one at a time, in the order of ids. */
  members(situation: string, at?: Date): AsyncIterable<KeptReport>
  /** Of every member, in the order of ids, a stamp that is another one once its reading, layers or problems are. */
  memberStamps(situation: string): AsyncIterable<MemberStamp>
  /** Reading and layers of these reports, as far as they are kept, one at a time, in the order of ids. */
  keptReports(ids: readonly Id[]): AsyncIterable<KeptReport>
  /** Ids of reports of which a layer is missing or of another key than these. */
  stale(keys: LayerKeys): AsyncIterable<Id>
  putLayers(id: Id, layers: Partial<Layers>, keys: LayerKeys): Promise<void>

  addJudgement(judgement: Judgement): Promise<StoredJudgement>
  /** Withdraws a judgement; it stays readable with the time it was undone. */
  undoJudgement(id: string): Promise<StoredJudgement | undefined>
  judgements(at?: Date): Promise<readonly StoredJudgement[]>

  /** The last account made of a situation, with its revision. */
  account(situation: string): Promise<Revision | undefined>
  /** Keeps an account as the situation's next revision and renews what search finds of it. `of` is the revision it was made from: another writer's newer one is a conflict. */
  putAccount(situation: string, account: Account, of: number | undefined): Promise<Revision>

  search(query: SearchQuery): Promise<SearchResult>

  feeds(): Promise<readonly FeedRecord[]>
  putFeed(feed: FeedRecord): Promise<void>
  removeFeed(url: string): Promise<boolean>

  /** Small records of other parts (alert rules, deliveries, watchlist, tokens), by kind and key, as JSON. */
  records(kind: string): Promise<readonly StoredRecord[]>
  putRecord(kind: string, key: string, value: unknown): Promise<void>
  removeRecord(kind: string, key: string): Promise<boolean>

  /** Calls back after every committed change, also of other processes where the home can tell; returns what stops it. */
  subscribe(onChange: (change: StoreChange) => void): Awaitable<() => Awaitable<void>>
  /** Writes everything as one stream of JSON Lines that `restore` reads into an empty store of either home. */
  backup(): AsyncIterable<string>
  restore(lines: AsyncIterable<string>): Promise<{ readonly reports: number; readonly judgements: number }>
  close(): Promise<void>
}

export interface SituationSetting {
  /** Lower-case words joined by '-', as in addresses: 'gambia-2016'. */
  readonly id: string
  readonly title?: string
  /** Which reports belong to it by themselves. */
  readonly definition?: SituationDefinition
}

export interface Situation extends SituationSetting {
  readonly reports: number
  /** ISO time of the last change to its reports or judgements. */
  readonly changed: string
  /** The revision of its last account, and whether something came after it. */
  readonly revision?: number
  readonly stale: boolean
}

/** What was read of one report, and its layers with the key that each was made under. */
export interface KeptReport {
  readonly reading: Reading
  readonly layers: Partial<Layers>
  readonly keys: LayerKeys
  readonly problems: readonly Problem[]
}

export interface MemberStamp {
  readonly id: Id
  readonly stamp: string
}

/** By layer: its annotator's name and version and those of all it needs, so that an upgrade redoes only what changed. */
export type LayerKeys = Readonly<Record<string, string>>

export interface Addition {
  readonly id: Id
  /** `new`; `known` with the same text; `version` of a report at the same address with other text. */
  readonly outcome: 'new' | 'known' | 'version'
  readonly of?: Id
}

export interface StoredReport {
  readonly id: Id
  readonly location: string
  readonly url?: string
  readonly title?: string
  readonly outlet?: string
  readonly language: string
  /** ISO dates. */
  readonly published?: { readonly earliest?: string; readonly latest?: string }
  readonly situations: readonly string[]
  /** ISO times. */
  readonly added: string
  readonly removed?: string
  readonly problems: readonly Problem[]
}

export interface ReportQuery {
  readonly situation?: string
  readonly outlet?: string
  readonly at?: Date
  /** The id after which to go on. */
  readonly after?: Id
  readonly limit?: number
}

export interface StoredJudgement extends Judgement {
  readonly id: string
  readonly at: string
  readonly undone?: string
}

export interface Revision {
  readonly situation: string
  /** Counted from 1. */
  readonly revision: number
  /** ISO time. */
  readonly made: string
  readonly account: Account
}

export interface SearchQuery {
  /** Words, "phrases", -without; all must be there. */
  readonly words?: string
  readonly kinds?: readonly SearchKind[]
  readonly situation?: string
  /** A name or alias, or an actor's id. */
  readonly actor?: string
  readonly outlet?: string
  /** ISO dates, inclusive, of when it was said or happened, or a report was published. */
  readonly from?: string
  readonly to?: string
  /** PLOVER type of events, kind of statements. */
  readonly type?: string
  readonly status?: string
  /** At least so many independent origins. */
  readonly origins?: number
  readonly order?: 'relevance' | 'newest' | 'oldest'
  readonly limit?: number
  /** `next` of the page before. */
  readonly cursor?: string
}

export type SearchKind = 'report' | 'statement' | 'event'

export interface SearchResult {
  readonly hits: readonly SearchHit[]
  /** How many there are, counted up to a limit. */
  readonly total: number
  readonly totalIsExact: boolean
  readonly next?: string
}

export interface SearchHit {
  readonly kind: SearchKind
  readonly id: Id
  readonly situation?: string
  readonly title: string
  readonly report: Id
  /** Range of the passage in the report's text, and its words with the ranges of what matched, within the words. */
  readonly passage: { readonly start: number; readonly end: number; readonly quote: string }
  readonly marks: readonly { readonly start: number; readonly end: number }[]
  readonly date?: string
  readonly outlet?: string
  readonly actors: readonly Id[]
  readonly type?: string
  readonly status?: string
  readonly origins?: number
  readonly score: number
}

/** What is known of a feed: the ledger of `watch`. */
export interface FeedRecord {
  readonly url: string
  readonly title?: string
  readonly situations: readonly string[]
  /** ISO times of the last poll, the last answer and the last new entry. */
  readonly polled?: string
  readonly answered?: string
  readonly gave?: string
  readonly next?: string
  readonly failures: number
  readonly problem?: string
  /** What the poller needs next time: ETag, Last-Modified, ids seen. */
  readonly state?: unknown
}

export interface StoredRecord {
  readonly key: string
  readonly value: unknown
  readonly changed: string
}

/** Something that changed, told after it is durable. */
export interface StoreChange {
  readonly kind: 'report' | 'situation' | 'judgement' | 'account' | 'feed' | 'record'
  readonly id: string
  readonly situation?: string
  readonly at: string
}
