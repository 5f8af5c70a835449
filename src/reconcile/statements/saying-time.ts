import type { Attribution, Layers, Span } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'

/**
 * Index into `times` of when an attribution was said: its own, that of the one it continues, or for quoted words that of what the
 * same speaker says before them in the paragraph ('On Tuesday she told the council … “I am tired,” she said').
 */
export function findSayingTime(
  index: number,
  { attributions, blocks }: Pick<Layers, 'attributions' | 'blocks'>,
  speakers: readonly (number | undefined)[],
): number | undefined {
  const attribution = attributions[index]
  if (!attribution || attribution.time !== undefined) return attribution?.time
  if (attribution.continues !== undefined && attribution.continues < index) {
    const continued = findSayingTime(attribution.continues, { attributions, blocks }, speakers)
    if (continued !== undefined) return continued
  }
  if (attribution.form !== 'direct') return undefined
  const start = startOf(attribution)
  const block = indexAt(blocks, start)
  let nearest: { at: number; time: number } | undefined
  for (const [other, { time, ...rest }] of attributions.entries()) {
    if (time === undefined || speakers[other] !== speakers[index]) continue
    const at = startOf(rest)
    if (at < start && indexAt(blocks, at) === block && (!nearest || at > nearest.at)) nearest = { at, time }
  }
  return nearest?.time
}

function startOf({ content }: Pick<Attribution, 'content'>): number {
  return (content[0] as Span).start
}
