import type { Id, Problem } from '../model/index.ts'
import type { Revision, Store } from '../store/store.ts'

/** What a server works on: a store with what keeps its accounts up to date, or one account that was opened. */
export interface Desk {
  readonly store: Store
  /** Why nothing can be changed here; absent where things can. */
  readonly readOnly?: string
  /** A situation's account: the newest, renewed where something came after it; or as of a day, or of a revision. */
  account(situation: string, at?: AccountAt, signal?: AbortSignal): Promise<Revision | undefined>
  /** Reads reports into situations; absent where nothing can be added. */
  readonly add?: (intake: Intake) => Promise<void>
}

export interface AccountAt {
  readonly asOf?: Date
  readonly revision?: number
}

/** Reports that somebody sends, and what is told while they are read. */
export interface Intake {
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  readonly urls: readonly string[]
  readonly situations: readonly string[]
  readonly signal: AbortSignal
  onAdded(report: { readonly id: Id; readonly outcome: 'new' | 'known' | 'version' }, subject: string): void
  onProblem(problem: Problem): void
  /** `total` counts reports, where it is known. */
  onStage(stage: string, total?: number): void
}
