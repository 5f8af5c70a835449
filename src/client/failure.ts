/** What the server says of a failure (RFC 9457). */
export interface FailureDetails {
  readonly type?: string
  readonly title?: string
  readonly detail?: string
  /** The request's id, as in the server's log. */
  readonly instance?: string
  readonly errors?: readonly { readonly at: string; readonly message: string }[]
}

/** A request that the server did not answer as asked. */
export class ApiFailure extends Error {
  override readonly name = 'ApiFailure'
  readonly status: number
  readonly details: FailureDetails

  constructor(status: number, details: FailureDetails) {
    super(details.detail ?? details.title ?? `the server answered ${status}`)
    this.status = status
    this.details = details
  }
}
