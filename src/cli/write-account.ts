export { slug } from './slug.ts'

import { existsSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { writeJson } from '../export/json.ts'
import { type Account, PipelineError } from '../model/index.ts'
import { count } from '../situation/documents/words.ts'
import { countOrigins } from '../situation/views/backing.ts'
import { describeCause } from './open-account.ts'
import { type Session, writeAll } from './session.ts'

/** Writes beside the file first, so that a run that is stopped leaves no half account; a device or pipe is written to as it is. */
export async function writeAccount(path: string, account: Account, session: Session): Promise<void> {
  const isReplaced = !existsSync(path) || statSync(path).isFile()
  const draft = isReplaced ? `${path}.${process.pid}.tmp` : path
  try {
    const file = await open(draft, isReplaced ? 'wx' : 'w')
    try {
      for (const chunk of writeJson(account)) {
        session.signal.throwIfAborted()
        await file.write(chunk)
      }
    } finally {
      await file.close()
    }
    if (isReplaced) await rename(draft, path)
  } catch (cause) {
    if (isReplaced) await rm(draft, { force: true })
    if (session.signal.aborted) throw new PipelineError('aborted', `stopped before ${path} was written`, { cause })
    throw new PipelineError('output', `${path}: cannot be written (${describeCause(cause)})`, { cause })
  }
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
