import type { EventStatus } from '../../model/index.ts'

/** Whether something came about (or is said not to have), is meant to, or is spoken of: a plan and its execution are two events. */
export type Standing = 'fact' | 'plan' | 'proposal' | 'threat' | 'demand' | 'possibility'

const standings: Readonly<Record<EventStatus, Standing>> = {
  happened: 'fact',
  ongoing: 'fact',
  denied: 'fact',
  disputed: 'fact',
  planned: 'plan',
  'called-off': 'plan',
  proposed: 'proposal',
  threatened: 'threat',
  demanded: 'demand',
  possible: 'possibility',
}

export function standingOf(status: EventStatus): Standing {
  return standings[status]
}

/** From the strongest: what one origin tells as done is done, unless another contradicts it. */
const strength: readonly EventStatus[] = [
  'happened',
  'ongoing',
  'called-off',
  'planned',
  'threatened',
  'demanded',
  'proposed',
  'possible',
]

/** The strongest status that no other mention contradicts; 'disputed' where one says that it happened and another that it did not. */
export function strongestStatus(statuses: readonly EventStatus[]): EventStatus {
  const found = new Set(statuses)
  const done = found.has('happened') || found.has('ongoing')
  if (found.has('disputed') || (found.has('denied') && done)) return 'disputed'
  if (found.has('denied')) return 'denied'
  return strength.find((status) => found.has(status)) ?? 'happened'
}
