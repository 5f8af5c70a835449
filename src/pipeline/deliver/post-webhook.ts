import { createHmac } from 'node:crypto'
import { PipelineError } from '../../model/index.ts'
import type { Attempt } from './delivery.ts'

/** A message to a webhook. */
export interface WebhookMessage {
  readonly url: string
  /** Names the message in all its attempts, so that a receiver takes it once. */
  readonly id: string
  readonly body: string
  readonly key: Uint8Array
}

/** How long an answer may take. */
const patienceMs = 10_000

/** Characters of a secret, below which it could be guessed. */
const shortestSecret = 16

/**
 * The bytes that a secret stands for: those after 'whsec_' in base64, else its own.
 *
 * @throws usage
 */
export function readSecret(secret: string | undefined, variable: string): Uint8Array {
  if (secret === undefined || secret === '')
    throw new PipelineError(
      'usage',
      `the environment variable ${variable} is not set; it must hold the secret that signs the webhook`,
    )
  if (secret.length < shortestSecret)
    throw new PipelineError('usage', `the secret in ${variable} is shorter than ${shortestSecret} characters`)
  return secret.startsWith('whsec_')
    ? Buffer.from(secret.slice('whsec_'.length), 'base64')
    : Buffer.from(secret, 'utf8')
}

/** The signature of a message (Standard Webhooks 1.0): HMAC-SHA256 over its id, the time and the body. */
export function sign({ id, body, key }: Pick<WebhookMessage, 'id' | 'body' | 'key'>, seconds: number): string {
  return `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`
}

/** Posts a message once, signed as of now. Redirects are not followed: the signed words go to one address only. */
export async function postWebhook(message: WebhookMessage, nowMs: number, signal: AbortSignal): Promise<Attempt> {
  const seconds = Math.floor(nowMs / 1_000)
  try {
    const response = await fetch(message.url, {
      method: 'POST',
      redirect: 'manual',
      headers: {
        'content-type': 'application/json',
        'user-agent': 'sitrep',
        'webhook-id': message.id,
        'webhook-timestamp': String(seconds),
        'webhook-signature': sign(message, seconds),
      },
      body: message.body,
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    })
    await response.body?.cancel()
    return judge(response)
  } catch (cause) {
    signal.throwIfAborted()
    return { outcome: 'again', reason: describeFailure(cause) }
  }
}

function judge({ ok, status, headers }: Response): Attempt {
  if (ok) return { outcome: 'done' }
  const reason = `answered ${status}`
  if (status !== 408 && status !== 429 && status < 500) return { outcome: 'refused', reason }
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return { outcome: 'again', reason, ...(seconds > 0 ? { afterMs: seconds * 1_000 } : {}) }
}

/** What a failed request says, with the cause that fetch hides behind 'fetch failed'. */
function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return `no answer within ${patienceMs / 1_000} seconds`
  return error.cause instanceof Error && error.cause.message !== '' ? error.cause.message : error.message
}
