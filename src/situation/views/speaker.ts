import type { Actor, ActorRole, Id } from '../../model/index.ts'
import type { Directory } from './directory.ts'

/** An actor as the views name it. */
export interface Speaker {
  readonly id: Id
  readonly name: string
  readonly named: boolean
  /** What it is: 'fisheries minister, Iceland'. */
  readonly role?: string
  /** For whom it speaks. */
  readonly onBehalfOf?: string
}

/** Names an actor, with its most telling role and for whom it speaks. */
export function nameSpeaker(id: Id, onBehalfOf: Id | undefined, directory: Directory): Speaker {
  const actor = directory.actor(id)
  const role = actor && directory.once(describeRole, actor)
  const behalf = onBehalfOf === undefined || onBehalfOf === id ? undefined : directory.actorName(onBehalfOf)
  const isKnown = behalf !== undefined && role?.includes(behalf)
  return {
    id,
    name: directory.actorName(id),
    named: actor?.named ?? true,
    ...(role === undefined ? {} : { role }),
    ...(behalf === undefined || isKnown ? {} : { onBehalfOf: behalf }),
  }
}

/** The role with most evidence (of several the longest title), with the body it belongs to. */
function describeRole(actor: Actor, directory: Directory): string | undefined {
  const [role] = [...actor.roles].sort(
    (left, right) => right.evidence.length - left.evidence.length || right.title.length - left.title.length,
  )
  return role && describeTitle(role, directory)
}

/** A title with its body, where the title does not name it: 'fisheries minister, Iceland'. */
export function describeTitle({ title, of }: ActorRole, directory: Directory): string {
  const body = of === undefined ? undefined : directory.actorName(of)
  return body === undefined || title.toLowerCase().includes(body.toLowerCase()) ? title : `${title}, ${body}`
}
