import type { Account } from '../../model/index.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { type Dispute, listDisputes } from './disputed.ts'
import type { EventEntry } from './event-entry.ts'
import { listDoubtful } from './happenings.ts'

/** Where reports, or passages of one report, differ: who holds what, and how many origins stand behind each. */
export interface DiffersView {
  readonly disputes: readonly Dispute[]
  /** Events that somebody denies. */
  readonly denied: readonly EventEntry[]
  readonly sources: readonly Source[]
}

export function listDifferences(account: Account, directory: Directory = openDirectory(account)): DiffersView {
  return {
    disputes: listDisputes(account, directory),
    denied: listDoubtful(account, directory),
    sources: directory.sources,
  }
}
