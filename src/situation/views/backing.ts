import type { Account, Actor, Id, Origin, Statement } from '../../model/index.ts'
import type { Directory } from './directory.ts'

/** One independent origin of a statement or event. */
export interface NamedOrigin {
  readonly id: Id
  readonly name: string
  /** Number of the report, where no outlet is known and the report itself is the origin. */
  readonly report?: number
  /** Whether reports credit it, rather than it being among them. */
  readonly credited: boolean
  /** Whose mouthpiece it is: 'state media, controlled by …'. */
  readonly control?: string
  /** Whether who controls it speaks, or is spoken to, in what it backs. */
  readonly interested: boolean
}

/** The origins of something with their names, each once, and with who stands behind them. */
export function nameOrigins(origins: readonly Origin[], parties: readonly Id[], directory: Directory): NamedOrigin[] {
  const sides = new Set(parties.flatMap((party) => liftAll(party, directory)))
  // One that is credited in one place and tells it itself in another is among those that tell it.
  const byId = new Map<string, Origin>()
  for (const origin of origins) {
    const key = `${origin.kind} ${origin.id}`
    if (byId.get(key)?.credited !== false) byId.set(key, origin)
  }
  return [...byId.values()].map((origin) => {
    const control = describeControl(origin, directory)
    const controller = controllerOf(origin, directory)
    const interested = controller !== undefined && liftAll(controller, directory).some((side) => sides.has(side))
    return {
      id: origin.id,
      name: directory.originName(origin),
      ...(origin.kind === 'report' ? { report: directory.number(origin.id) } : {}),
      credited: origin.credited,
      ...(control === undefined ? {} : { control }),
      interested,
    }
  })
}

/** The origins of a statement with their names. */
export function originsOf(statement: Statement, directory: Directory): readonly NamedOrigin[] {
  return directory.once(makeOrigins, statement)
}

function makeOrigins(statement: Statement, directory: Directory): readonly NamedOrigin[] {
  return nameOrigins(statement.origins, partiesOf(statement), directory)
}

/** Those whose affair a statement is: who says it, for whom, and at whom it is aimed. */
export function partiesOf({ speaker, onBehalfOf, targets }: Statement): Id[] {
  return [speaker, ...(onBehalfOf === undefined ? [] : [onBehalfOf]), ...targets]
}

/** How many different origins an account's statements and events rest on. */
export function countOrigins({ statements, events }: Account): number {
  const origins = new Set<string>()
  for (const part of [statements, events]) {
    for (const item of part) for (const { kind, id } of item.origins) origins.add(`${kind} ${id}`)
  }
  return origins.size
}

function controllerOf(origin: Origin, directory: Directory): Id | undefined {
  const outlet = origin.kind === 'outlet' ? directory.outlet(origin.id) : undefined
  return outlet?.controlledBy ?? (outlet?.kind === 'official' ? outlet.actor : undefined)
}

function describeControl(origin: Origin, directory: Directory): string | undefined {
  const outlet = origin.kind === 'outlet' ? directory.outlet(origin.id) : undefined
  if (outlet === undefined) return undefined
  const kind = outlet.kind === 'state-media' ? 'state media' : outlet.kind === 'official' ? 'official' : undefined
  const controller = outlet.controlledBy === undefined ? undefined : directory.actorName(outlet.controlledBy)
  const controlled = controller === undefined ? undefined : `controlled by ${controller}`
  return [kind, controlled].filter((part) => part !== undefined).join(', ') || undefined
}

/** An actor with all it is a part of, and its country: the sides it may be counted to. */
function liftAll(id: Id, directory: Directory): string[] {
  const sides: string[] = []
  let actor: Actor | undefined = directory.actor(id)
  while (actor !== undefined && !sides.includes(actor.id)) {
    sides.push(actor.id)
    if (actor.country !== undefined && actor.kind !== 'person') sides.push(`country ${actor.country}`)
    actor = actor.partOf === undefined ? undefined : directory.actor(actor.partOf)
  }
  return sides
}
