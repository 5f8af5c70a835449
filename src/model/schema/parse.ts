import type { Account } from '../account.ts'
import type { Judgement } from '../judgement.ts'
import { PipelineError } from '../problem.ts'
import { accountSchema } from './account.ts'
import { judgementSchema } from './situation.ts'

/** How many faults an error message names. */
const shownFaults = 5

/**
 * Reads an account from JSON text, checking its form.
 *
 * @throws invalid-account
 */
export function parseAccount(json: string): Account {
  return checkAccount(readJson(json))
}

/**
 * Checks that a value read from JSON has the form of an account.
 *
 * @throws invalid-account
 */
export function checkAccount(value: unknown): Account {
  const result = accountSchema.safeParse(value)
  if (result.success) return result.data
  throw new PipelineError('invalid-account', `not an account: ${describeFaults(result.error.issues)}`)
}

/**
 * Checks that a value read from JSON has the form of a judgement.
 *
 * @throws invalid-account
 */
export function checkJudgement(value: unknown): Judgement {
  const result = judgementSchema.safeParse(value)
  if (result.success) return result.data
  throw new PipelineError('invalid-account', `not a judgement: ${describeFaults(result.error.issues)}`)
}

interface Fault {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

function describeFaults(issues: readonly Fault[]): string {
  const faults = issues.map(({ path, message }) => `${formatPath(path)}: ${message}`)
  const rest = faults.length > shownFaults ? ` (and ${faults.length - shownFaults} more)` : ''
  return `${faults.slice(0, shownFaults).join('; ')}${rest}`
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    throw new PipelineError('invalid-account', 'not an account: the file is not JSON', { cause })
  }
}

function formatPath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the whole'
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '')
}
