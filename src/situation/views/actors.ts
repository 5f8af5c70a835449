import type { Account, Actor, ActorKind, Id, When } from '../../model/index.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { describeTitle } from './speaker.ts'

/** Everyone in the account. */
export interface ActorsView {
  readonly actors: readonly ActorEntry[]
  readonly sources: readonly Source[]
}

export interface ActorEntry {
  readonly id: Id
  readonly name: string
  readonly named: boolean
  readonly kind: ActorKind
  readonly country?: string
  readonly code?: string
  readonly partOf?: string
  /** Other forms of the name met. */
  readonly aliases: readonly string[]
  readonly roles: readonly {
    readonly title: string
    readonly when?: When
    readonly sources: readonly number[]
  }[]
  /** How many statements it makes, or others make for it. */
  readonly statements: number
  readonly mentions: number
  /** Numbers of the reports it is met in. */
  readonly reports: readonly number[]
}

/** Actors by how much is told of them: named ones first, then unnamed sources. */
export function listActors(account: Account, directory: Directory = openDirectory(account)): ActorsView {
  const counts = new Map<Id, number>()
  for (const { speaker, onBehalfOf } of account.statements) {
    for (const id of new Set([speaker, onBehalfOf ?? speaker])) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const actors = account.actors.map((actor) => describeActor(actor, counts.get(actor.id) ?? 0, directory))
  actors.sort(
    (left, right) =>
      Number(right.named) - Number(left.named) ||
      right.statements + right.mentions - left.statements - left.mentions ||
      (left.name < right.name ? -1 : left.name > right.name ? 1 : 0),
  )
  return { actors, sources: directory.sources }
}

function describeActor(actor: Actor, statements: number, directory: Directory): ActorEntry {
  const { id, name, named, kind, country, code, partOf } = actor
  return {
    id,
    name,
    named,
    kind,
    ...(country === undefined ? {} : { country }),
    ...(code === undefined ? {} : { code }),
    ...(partOf === undefined ? {} : { partOf: directory.actorName(partOf) }),
    aliases: actor.aliases.filter((alias) => alias !== name),
    roles: actor.roles.map((role) => ({
      title: describeTitle(role, directory),
      ...(role.when === undefined ? {} : { when: role.when }),
      sources: directory.numbers(role.evidence),
    })),
    statements,
    mentions: actor.mentions.length,
    reports: directory.numbers(actor.mentions),
  }
}
