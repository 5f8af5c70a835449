import type { Account, Judgement, Problem } from '../../../src/model/index.ts'
import type { Brief } from '../../../src/situation/views/brief.ts'

/** One situation in the list. */
export interface SituationEntry {
  readonly id: string
  readonly title: string
  readonly reports: number
  /** ISO time of the last change. */
  readonly changed?: string
}

/** A feed that is watched, with ISO times of the last poll, the last answer, the last new entry and the next poll. */
export interface Feed {
  readonly url: string
  readonly title?: string
  readonly situations: readonly string[]
  readonly polled?: string
  readonly answered?: string
  readonly gave?: string
  readonly next?: string
  readonly failures: number
  readonly problem?: string
}

/** What moved in a situation of late. */
export interface Movement {
  /** Reports that came on each of the last days, the oldest first. */
  readonly days: readonly { readonly day: string; readonly reports: number }[]
  /** What is new since yesterday; absent where no account of then is there. */
  readonly today?: { readonly events: number; readonly statements: number; readonly disputes: readonly string[] }
}

/** What a person decides of a fact, named by its id. */
export type Decision =
  | { readonly verdict: 'same' | 'different'; readonly left: string; readonly right: string }
  | { readonly verdict: 'none'; readonly fact: string }
  | { readonly verdict: 'dated'; readonly fact: string; readonly date: string }

/** A decision as it is kept, of two mentions by their keys; `undone` once it was taken back. */
export interface KeptJudgement {
  readonly id: string
  readonly verdict: Judgement['verdict']
  readonly left: string
  readonly right: string
  readonly value?: string
  readonly by: string
  /** ISO time. */
  readonly at: string
  readonly undone?: string
}

/** How far the reading of new reports is. */
export interface Progress {
  readonly state: 'waiting' | 'running' | 'done' | 'failed'
  readonly stage?: string
  readonly done: number
  readonly total?: number
  readonly subject?: string
  readonly added: readonly { readonly id: string; readonly outcome: string }[]
  readonly problems: readonly Problem[]
  readonly failure?: string
}

/** A form in which an account can be saved. */
export interface SavedForm {
  readonly key: string
  readonly title: string
}

/** Where the page has its accounts from: a file that holds one, or a server that keeps many. */
export interface Source {
  readonly kind: 'file' | 'server'
  situations(): Promise<readonly SituationEntry[]>
  account(situation: string): Promise<Account>
  /** The forms in which an account can be saved. */
  forms(): Promise<readonly SavedForm[]>
  /** An account in one of them, and what the file is called. */
  save(situation: string, key: string): Promise<{ readonly name: string; readonly content: Blob }>
  /** The brief with the beginnings of its lists, long before the account; only a server has it. */
  head?(situation: string): Promise<Brief>
  /** The account as it stood on a day; only a server has it. */
  accountAt?(situation: string, day: string): Promise<Account>
  /** How a situation moved of late; only a server that keeps reports knows. */
  movement?(situation: string): Promise<Movement>
  /** Feeds that are watched; only a server has them. */
  feeds?(): Promise<readonly Feed[]>
  /** Keeps a decision and gives the ids that take it back; only where decisions are kept. */
  judge?(situation: string, decision: Decision): Promise<readonly string[]>
  undo?(ids: readonly string[]): Promise<void>
  /** All that was decided, in any situation; only where decisions are kept. */
  decisions?(): Promise<readonly KeptJudgement[]>
  /** Sends files or addresses to be read, and tells how far that is. */
  add?(
    situation: string,
    what: readonly File[] | readonly string[],
    onProgress: (progress: Progress) => void,
  ): Promise<void>
  /** Calls back when the account of a situation is another, or of all where none is given; gives what stops it. */
  follow?(onChange: (situation: string | undefined) => void): () => void
}
