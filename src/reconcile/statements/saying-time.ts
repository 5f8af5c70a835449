import type { AnnotatedReport, Attribution, Layers, Span } from '../../model/index.ts'
import { contains, indexAt } from '../../text/span.ts'

/**
 * Index into `times` of when an attribution was said: its own, that of the one it continues, or for quoted words that of what the
 * same speaker says before them in the paragraph ('On Tuesday she told the council … “I am tired,” she said').
 */
export function findSayingTime(
  index: number,
  { reading, layers }: AnnotatedReport,
  speakers: readonly (number | undefined)[],
): number | undefined {
  const { text } = reading
  const { attributions, blocks, times } = layers
  const attribution = attributions[index]
  if (!attribution || attribution.time !== undefined) return attribution?.time
  if (attribution.continues !== undefined && attribution.continues < index) {
    const continued = findSayingTime(attribution.continues, { reading, layers }, speakers)
    if (continued !== undefined) return continued
  }
  const taken = takenUpTime(index, text, { attributions, times }, speakers)
  if (taken !== undefined) return taken
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

/** Words that stand for what was said before. */
const takesUp = /^(?:this|that|so|it|the (?:statement|remarks?|comments?|announcement|warning))\b/i

/** Characters within which what was said is taken up again. */
const takenUpWithin = 500

/** 'She said this on Friday': the time that the same speaker's next taking up of what was said gives it. */
function takenUpTime(
  index: number,
  text: string,
  { attributions, times }: Pick<Layers, 'attributions' | 'times'>,
  speakers: readonly (number | undefined)[],
): number | undefined {
  const start = startOf(attributions[index] as Attribution)
  const next = attributions
    .map((attribution, other) => ({ attribution, other, at: startOf(attribution) }))
    .filter(({ other, at }) => at > start && at < start + takenUpWithin && speakers[other] === speakers[index])
    .find(({ attribution, at }) => attribution.claims.length === 0 && takesUp.test(text.slice(at, at + 24)))
  if (!next) return undefined
  if (next.attribution.time !== undefined) return next.attribution.time
  const [content] = next.attribution.content
  const inside = times.findIndex((time) => time.when !== undefined && content !== undefined && contains(content, time))
  return inside < 0 ? undefined : inside
}

function startOf({ content }: Pick<Attribution, 'content'>): number {
  return (content[0] as Span).start
}
