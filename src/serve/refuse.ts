import { PipelineError, type PipelineErrorCode } from '../model/index.ts'

/** What a caller is told of a failure (RFC 9457). */
export interface ProblemDetails {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  /** The request's id, as in the server's log. */
  readonly instance?: string
  /** What of the question is wrong, and why. */
  readonly errors?: readonly { readonly at: string; readonly message: string }[]
}

const titles: Readonly<Record<string, readonly [number, string]>> = {
  'bad-request': [400, 'The question cannot be read'],
  unauthorized: [401, 'A token is needed'],
  forbidden: [403, 'This is not allowed'],
  'not-found': [404, 'There is no such thing'],
  'method-not-allowed': [405, 'This method is not known here'],
  'timed-out': [503, 'It takes too long'],
  conflict: [409, 'It does not fit what is there'],
  'too-large': [413, 'There is too much of it'],
  'unsupported-media': [415, 'This form is not read'],
  misdirected: [421, 'This is not the host asked for'],
  'too-many': [429, 'Too many requests'],
  failed: [500, 'This should not have happened'],
  unavailable: [503, 'Not at the moment'],
}

export type Refusal = Omit<ProblemDetails, 'instance'> & { readonly headers?: Readonly<Record<string, string>> }

/** An error that a caller is told as it is. */
export interface RefusalError extends Error {
  readonly refusal: Refusal
}

/** Ends a request with a problem. */
export function refuse(code: string, detail: string, more: Pick<Refusal, 'errors' | 'headers'> = {}): RefusalError {
  const [status, title] = titles[code] ?? [500, 'This should not have happened']
  const refusal: Refusal = { type: `urn:sitrep:problem:${code}`, title, status, detail, ...more }
  return Object.assign(new Error(detail), { refusal })
}

const pipelineCodes: Readonly<Record<PipelineErrorCode, string>> = {
  usage: 'bad-request',
  'not-found': 'not-found',
  unreadable: 'bad-request',
  'invalid-account': 'bad-request',
  order: 'failed',
  aborted: 'unavailable',
  output: 'unavailable',
  conflict: 'conflict',
  locked: 'unavailable',
  store: 'unavailable',
}

/** What a caller is told of whatever was thrown; of what should not have happened, only that it did. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Error && 'refusal' in error) return (error as RefusalError).refusal
  if (error instanceof PipelineError) return refuse(pipelineCodes[error.code] ?? 'failed', error.message).refusal
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return refuse(
      'timed-out',
      'The answer takes longer than the server waits: an account is being made, or too much is asked for; ask again later.',
      {
        headers: { 'retry-after': '10' },
      },
    ).refusal
  return refuse('failed', 'The server failed to answer; its log tells more under the id of this request.').refusal
}

/** A problem as a response. */
export function problemResponse({ headers = {}, ...problem }: Refusal, instance: string): Response {
  return new Response(JSON.stringify({ ...problem, instance } satisfies ProblemDetails), {
    status: problem.status,
    headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...headers },
  })
}
