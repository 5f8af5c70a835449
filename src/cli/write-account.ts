import { writeJson } from '../export/json.ts'
import type { Account } from '../model/index.ts'
import { replaceFile } from '../pipeline/replace-file.ts'
import { count } from '../situation/documents/words.ts'
import { countOrigins } from '../situation/views/backing.ts'
import { type Session, writeAll } from './session.ts'

/** Writes an account to a file and tells what it holds. @throws output, aborted */
export async function writeAccount(path: string, account: Account, session: Session): Promise<void> {
  await replaceFile(path, writeJson(account), session.signal)
  await writeAll(session.stderr, [`${path}: ${describeAccount(account)}\n`])
}

function describeAccount(account: Account): string {
  const { reports, statements, events, actors } = account
  const speakers = new Set(statements.map(({ speaker }) => speaker)).size
  return [
    count(reports.length, 'report'),
    `${count(statements.length, 'statement')} by ${count(speakers, 'speaker')}`,
    count(events.length, 'event'),
    count(actors.length, 'actor'),
    count(countOrigins(account), 'independent origin'),
  ].join(', ')
}
