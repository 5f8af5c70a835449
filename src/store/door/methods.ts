import type { Store } from '../store.ts'

/** Methods of a store whose answer is one value. */
export const valueMethods = [
  'situations',
  'putSituation',
  'removeSituation',
  'addReport',
  'removeReport',
  'report',
  'putLayers',
  'addJudgement',
  'undoJudgement',
  'judgements',
  'account',
  'putAccount',
  'search',
  'feeds',
  'putFeed',
  'removeFeed',
  'records',
  'putRecord',
  'removeRecord',
] as const satisfies readonly (keyof Store)[]

/** Methods whose answer is many values, one after the other. */
export const streamMethods = [
  'reports',
  'members',
  'memberStamps',
  'keptReports',
  'stale',
  'backup',
] as const satisfies readonly (keyof Store)[]

/** What a process asks of the one that has a folder open: the first line of a request; `restore` sends its lines after it. */
export interface Call {
  readonly method: string
  readonly given: readonly unknown[]
}

/** A line of the answer; the last one says `done` or `failure`. */
export interface Line {
  readonly value?: unknown
  readonly done?: true
  readonly failure?: { readonly message: string; readonly code?: string }
}

/** Where a door is, and what opens it: beside the lock, for the user alone. */
export interface Door {
  readonly url: string
  readonly key: string
}
