import type { Account, Id } from '../../src/model/index.ts'
import { overlap } from './overlap.ts'
import type { LabelledPair } from './read-pairs.ts'

/** A range of a report's text and the statement or event that it was put into. */
export interface Placed {
  readonly report: Id
  readonly start: number
  readonly end: number
  readonly cluster: Id
}

/** Every rendering or trigger of an account with its cluster. */
export function placesOf({ statements, events }: Account, kind: LabelledPair['kind']): readonly Placed[] {
  if (kind === 'statement')
    return statements.flatMap(({ id, renderings }) =>
      renderings.map(({ evidence: { report, start, end } }) => ({ report, start, end, cluster: id })),
    )
  return events.flatMap(({ id, mentions }) =>
    mentions.map(({ trigger: { report, start, end } }) => ({ report, start, end, cluster: id })),
  )
}

/** The cluster of the place that shares most with a passage, at least half of the shorter of both; ties go to the first. */
export function findCluster(
  places: readonly Placed[],
  passage: { readonly report: Id; readonly start: number; readonly end: number },
): Id | undefined {
  let best: { readonly share: number; readonly cluster: Id } | undefined
  for (const place of places) {
    if (place.report !== passage.report) continue
    const share = overlap(place, passage)
    const shorter = Math.min(place.end - place.start, passage.end - passage.start)
    const union = place.end - place.start + passage.end - passage.start - share
    if (share * 2 < shorter || share === 0) continue
    if (best === undefined || share / union > best.share) best = { share: share / union, cluster: place.cluster }
  }
  return best?.cluster
}
