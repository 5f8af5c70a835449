import type { Event, Id } from '../../model/index.ts'
import { intersectWhens } from '../../text/intersect-whens.ts'

/** Events with the bound that what they answer gives them: no response is earlier than what it answers. */
export function dateResponses(events: readonly Event[]): readonly Event[] {
  const byId = new Map<Id, Event>(events.map((event) => [event.id, event]))
  return events.map((event) =>
    event.links.reduce(
      (dated, link) => (link.kind === 'response-to' ? after(dated, link, byId.get(link.to)) : dated),
      event,
    ),
  )
}

function after(event: Event, { evidence }: Event['links'][number], answered: Event | undefined): Event {
  const date = answered?.when?.earliest
  if (date === undefined || (event.when?.earliest ?? '') >= date) return event
  const bound = { side: 'earliest', date, reason: 'not before what it answers', evidence } as const
  const when = { edtf: `${date}/..`, earliest: date, basis: 'bounded', bounds: [bound] } as const
  const both = intersectWhens(event.when === undefined ? [when] : [event.when, when])
  return both === undefined ? event : { ...event, when: both }
}
