import { beginning } from '../situation/views/cut-brief.ts'
import type { StoreChange } from '../store/store.ts'
import { type Answering, answerRoute } from './answer-route.ts'

/** Makes what a page begins with before it is asked for: when an account is opened, and when it has become another. */
export interface Preparation {
  /** Makes it, and from now on anew whenever the account is another. Resolves with the first view, while the whole account is still being written; what cannot be made is told to whoever asks for it. */
  prepare(situation: string): Promise<void>
  /** Takes note that somebody looks at a situation: what follows is prepared for them. */
  note(situation: string): void
  hear(change: StoreChange): void
  /** Resolves when nothing is being made any more. */
  close(): Promise<void>
}

/** One that works through `answering`, so that what it makes is found there. */
export function prepareAnswers(answering: Answering): Preparation {
  const wanted = new Set<string>()
  const running = new Map<string, Promise<void>>()
  const again = new Set<string>()
  let isClosed = false

  async function ask(name: 'brief' | 'account', situation: string, query = ''): Promise<void> {
    if (isClosed) return
    const url = `http://localhost/api/situations/${encodeURIComponent(situation)}/${name}${query}`
    const request = new Request(url, { headers: { 'accept-encoding': 'br' } })
    const response = await answerRoute(name, request, { situation }, undefined, answering)
    await response.body?.cancel()
  }

  /** One at a time for each situation; what changes meanwhile is made anew afterwards. */
  function start(situation: string): Promise<void> {
    const head = ask('brief', situation, `?first=${beginning}`)
    const whole = head
      .then(() => ask('account', situation))
      .catch(() => undefined)
      .then(() => {
        running.delete(situation)
        if (again.delete(situation) && !isClosed) void start(situation)
      })
    running.set(situation, whole)
    return head.catch(() => undefined)
  }

  return {
    async prepare(situation) {
      wanted.add(situation)
      if (running.has(situation)) again.add(situation)
      else await start(situation)
    },
    note: (situation) => void wanted.add(situation),
    hear({ kind, situation }) {
      if (kind !== 'account' || situation === undefined || !wanted.has(situation) || isClosed) return
      if (running.has(situation)) again.add(situation)
      else void start(situation)
    },
    async close() {
      isClosed = true
      await Promise.all(running.values())
    },
  }
}
