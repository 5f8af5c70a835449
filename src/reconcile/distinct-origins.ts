import type { Origin } from '../model/index.ts'

/** Each origin once; one that published itself is not merely credited. */
export function distinctOrigins(origins: readonly Origin[]): readonly Origin[] {
  const byId = new Map<string, Origin>()
  for (const origin of origins) {
    const key = `${origin.kind} ${origin.id}`
    const known = byId.get(key)
    if (!known || (known.credited && !origin.credited)) byId.set(key, origin)
  }
  return [...byId].sort((left, right) => (left[0] < right[0] ? -1 : 1)).map(([, origin]) => origin)
}
