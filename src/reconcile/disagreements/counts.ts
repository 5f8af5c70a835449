import type { Disagreement, Event, EventMention, Figure, Id } from '../../model/index.ts'
import { dayNumber } from '../../text/calendar.ts'
import { describe } from './figures.ts'
import type { DisagreementContext } from './find-disagreements.ts'
import { type Holding, toPositions } from './position.ts'

/** A count of people who went somewhere, and the last day that it covers. */
interface Count extends Holding {
  readonly figure: Figure
  readonly day: number
}

/** How many went to one place, counted up over days: each later count higher than the one before. */
export function findCountDifferences({ events }: DisagreementContext): readonly Disagreement[] {
  const byPlace = new Map<Id, Count[]>()
  for (const event of events) {
    if (event.type !== 'OTHER' || (event.status !== 'happened' && event.status !== 'ongoing')) continue
    for (const mention of event.mentions) {
      for (const [place, count] of readCounts(event, mention)) {
        const known = byPlace.get(place)
        if (known) known.push(count)
        else byPlace.set(place, [count])
      }
    }
  }
  return [...byPlace].flatMap(([place, told]): Disagreement[] => {
    if (new Set(told.map(({ value }) => value)).size < 2 || !isRising(told)) return []
    return [
      {
        id: `${place}|figure people`,
        about: place,
        aspect: 'figure',
        nature: 'update',
        positions: toPositions(told),
      },
    ]
  })
}

function readCounts(event: Event, mention: EventMention): readonly (readonly [Id, Count])[] {
  const { figures, origin, evidence, when, recipients, place } = mention
  const own = when?.basis === 'stated' || when?.basis === 'resolved' ? when.latest : undefined
  const [to] = recipients
  const where = to?.id ?? place
  if (own === undefined || where === undefined) return []
  const [within] = event.within
  return figures.flatMap((figure) => {
    if (figure.value === undefined || !(figure.what === 'displaced' || /\b(?:people|refugees)$/.test(figure.of ?? '')))
      return []
    const count: Count = {
      value: describe({ ...figure, what: 'other', of: 'people' }),
      report: evidence.report,
      origin,
      ...(within === undefined ? {} : { statement: within }),
      evidence: figure.evidence,
      figure,
      day: dayNumber(own.slice(0, 10)),
    }
    return [[where, count] as const]
  })
}

/** Whether a later day always has the higher count, and one day but one. */
function isRising(told: readonly Count[]): boolean {
  return told.every((one) =>
    told.every((other) => {
      const [left, right] = [one.figure.value ?? 0, other.figure.value ?? 0]
      return one.day === other.day ? left === right : one.day < other.day ? left < right : left > right
    }),
  )
}
