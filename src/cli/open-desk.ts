import type { Desk } from '../serve/desk.ts'
import { openReported, readAccount } from './open-account.ts'
import type { Session } from './session.ts'
import { slug } from './write-account.ts'

/** What opens what a server works on. */
export interface OpenDeskFlags {
  readonly now?: Date
  readonly earlier?: string
}

/** What a server works on: an account file, or one built of reports. */
export async function openDesk(paths: readonly string[], flags: OpenDeskFlags, session: Session): Promise<Desk> {
  const { now, earlier } = flags
  const before = earlier === undefined ? undefined : await readAccount(earlier)
  const account = await openReported(paths, now === undefined ? {} : { now }, session)
  const { openAccountDesk } = await import('../serve/account-desk.ts')
  return openAccountDesk(slug(account.title), before === undefined ? [account] : [before, account])
}
