import type { Id } from '../../../model/index.ts'
import { quadClassOf } from '../../../model/plover.ts'
import { daysBetween } from '../../../text/days-between.ts'
import { overlaps } from '../../../text/span.ts'
import { actorsOf, forces, type LocalEvent, recipientsOf } from '../local-event.ts'
import { standingOf } from '../standing.ts'
import { compareTimes } from './compare-times.ts'

/** How well two mentions fit as one event, 0 to 100, and why; `undefined` where they cannot be one. */
export interface EventComparison {
  readonly score: number
  readonly reasons: readonly string[]
}

/** Points of each likeness, set by hand; with the threshold of `cluster.ts` they were tried on libya, veto and gambia (`sitrep eval situations --split …`). */
const points = {
  stem: 35,
  type: 15,
  mode: 5,
  sameActor: 22,
  sideOfActor: 12,
  oneActorMissing: 6,
  sameRecipient: 18,
  sideOfRecipient: 10,
  oneRecipientMissing: 4,
  otherActors: -45,
  otherRecipients: -25,
  sameDay: 18,
  nestedDates: 12,
  otherDay: -60,
  samePlace: 10,
  otherPlace: -20,
  words: 40,
  headline: 8,
} as const

/** Days between two reports after which undated mentions are no longer taken for one event by their likeness alone. */
const farDays = 21

/** Compares two mentions of events, whatever their standing. */
export function compareEvents(left: LocalEvent, right: LocalEvent): EventComparison | undefined {
  const times = compareTimes(left, right)
  if (times === 'apart') return undefined
  const reasons: string[] = []
  let score = 0
  const add = (reason: string, value: number) => {
    score += value
    reasons.push(reason)
  }
  if (left.stem === right.stem) add('same word', points.stem)
  if (left.act.type === right.act.type) add('same type', points.type)
  if (left.act.mode !== undefined && left.act.mode === right.act.mode) add('same mode', points.mode)
  const [one, other] = [partsOf(left), partsOf(right)]
  add(...compareParts('actor', one.actors, other.actors, one.actorSides, other.actorSides))
  add(...compareParts('recipient', one.recipients, other.recipients, one.recipientSides, other.recipientSides))
  if (times === 'same') add('same day', points.sameDay)
  else if (times === 'nested') add('one date within the other', points.nestedDates)
  else if (left.published && right.published && daysBetween(left.published, right.published) > farDays)
    add('told far apart', points.otherDay)
  const [here, there] = [left.mention.place, right.mention.place]
  if (here !== undefined && there !== undefined)
    add(here === there ? 'same place' : 'other place', here === there ? points.samePlace : points.otherPlace)
  // Two acts of one passage share its words whatever they are.
  const isOnePassage = left.report === right.report && overlaps(left.mention.evidence, right.mention.evidence)
  const shared = isOnePassage ? 0 : shareOf(left.words, right.words)
  if (shared > 0) add('shared words', Math.round(points.words * shared))
  if (left.headline !== right.headline && left.report === right.report) add('headline of its report', points.headline)
  return { score: Math.max(0, Math.min(100, score)), reasons: reasons.filter((reason) => reason !== '') }
}

/** Who takes part in a mention, those who do it first, also where it is told from the other side. */
function partsOf({ act, mention, actorSides, recipientSides }: LocalEvent) {
  const [actors, recipients] = [actorsOf(mention), recipientsOf(mention)]
  return act.converse === true
    ? { actors: recipients, recipients: actors, actorSides: recipientSides, recipientSides: actorSides }
    : { actors, recipients, actorSides, recipientSides }
}

/** Whether type and standing allow two mentions to be one event. */
export function canBeOne(left: LocalEvent, right: LocalEvent): boolean {
  if (left.statement !== undefined && right.statement !== undefined) return left.statement === right.statement
  if ((left.statement ?? right.statement) !== undefined) return isToldOf(left, right)
  if (standingOf(left.mention.status) !== standingOf(right.mention.status)) return false
  // 'They had never agreed, and agreed on him': one report in its own voice does not contradict itself.
  const isOwnDenial = ({ mention, within }: LocalEvent) => mention.status === 'denied' && within === undefined
  const differ = left.mention.status !== right.mention.status
  if (differ && left.report === right.report && (isOwnDenial(left) || isOwnDenial(right))) return false
  if (left.act.type === right.act.type || quadClassOf(left.act.type) === quadClassOf(right.act.type)) return true
  return areAlike(left, right)
}

/** From this likeness on an act told without its words ('his veto of the bill') may be the act of speech that a statement is. */
const toldScore = 70

/**
 * Whether one mention may tell of the act of speech that the other is: the same act of the same actor, not of another on its side, as
 * whoever speaks for a country does not say all that the country says.
 */
function isToldOf(left: LocalEvent, right: LocalEvent): boolean {
  if (left.act.type !== right.act.type || left.mention.status !== right.mention.status) return false
  const actors = actorsOf(left.mention)
  if (!actorsOf(right.mention).some((id) => actors.includes(id))) return false
  return (compareEvents(left, right)?.score ?? 0) >= toldScore
}

/** Of other types, whether the words say the same and one of them has no type. */
function areAlike(left: LocalEvent, right: LocalEvent): boolean {
  // 'took power' and 'seized power'
  return (
    left.stem === right.stem && left.act.sense !== undefined && [left, right].some(({ act }) => act.type === 'OTHER')
  )
}

function compareParts(
  part: 'actor' | 'recipient',
  left: readonly Id[],
  right: readonly Id[],
  leftSides: ReadonlySet<Id>,
  rightSides: ReadonlySet<Id>,
): [string, number] {
  const isActor = part === 'actor'
  if (left.length === 0 && right.length === 0) return ['', 0]
  if (left.length === 0 || right.length === 0)
    return [`one ${part} not named`, isActor ? points.oneActorMissing : points.oneRecipientMissing]
  if (left.some((id) => right.includes(id))) return [`same ${part}`, isActor ? points.sameActor : points.sameRecipient]
  const areForces = [...leftSides].some((side) => side.startsWith(forces) && rightSides.has(side))
  if (areForces || left.some((id) => rightSides.has(id)) || right.some((id) => leftSides.has(id)))
    return [`${part}s of one side`, isActor ? points.sideOfActor : points.sideOfRecipient]
  return [`other ${part}s`, isActor ? points.otherActors : points.otherRecipients]
}

/** Share of the smaller set that both have; little sets count less. */
function shareOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left]
  let shared = 0
  for (const word of small) if (large.has(word)) shared += 1
  return small.size === 0 ? 0 : shared / Math.max(small.size, leastWords)
}

/** Words of a clause below which agreement says less. */
const leastWords = 4
