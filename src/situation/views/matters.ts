import type { Account } from '../../model/index.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { enterMatters, type MatterEntry } from './states.ts'

/** The things whose state the reports tell about: what stood when, between whom, in which numbers. */
export interface MattersView {
  readonly matters: readonly MatterEntry[]
  readonly sources: readonly Source[]
}

export function listMatters(account: Account, directory: Directory = openDirectory(account)): MattersView {
  return { matters: enterMatters(account, directory), sources: directory.sources }
}
