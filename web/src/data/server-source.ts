import type { Account } from '../../../src/model/index.ts'
import type { SituationEntry, Source } from './source.ts'

/** Where a token for a server that asks for one is kept, in this tab only. */
const tokenKey = 'sitrep.token'

/** The accounts of the server that gave this page. */
export function openServerSource(base = ''): Source {
  return {
    kind: 'server',
    async situations() {
      const { items } = await ask<{ readonly items: readonly SituationEntry[] }>('/api/situations?limit=500')
      return items
    },
    account: (situation) => ask<Account>(`/api/situations/${encodeURIComponent(situation)}/account`),
    accountAt: (situation, day) => ask<Account>(`/api/situations/${encodeURIComponent(situation)}/account?asOf=${day}`),
    async judge(judgement) {
      const { id } = await send<{ readonly id: string }>('POST', '/api/judgements', judgement)
      return id
    },
    async undo(id) {
      await send('DELETE', `/api/judgements/${encodeURIComponent(id)}`)
    },
    follow(onChange) {
      const events = new EventSource(`${base}/api/live`)
      const tell = (event: MessageEvent<string>) => {
        const { situation } = JSON.parse(event.data) as { readonly situation?: string }
        onChange(situation)
      }
      for (const kind of ['report', 'situation', 'judgement', 'account']) events.addEventListener(kind, tell)
      return () => events.close()
    },
  }

  async function ask<Value>(path: string): Promise<Value> {
    return read<Value>(await fetch(`${base}${path}`, { headers: headers() }))
  }

  async function send<Value>(method: string, path: string, body?: unknown): Promise<Value> {
    const json = body === undefined ? {} : { body: JSON.stringify(body) }
    return read<Value>(
      await fetch(`${base}${path}`, {
        method,
        headers: { ...headers(), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
        ...json,
      }),
    )
  }

  async function read<Value>(response: Response): Promise<Value> {
    if (response.ok) return response.status === 204 ? (undefined as Value) : ((await response.json()) as Value)
    const problem = (await response.json().catch(() => ({}))) as { readonly title?: string; readonly detail?: string }
    throw new Error(problem.detail ?? problem.title ?? `The server answered ${response.status}.`)
  }
}

function headers(): Record<string, string> {
  const token = sessionStorage.getItem(tokenKey)
  return token === null ? {} : { authorization: `Bearer ${token}` }
}
