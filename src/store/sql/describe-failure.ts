import { PipelineError } from '../../model/index.ts'

/** What the codes of PostgreSQL (its manual, appendix A) and of the system mean for whoever uses the store. */
const meanings: readonly (readonly [codes: RegExp, message: string])[] = [
  [/^(53100|ENOSPC|EDQUOT)$/, 'its disk is full; nothing of this was kept. Free some space and try again'],
  [/^(25006|EROFS)$/, 'it can only be read; nothing was changed'],
  [/^(EACCES|EPERM)$/, 'its folder may not be read and written by this user'],
  [/^(28P01|28000)$/, 'the server refuses the user or the password'],
  [/^3D000$/, "there is no such database on the server; make it with 'createdb'"],
  [/^42501$/, 'the user may not do this there; it must be allowed to create a schema in the database'],
  [/^(53300|53400)$/, 'the server has no connection left; try again later'],
  [/^(ECONNREFUSED|ENOTFOUND|EHOSTUNREACH|ETIMEDOUT|EAI_AGAIN|ECONNRESET|EPIPE)$/, 'the server cannot be reached'],
  [/^(08...|57P0[1-5])$/, 'the server has ended the connection; nothing half was kept. Try again'],
  [/^(XX001|XX002|58P01|58030)$/, 'its files are damaged or cannot be read; restore a backup into an empty store'],
]

/** A failure of a database as one of the store, where it is the machine's or the caller's; any other is passed on as it is. */
export function describeFailure(error: unknown, location: string): unknown {
  if (!(error instanceof Error) || error instanceof PipelineError) return error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const known = meanings.find(([codes]) => codes.test(code))
  const lost = known ?? lostConnection(error)
  if (lost === undefined) return error
  return new PipelineError('store', `${location}: ${lost[1]} (${error.message})`, { cause: error })
}

/** The driver's words for a connection that is gone have no code. */
function lostConnection({ message }: Error): readonly [RegExp, string] | undefined {
  return /^Connection terminated|timeout exceeded when trying to connect/.test(message)
    ? meanings.find(([codes]) => codes.test('ECONNRESET'))
    : undefined
}
