import type { Event, Id, Matter, Origin, Statement, When } from '../../model/index.ts'
import { describeFigure } from '../describe-figure.ts'
import { describeWhen } from '../describe-when.ts'
import type { Directory } from './directory.ts'
import { orderStates } from './states.ts'

/** One field that changed; absent on the side that has no value. */
export interface FieldChange {
  readonly field: string
  readonly from?: string
  readonly to?: string
}

/** An account's lookups, and how its ids are called in the other account. */
export interface Side {
  readonly directory: Directory
  /** One name for an actor of either account. */
  readonly actorKey: (id: Id) => Id
  /** One name for an outlet or report of either account. */
  readonly originKey: (id: Id) => Id
}

/** What is different in what is known of an event. */
export function compareEvents(old: Event, now: Event, before: Side, after: Side): FieldChange[] {
  return [
    ...compareWhens(old.when, now.when),
    ...changeOf('status', old.status, now.status),
    ...changeOf('type', typeWords(old), typeWords(now)),
    ...compareActors('actors', old.actors, now.actors, before, after),
    ...compareActors('recipients', old.recipients, now.recipients, before, after),
    ...compareActors('place', listOf(old.place), listOf(now.place), before, after),
    ...compareLists('figures', old.figures.map(describeFigure), now.figures.map(describeFigure)),
    ...compareOrigins(old.origins, now.origins, before, after),
  ]
}

/** What is different in what is known of a statement. */
export function compareStatements(old: Statement, now: Statement, before: Side, after: Side): FieldChange[] {
  return [
    ...compareWhens(old.when, now.when),
    ...changeOf('kind', old.kind, now.kind),
    ...compareActors('speaker', [old.speaker], [now.speaker], before, after),
    ...compareActors('on behalf of', listOf(old.onBehalfOf), listOf(now.onBehalfOf), before, after),
    ...compareActors('aimed at', old.targets, now.targets, before, after),
    ...compareLists('condition', conditionsOf(old), conditionsOf(now)),
    ...compareOrigins(old.origins, now.origins, before, after),
  ]
}

/** What is different in what is known of a matter: where it stands, and its figures and parties. */
export function compareMatters(old: Matter, now: Matter, before: Side, after: Side): FieldChange[] {
  const states = compareLists('states', statesOf(old), statesOf(now))
  const [last, latest] = [statesOf(old).at(-1), statesOf(now).at(-1)]
  return [
    ...(last === latest ? states : changeOf('state', last, latest)),
    ...compareActors('parties', old.parties, now.parties, before, after),
    ...compareLists('figures', old.figures.map(describeFigure), now.figures.map(describeFigure)),
  ]
}

/** A date that is told in other words, or known better or worse. */
export function compareWhens(old: When | undefined, now: When | undefined): FieldChange[] {
  return changeOf('date', old && describeWhen(old), now && describeWhen(now))
}

/** A change of one value; none where it is the same. */
export function changeOf(field: string, from: string | undefined, to: string | undefined): FieldChange[] {
  if (from === to) return []
  return [{ field, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }]
}

function compareLists(field: string, old: readonly string[], now: readonly string[]): FieldChange[] {
  const [before, after] = [new Set(old), new Set(now)]
  if (before.size === after.size && [...before].every((item) => after.has(item))) return []
  return changeOf(field, wordsOf(before), wordsOf(after))
}

/** Compares actors as the bodies they are, whatever they are called, and tells them by name. */
function compareActors(
  field: string,
  old: readonly Id[],
  now: readonly Id[],
  before: Side,
  after: Side,
): FieldChange[] {
  const [one, other] = [new Set(old.map(before.actorKey)), new Set(now.map(after.actorKey))]
  if (one.size === other.size && [...one].every((id) => other.has(id))) return []
  const from = wordsOf(new Set(old.map(before.directory.actorName)))
  const to = wordsOf(new Set(now.map(after.directory.actorName)))
  return changeOf(field, from, to)
}

/** The number of origins, where it changed or others stand behind it now. */
function compareOrigins(old: readonly Origin[], now: readonly Origin[], before: Side, after: Side): FieldChange[] {
  const keysOf = (origins: readonly Origin[], { originKey }: Side) =>
    new Set(origins.map(({ kind, id }) => `${kind} ${originKey(id)}`))
  const [one, other] = [keysOf(old, before), keysOf(now, after)]
  if (one.size === other.size && [...one].every((key) => other.has(key))) return []
  const words = (origins: readonly Origin[], { directory }: Side) =>
    `${origins.length} (${origins.map(directory.originName).join(', ')})`
  return changeOf('origins', words(old, before), words(now, after))
}

function typeWords({ type, mode }: Event): string {
  return [type.toLowerCase(), mode].filter((part) => part !== undefined).join(', ')
}

function conditionsOf({ renderings }: Statement): string[] {
  return renderings.flatMap(({ condition }) => condition?.quote ?? [])
}

function statesOf({ states }: Matter): string[] {
  return orderStates(states).map(({ state, when }) => (when === undefined ? state : `${state} (${describeWhen(when)})`))
}

function wordsOf(items: ReadonlySet<string>): string | undefined {
  return items.size === 0 ? undefined : [...items].join(', ')
}

function listOf(id: Id | undefined): Id[] {
  return id === undefined ? [] : [id]
}
