/** How many requests somebody may make: so many at once, and so many more each second. */
export interface Rate {
  readonly burst: number
  readonly perSecond: number
}

/** Takes one request of somebody; seconds to wait where there is none left. */
export type RateLimit = (key: string, at: number) => number | undefined

/** Callers that are remembered; beyond, those who were quiet longest are forgotten. */
const mostKeys = 10_000

/** A token bucket for each caller; `at` is in milliseconds. */
export function limitRate({ burst, perSecond }: Rate): RateLimit {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return (key, at) => {
    const known = buckets.get(key) ?? { left: burst, at }
    const left = Math.min(burst, known.left + ((at - known.at) / 1000) * perSecond)
    // Set anew, so that the map's order is that of the last request.
    buckets.delete(key)
    buckets.set(key, { left: left < 1 ? left : left - 1, at })
    if (buckets.size > mostKeys) buckets.delete(buckets.keys().next().value ?? key)
    return left < 1 ? Math.ceil((1 - left) / perSecond) : undefined
  }
}
