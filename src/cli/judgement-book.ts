import { type Account, type Judgement, PipelineError } from '../model/index.ts'
import { judgementId, type KeptJudgement, readJudgements, writeJudgements } from './judgement-file.ts'
import { pickSituation, type StoreFlags, withStore } from './kept.ts'
import { readAccount } from './open-account.ts'
import type { Session } from './session.ts'

/** Where people's judgements are kept, with the account that they speak of. */
export interface JudgementBook {
  /** Its name in messages. */
  readonly location: string
  /** From when on what is added holds, in words. */
  readonly holds: string
  account(): Promise<Account>
  /** In the order they were made, those withdrawn among them. */
  list(): Promise<readonly KeptJudgement[]>
  add(judgements: readonly Judgement[]): Promise<readonly KeptJudgement[]>
  /** Withdraws those with an id; what is withdrawn already, or not there, is left alone. */
  undo(ids: readonly string[], at: string): Promise<readonly KeptJudgement[]>
}

/** Judgements in a file of JSON Lines, on an account in a file. */
function openJudgementFile(path: string, account: string | undefined): JudgementBook {
  return {
    location: path,
    holds: `it holds from the next 'sitrep build --judgements ${path}'`,
    async account() {
      if (account !== undefined) return readAccount(account)
      throw new PipelineError('usage', '--judgements is a file: say with --account which account shows what is judged')
    },
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

export interface BookFlags extends StoreFlags {
  readonly account?: string
  readonly judgements?: string
}

/**
 * Runs with the judgements that are meant: those of a file, on the account of a file; else those of the store.
 *
 * @throws usage
 */
export async function withBook<Result>(
  flags: BookFlags,
  session: Session,
  use: (book: JudgementBook) => Promise<Result>,
): Promise<Result> {
  const { account, judgements } = flags
  if (judgements !== undefined) return use(openJudgementFile(judgements, account))
  if (account !== undefined)
    throw new PipelineError('usage', '--account is a file: say with --judgements which file keeps what you decide')
  return withStore(flags, session, async (store) => {
    const situation = async () => pickSituation(store, flags.situation)
    return use({
      location: store.location,
      holds: 'the account is made anew when it is next asked for',
      async account() {
        const { refreshAccount } = await import('../pipeline/keep/refresh-account.ts')
        return (await refreshAccount(store, await situation(), { signal: session.signal })).account
      },
      list: () => store.judgements(),
      async add(decided) {
        const added: KeptJudgement[] = []
        for (const judgement of decided) added.push(await store.addJudgement(judgement))
        return added
      },
      async undo(ids) {
        const undone: KeptJudgement[] = []
        for (const id of ids) {
          const one = await store.undoJudgement(id)
          if (one !== undefined) undone.push(one)
        }
        return undone
      },
    })
  })
}
