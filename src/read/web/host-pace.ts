import { setTimeout as sleep } from 'node:timers/promises'

/** Spaces requests to one host; different hosts do not wait for each other. */
export interface HostPace {
  /** Waits for the host's next turn. @throws whatever `signal` was aborted with */
  turn(host: string, intervalMs: number, signal: AbortSignal): Promise<void>
}

/** Hosts that are remembered before those long at rest are forgotten. */
const mostHosts = 10_000

export function openHostPace(clock: () => number = () => performance.now()): HostPace {
  const free = new Map<string, number>()
  return {
    async turn(host, intervalMs, signal) {
      const now = clock()
      const at = Math.max(now, free.get(host) ?? 0)
      free.set(host, at + intervalMs)
      if (free.size > mostHosts) for (const [name, until] of free) if (until < now) free.delete(name)
      if (at > now) await sleep(at - now, undefined, { signal })
    },
  }
}
