import { type Account, PipelineError } from '../model/index.ts'
import { type BuildFlags, openAccount, openReported, readAccount } from './open-account.ts'
import { parseSince } from './parse-options.ts'
import type { Session } from './session.ts'

/** Two accounts of one situation. */
export interface Compared {
  readonly earlier: Account
  readonly account: Account
}

/**
 * The accounts to compare: two that are given, the second as a file or as reports; or that of the store, with what it was at the end of
 * a day.
 *
 * @throws usage
 */
export async function openCompared(
  old: string | undefined,
  paths: readonly string[],
  { since, ...flags }: BuildFlags & { readonly since?: Date },
  session: Session,
): Promise<Compared> {
  if (old === undefined) {
    if (since === undefined)
      throw new PipelineError(
        'usage',
        'say since when: --since DAY asks the store; or give an earlier account and a later one',
      )
    const earlier = await openAccount([], { ...flags, asOf: since, mayBeEmpty: true }, session)
    return { earlier, account: await openAccount([], flags, session) }
  }
  if (since !== undefined) throw new PipelineError('usage', `--since asks the store; leave out ${old}, or the option`)
  if (paths.length === 0) throw new PipelineError('usage', `${old} is one account; give the later one after it`)
  return { earlier: await readAccount(old), account: await openReported(paths, flags, session) }
}

/** What news are told from: an account file, or the store as it was at the end of a day. @throws usage */
export async function openEarlier(
  since: string,
  paths: readonly string[],
  flags: BuildFlags,
  session: Session,
): Promise<Account> {
  if (!/^(?:\d{4}-\d{2}-\d{2}|today|yesterday)$/.test(since)) return readAccount(since)
  if (paths.length > 0)
    throw new PipelineError(
      'usage',
      `--since ${since} asks the store, which knows its past; with ${paths[0]} give an earlier account`,
    )
  return openAccount([], { ...flags, asOf: parseSince(since), mayBeEmpty: true }, session)
}
