import type { Account } from '../account.ts'
import { PipelineError } from '../problem.ts'
import { accountSchema } from './account.ts'

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
  const faults = result.error.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`)
  const rest = faults.length > shownFaults ? ` (and ${faults.length - shownFaults} more)` : ''
  throw new PipelineError('invalid-account', `not an account: ${faults.slice(0, shownFaults).join('; ')}${rest}`)
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
