import type { Account, Judgement } from '../model/index.ts'
import { judgementId, type KeptJudgement, readJudgements, writeJudgements } from './judgement-file.ts'
import { readAccount } from './open-account.ts'

/** Where people's judgements are kept, with the account that they speak of. */
export interface JudgementBook {
  /** Its name in messages. */
  readonly location: string
  account(): Promise<Account>
  /** In the order they were made, those withdrawn among them. */
  list(): Promise<readonly KeptJudgement[]>
  add(judgements: readonly Judgement[]): Promise<readonly KeptJudgement[]>
  /** Withdraws those with an id; what is withdrawn already, or not there, is left alone. */
  undo(ids: readonly string[], at: string): Promise<readonly KeptJudgement[]>
}

/** Judgements in a file of JSON Lines, on an account in a file. */
export function openJudgementFile(path: string, account: string): JudgementBook {
  return {
    location: path,
    account: () => readAccount(account),
    list: () => readJudgements(path),
    async add(judgements) {
      const added = judgements.map((judgement) => ({ ...judgement, id: judgementId(judgement) }))
      await writeJudgements(path, [...(await readJudgements(path)), ...added])
      return added
    },
    async undo(ids, at) {
      const all = await readJudgements(path)
      const withdrawn = all.filter(({ id, undone }) => undone === undefined && ids.includes(id))
      const gone = new Set(withdrawn)
      await writeJudgements(
        path,
        all.map((judgement) => (gone.has(judgement) ? { ...judgement, undone: at } : judgement)),
      )
      return withdrawn.map((judgement) => ({ ...judgement, undone: at }))
    },
  }
}
