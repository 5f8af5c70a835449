import { ApiFailure } from '../../../src/client/failure.ts'
import { words } from '../words.ts'

/** Said while something is on its way. */
export function Waiting({ title }: { readonly title?: string }) {
  return (
    <section>
      {title !== undefined && <h1>{title}</h1>}
      <p class="loading" role="status">
        {words.loading}
      </p>
    </section>
  )
}

interface FailedProps {
  readonly title: string
  readonly error: unknown
  readonly children?: preact.ComponentChildren
}

/** Said where something could not be had: what went wrong, what may help, and a way to try again. */
export function Failed({ title, error, children }: FailedProps) {
  return (
    <section>
      <h1>{title}</h1>
      <p class="failure" role="alert">
        {describeFailure(error)}
      </p>
      {children}
      <p>
        <button type="button" class="small" onClick={() => location.reload()}>
          {words.failed.again}
        </button>
      </p>
    </section>
  )
}

/** What went wrong, in words of the server where it said something, else that it does not answer. */
export function describeFailure(error: unknown): string {
  // A browser says 'Failed to fetch' or 'NetworkError': that tells a reader nothing.
  if (error instanceof TypeError && !(error instanceof ApiFailure)) return words.failed.noAnswer
  return error instanceof Error ? error.message : String(error)
}
