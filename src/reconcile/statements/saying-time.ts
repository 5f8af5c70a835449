import type { AnnotatedReport, Attribution, Layers, Span } from '../../model/index.ts'
import { contains, indexAt, slice } from '../../text/span.ts'

/**
 * Index into `times` of when an attribution was said: its own, that of the one it continues, that which the speaker's next taking up of
 * it gives ('She said this on Friday'), or that of what the same speaker said before on the same occasion.
 */
export function findSayingTime(
  index: number,
  { reading, layers }: AnnotatedReport,
  speakers: readonly (number | undefined)[],
): number | undefined {
  const { text } = reading
  const { attributions, times } = layers
  const attribution = attributions[index]
  if (!attribution || attribution.time !== undefined) return attribution?.time
  if (attribution.continues !== undefined && attribution.continues < index) {
    const continued = findSayingTime(attribution.continues, { reading, layers }, speakers)
    if (continued !== undefined) return continued
  }
  const before = joinedTo(attribution, text, attributions)
  if (before !== undefined && speakers[before] === speakers[index]) {
    const shared = findSayingTime(before, { reading, layers }, speakers)
    if (shared !== undefined) return shared
  }
  return takenUpTime(index, text, { attributions, times }, speakers) ?? carriedTime(index, text, layers, speakers)
}

/** 'He also said … and spoke of …': the attribution before one under the same subject. */
function joinedTo(
  { cue, source }: Attribution,
  text: string,
  attributions: AnnotatedReport['layers']['attributions'],
): number | undefined {
  if (cue === undefined || source === undefined || setsApart.test(text.slice(cue.start - 12, cue.start)))
    return undefined
  const found = attributions.findLastIndex(
    ({ cue: other, source: subject }) =>
      other !== undefined && other.start < cue.start && subject?.start === source.start && subject.end === source.end,
  )
  return found < 0 ? undefined : found
}

/** Adverbs that set a verb in another time than the one it is joined to. */
const setsApart = /\b(?:then|later|afterwards?|soon|meanwhile|now|once|previously|earlier)\s+$/i

/** Characters between a medium and the day on which it reported. */
const nearMedium = 10

/** Index into `times` of when a medium had reported what an attribution gives: 'as state media reported on Tuesday'. */
export function findReportingTime(index: number, { reading, layers }: AnnotatedReport): number | undefined {
  const { attributions, times } = layers
  const { via = [], within } = attributions[index] ?? {}
  const outer = attributions[within ?? -1]
  if (outer?.time !== undefined && outer.claims.length === 0) return outer.time
  const found = times.findIndex(
    ({ type, start, when }) =>
      type !== 'duration' &&
      when !== undefined &&
      via.some(
        ({ end }) => start >= end && start - end <= nearMedium && leadsToDay.test(reading.text.slice(end, start)),
      ),
  )
  return found < 0 ? undefined : found
}

/** What may stand between a medium and the day. */
const leadsToDay = /^\s(?:(?:on|late|early|last)\s){0,2}$/i

/** Characters within which what a speaker says goes on with the occasion told before: some paragraphs of a report. */
const carriedWithin = 1000

/** Cues by which a report goes on with what somebody said: whoever demands or concedes may have done so on another day. */
const goesOn = /^(?:(?:also|further) )?(?:sa(?:id|ys|y|ying)|told|telling|add(?:ed|s|ing)|continued|according to)$/i

/** 'On Tuesday she told the council … “I am tired,” she said': what is said next has the time of the last that has one. */
function carriedTime(
  index: number,
  text: string,
  { attributions, blocks, times }: Pick<Layers, 'attributions' | 'blocks' | 'times'>,
  speakers: readonly (number | undefined)[],
): number | undefined {
  const attribution = attributions[index] as Attribution
  if (attribution.occasion !== undefined) return undefined
  const start = startOf(attribution)
  const [last] = attributions
    .map((other, at) => ({ ...other, time: statedTime(other, text, times), at, start: startOf(other) }))
    .filter(({ at, ...other }) => speakers[at] === speakers[index] && other.start < start)
    .filter(({ time, occasion }) => time !== undefined || occasion !== undefined)
    .sort((left, right) => right.start - left.start)
  if (last?.time === undefined) return undefined
  if (attribution.form === 'direct' && indexAt(blocks, last.start) === indexAt(blocks, start)) return last.time
  const cue = attribution.cue === undefined ? '' : slice(text, attribution.cue)
  return start - last.start <= carriedWithin && goesOn.test(cue) ? last.time : undefined
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
    .find(({ attribution }) => attribution.claims.length === 0 || attribution.time !== undefined)
  if (!next || next.attribution.claims.length > 0 || !takesUp.test(text.slice(next.at, next.at + 24))) return undefined
  return statedTime(next.attribution, text, times)
}

/** The time that an attribution gives; of one that only points at words said elsewhere, the time that stands with what points. */
export function statedTime(
  { time, claims, content }: Attribution,
  text: string,
  times: Layers['times'],
): number | undefined {
  const [first] = content
  if (time !== undefined || claims.length > 0 || first === undefined) return time
  if (!takesUp.test(text.slice(first.start, first.start + 24))) return undefined
  const inside = times.findIndex((one) => one.when !== undefined && contains(first, one))
  return inside < 0 ? undefined : inside
}

function startOf({ content }: Pick<Attribution, 'content'>): number {
  return (content[0] as Span).start
}
