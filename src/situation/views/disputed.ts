import type { Account, Disagreement, Id } from '../../model/index.ts'
import { type NamedOrigin, nameOrigins } from './backing.ts'
import type { Directory } from './directory.ts'
import { saidWords } from './said-words.ts'

/** What the reports do not agree on. */
export interface DisputedSection {
  readonly kind: 'disputed'
  readonly disputes: readonly Dispute[]
}

export interface Dispute {
  readonly id: Id
  readonly aspect: Disagreement['aspect']
  readonly nature: Disagreement['nature']
  /** What it is about, in words. */
  readonly about: string
  readonly positions: readonly DisputePosition[]
}

export interface DisputePosition {
  readonly value: string
  /** Who says so, where it is a statement's. */
  readonly by: readonly string[]
  readonly origins: readonly NamedOrigin[]
  readonly sources: readonly number[]
}

/** Conflicts first, then what only looks like one: updates, precision and translation. */
export function disputed(account: Account, directory: Directory): DisputedSection | undefined {
  if (account.disagreements.length === 0) return undefined
  const speakers = new Map(account.statements.map(({ id, speaker }) => [id, speaker]))
  const subjects = nameSubjects(account)
  const disputes = account.disagreements.map(
    (disagreement): Dispute => ({
      id: disagreement.id,
      aspect: disagreement.aspect,
      nature: disagreement.nature,
      about: subjects.get(disagreement.about) ?? disagreement.about,
      positions: disagreement.positions.map((position) => {
        const by = position.statements.flatMap((id) => speakers.get(id) ?? [])
        return {
          value: position.value,
          by: [...new Set(by)].map(directory.actorName),
          origins: nameOrigins(position.origins, by, directory),
          sources: directory.numbers(position.evidence),
        }
      }),
    }),
  )
  return { kind: 'disputed', disputes: disputes.sort((left, right) => rank(left) - rank(right)) }
}

function rank({ nature }: Dispute): number {
  return ['conflict', 'update', 'precision', 'translation'].indexOf(nature)
}

/** What ids mean, in words: an event's summary, the name of an actor or matter, the words of a statement, a report's title. */
function nameSubjects(account: Account): ReadonlyMap<Id, string> {
  const { reports, statements, actors, matters, events } = account
  return new Map<Id, string>([
    ...reports.map(({ id, title, location }) => [id, title ?? location] as const),
    ...statements.map(
      ({ id, renderings }) => [id, renderings[0] === undefined ? id : saidWords(renderings[0])] as const,
    ),
    ...[...actors, ...matters].map(({ id, name }) => [id, name] as const),
    ...events.map(({ id, summary }) => [id, summary] as const),
  ])
}
