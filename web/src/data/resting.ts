import type { Account } from '../../../src/model/index.ts'
import type { NamedOrigin } from '../../../src/situation/views/backing.ts'
import type { Brief, BriefSection } from '../../../src/situation/views/brief.ts'
import { derive } from './derived.ts'
import { toldOf } from './told.ts'

/** In the address instead of an origin: lines that rest on one, whichever it is; and those that rest on several. */
export const oneOrigin = 'one'
export const severalOrigins = 'several'

/** How many lines rest on one origin and on several, and of which origin how many lines rest on it alone. */
export interface Resting {
  readonly one: number
  readonly several: number
  /** Those with most lines first. */
  readonly alone: readonly { readonly origin: NamedOrigin; readonly lines: number }[]
}

/** Counts the events and statements of an account by the origins they rest on. */
export const restingOf = derive((account: Account): Resting => {
  const { events, sayings } = toldOf(account)
  const origins = [...events, ...sayings.map(({ statement }) => statement)].map((line) => line.origins)
  const alone = new Map<string, { readonly origin: NamedOrigin; lines: number }>()
  for (const [origin, ...others] of origins) {
    if (origin === undefined || others.length > 0) continue
    const known = alone.get(origin.id)
    if (known === undefined) alone.set(origin.id, { origin, lines: 1 })
    else known.lines += 1
  }
  return {
    one: origins.filter(({ length }) => length === 1).length,
    several: origins.filter(({ length }) => length > 1).length,
    alone: [...alone.values()].sort((left, right) => right.lines - left.lines),
  }
})

/** Whether what rests on these origins is wanted: on one, on several, or on this one alone. */
export function restsOn(origins: readonly NamedOrigin[], wanted: string): boolean {
  if (wanted === severalOrigins) return origins.length > 1
  return origins.length === 1 && (wanted === oneOrigin || origins[0]?.id === wanted)
}

/** The sections with those lines only that rest on what is wanted; what has no origins of its own is left out. */
export function narrowSections({ sections }: Brief, wanted: string): readonly BriefSection[] {
  if (wanted === '') return sections
  const keeps = ({ origins }: { readonly origins: readonly NamedOrigin[] }) => restsOn(origins, wanted)
  return sections.flatMap((section): BriefSection[] => {
    switch (section.kind) {
      case 'established': {
        const groups = section.groups
          .map((group) => ({ ...group, events: group.events.filter(keeps) }))
          .filter(({ events }) => events.length > 0)
        const claimed = section.claimed.filter(keeps)
        return groups.length + claimed.length === 0 ? [] : [{ ...section, groups, claimed }]
      }
      case 'said': {
        const days = section.days
          .map((day) => ({
            ...day,
            speakers: day.speakers
              .map((speaker) => ({ ...speaker, statements: speaker.statements.filter(keeps) }))
              .filter(({ statements }) => statements.length > 0),
          }))
          .filter(({ speakers }) => speakers.length > 0)
        return days.length === 0 ? [] : [{ ...section, days }]
      }
      case 'planned': {
        const events = section.events.filter(keeps)
        return events.length === 0 ? [] : [{ ...section, events }]
      }
      default:
        return []
    }
  })
}
