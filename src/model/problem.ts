/** Something that could not be read or resolved. Bad input is data: it is reported and the rest goes on. */
export interface Problem {
  /** A word code, such as 'empty-input'; codes are only ever added. */
  readonly code: ProblemCode
  /** A location, a report's id or a mention key. */
  readonly subject: string
  /** What is wrong, where, and what to do about it. */
  readonly message: string
}

export const problemCodes = [
  'missing-path',
  'unreadable-file',
  'empty-input',
  'binary-input',
  'unsupported-format',
  'too-large',
  'uncertain-encoding',
  'damaged-encoding',
  'deep-nesting',
  'long-line',
  'no-body',
  'uncovered-language',
  'no-input',
  'undated',
  'uncertain-date',
  'conflicting-dates',
  'unknown-outlet',
  'unresolved-speaker',
  'unresolved-copy',
  'stage-failed',
  'unmatched-judgement',
  'contradicted-judgement',
  'bad-url',
  'refused-address',
  'robots',
  'unreachable',
  'tls-failure',
  'timed-out',
  'too-many-redirects',
  'http-status',
  'unexpected-content',
  'truncated',
  'paywall',
  'consent-wall',
  'incomplete',
  'damaged-feed',
  'feed-text',
  'passed-over',
  'damaged-file',
  'encrypted',
  'unsafe-path',
  'nested-archive',
  'no-record',
  'no-text-layer',
  'no-model',
  'retracted',
  'unmatched-correction',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** Codes of failures that end a run: a caller's mistake or a broken dependency. Codes are only ever added. */
export type PipelineErrorCode =
  | 'usage'
  | 'not-found'
  | 'unreadable'
  | 'invalid-account'
  | 'order'
  | 'aborted'
  | 'output'
  | 'conflict'
  | 'locked'
  | 'store'

/** A failure that ends a run. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError'
  readonly code: PipelineErrorCode

  constructor(code: PipelineErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}
