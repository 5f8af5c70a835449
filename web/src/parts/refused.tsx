import { useState } from 'preact/hooks'
import { ApiFailure } from '../../../src/client/failure.ts'
import { tokenKey } from '../data/server-source.ts'
import { words } from '../words.ts'
import { Failed } from './notice.tsx'

/** Said instead of the page where the server does not answer it; where it asks for a token, this asks for it. */
export function Refused({ error }: { readonly error: unknown }) {
  const [token, setToken] = useState('')
  const needsToken = error instanceof ApiFailure && (error.status === 401 || error.status === 403)
  return (
    <main id="content">
      <Failed title={words.failed.page} error={error}>
        {needsToken && (
          <form
            onSubmit={(event) => {
              event.preventDefault()
              sessionStorage.setItem(tokenKey, token.trim())
              location.reload()
            }}
          >
            <label>
              {words.token.label}{' '}
              <input
                type="password"
                autocomplete="off"
                value={token}
                onInput={(event) => setToken(event.currentTarget.value)}
              />
            </label>{' '}
            <button type="submit" class="small">
              {words.token.use}
            </button>
            <p class="hint">{words.token.hint}</p>
          </form>
        )}
      </Failed>
    </main>
  )
}
