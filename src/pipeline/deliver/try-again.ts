import { setTimeout as wait } from 'node:timers/promises'
import type { Attempt } from './delivery.ts'

/** How often and after how long something is tried again. */
export interface Patience {
  readonly attempts: number
  /** Before the second attempt; twice as long before each further one. */
  readonly firstDelayMs: number
  /** The longest that is waited, also where a server asks for more. */
  readonly longestDelayMs: number
}

/** Five attempts within half a minute, for a command that somebody waits for. */
export const usualPatience: Patience = { attempts: 5, firstDelayMs: 1_000, longestDelayMs: 30_000 }

/** How trying ended. */
export type Trial =
  | { readonly isDone: true; readonly attempts: number }
  | { readonly isDone: false; readonly attempts: number; readonly reason: string }

/** Tries until it is done, refused for good, or patience ends. */
export async function tryAgain(
  attempt: () => Promise<Attempt>,
  { attempts, firstDelayMs, longestDelayMs }: Patience,
  signal: AbortSignal,
): Promise<Trial> {
  for (let number = 1; ; number += 1) {
    signal.throwIfAborted()
    const result = await attempt()
    if (result.outcome === 'done') return { isDone: true, attempts: number }
    if (result.outcome === 'refused' || number >= attempts)
      return { isDone: false, attempts: number, reason: result.reason }
    const delayMs = Math.max(firstDelayMs * 2 ** (number - 1), result.afterMs ?? 0)
    await wait(Math.min(delayMs, longestDelayMs), undefined, { signal })
  }
}
