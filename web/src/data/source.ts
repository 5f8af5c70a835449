import type { Account, Judgement } from '../../../src/model/index.ts'

/** One situation in the list. */
export interface SituationEntry {
  readonly id: string
  readonly title: string
  readonly reports: number
  /** ISO time of the last change. */
  readonly changed?: string
}

/** Where the page has its accounts from: a file that holds one, or a server that keeps many. */
export interface Source {
  readonly kind: 'file' | 'server'
  situations(): Promise<readonly SituationEntry[]>
  account(situation: string): Promise<Account>
  /** The account as it stood on a day; only a server has it. */
  accountAt?(situation: string, day: string): Promise<Account>
  /** Keeps a judgement and gives the id that takes it back; only a server that keeps them. */
  judge?(judgement: Omit<Judgement, 'by' | 'at'>): Promise<string>
  undo?(id: string): Promise<void>
  /** Sends files or addresses to be read; progress and problems come as they are told. */
  add?(situation: string, what: readonly File[] | readonly string[], onProgress: (line: string) => void): Promise<void>
  /** Calls back when a situation has changed; gives what stops it. */
  follow?(onChange: (situation: string | undefined) => void): () => void
}
