import type { Disagreement, Event, EventMention } from '../../model/index.ts'
import type { DisagreementContext } from './find-disagreements.ts'
import { isTakenBack, toPositions } from './position.ts'

/** An event that some say happened and others deny. */
export function findStatusDifferences(
  event: Event,
  { replaces }: Pick<DisagreementContext, 'replaces'> = {},
): readonly Disagreement[] {
  const done = event.mentions.filter(({ status }) => status === 'happened' || status === 'ongoing')
  const denied = event.mentions.filter(({ status }) => status === 'denied')
  if (done.length === 0 || denied.length === 0) return []
  const [within] = event.within
  return [
    {
      id: `${event.id}|status`,
      about: event.id,
      aspect: 'status',
      nature: done.every((one) => denied.every((other) => isTakenBack(holder(one), holder(other), replaces)))
        ? 'update'
        : 'conflict',
      positions: toPositions(
        [...done, ...denied].map(({ status, evidence, origin }) => ({
          value: status === 'denied' ? 'did not happen' : 'happened',
          report: evidence.report,
          origin,
          ...(within === undefined || status !== 'denied' ? {} : { statement: within }),
          evidence,
        })),
      ),
    },
  ]
}

function holder({ evidence: { report }, dropped }: EventMention) {
  return { report, ...(dropped === undefined ? {} : { dropped }) }
}
