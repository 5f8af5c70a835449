import type { Disagreement, Event, EventMention } from '../../model/index.ts'
import { dayNumber } from '../../text/calendar.ts'
import type { DisagreementContext } from './find-disagreements.ts'
import { isTakenBack, toPositions } from './position.ts'

/** Days by which two dates of one thing may differ; what lies further apart are two things. */
const farthestDays = 3

/** Events alike in all but their day, told by different reports: of which one can be right only. */
export function findDateDifferences({
  events,
  replaces,
}: Pick<DisagreementContext, 'events' | 'replaces'>): readonly Disagreement[] {
  const alike = new Map<string, Event[]>()
  for (const event of events) {
    const key = keyOf(event)
    if (key === undefined) continue
    const known = alike.get(key)
    if (known) known.push(event)
    else alike.set(key, [event])
  }
  return [...alike.values()].flatMap((group) => {
    const [first, ...rest] = group as [Event, ...Event[]]
    // Three or more days are days on which it happened again.
    if (rest.length !== 1 || !differ(first, rest[0] as Event)) return []
    return [
      {
        id: `${first.id}|date`,
        about: first.id,
        aspect: 'date' as const,
        nature: areReplaced(first, rest[0] as Event, replaces) ? ('update' as const) : ('conflict' as const),
        positions: toPositions(
          group.flatMap((event) =>
            dated(event).map(({ evidence, origin, when }) => ({
              value: when?.edtf ?? '',
              report: evidence.report,
              origin,
              evidence,
            })),
          ),
        ),
      },
    ]
  })
}

/** What two tellings of one thing share: type, mode, those who take part, whether it is still to come, and the word. */
function keyOf(event: Event): string | undefined {
  const { type, mode, actors, recipients, act, mentions, status } = event
  const people = [...new Set([...actors, ...recipients])].sort()
  if (act !== undefined || people.length === 0 || dated(event).length === 0) return undefined
  const isAhead = ahead.has(status)
  if (actors.length === 0 && !isAhead) return undefined
  const words = [...new Set(mentions.map(({ trigger }) => trigger.quote.toLowerCase()))].sort()
  return JSON.stringify([type, mode, isAhead ? [people] : [actors, recipients], isAhead, words[0]])
}

/** Statuses of what is to come: 'is to be sworn in on the 18th', 'must be sworn in on the 19th'. */
const ahead: ReadonlySet<Event['status']> = new Set(['planned', 'demanded', 'proposed', 'possible'])

/** Whether one day stands in the place of the other: in a later version of the report, in its correction. */
function areReplaced(one: Event, other: Event, replaces: DisagreementContext['replaces']): boolean {
  const holders = (event: Event) =>
    dated(event).map(({ evidence: { report }, dropped }) => ({ report, ...(dropped === undefined ? {} : { dropped }) }))
  return holders(one).every((left) => holders(other).every((right) => isTakenBack(left, right, replaces)))
}

function dated({ mentions }: Event): readonly EventMention[] {
  return mentions.filter(
    ({ when }) =>
      (when?.basis === 'stated' || when?.basis === 'resolved') &&
      when.earliest !== undefined &&
      when.earliest.slice(0, 10) === when.latest?.slice(0, 10),
  )
}

function differ(one: Event, other: Event): boolean {
  const day = (event: Event) => dayNumber(dated(event)[0]?.when?.earliest ?? '')
  const apart = Math.abs(day(one) - day(other))
  const reports = new Set(one.mentions.map(({ evidence }) => evidence.report))
  const elsewhere = other.mentions.every(({ evidence }) => !reports.has(evidence.report))
  return apart >= 1 && apart <= farthestDays && elsewhere
}
