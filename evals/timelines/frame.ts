import type { Timeline } from './score.ts'

/** How long a timeline is asked for, and over which days: as given in the papers that figures are compared with. */
export interface Frame {
  readonly first: string
  readonly last: string
  readonly days: number
  readonly sentencesPerDay: number
}

/** The frame of a reference. */
export function frameOf(reference: Timeline): Frame {
  const days = [...reference.keys()].sort()
  const sentences = [...reference.values()].reduce((sum, entry) => sum + entry.length, 0)
  return {
    first: days[0] ?? '',
    last: days.at(-1) ?? '',
    days: days.length,
    sentencesPerDay: Math.max(1, Math.round(sentences / days.length)),
  }
}
