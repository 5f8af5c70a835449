import type { Account, Disagreement, Evidence, Id, Position, When } from '../../model/index.ts'
import { type NamedOrigin, nameOrigins } from './backing.ts'
import type { Directory } from './directory.ts'
import type { EventEntry } from './event-entry.ts'
import { listDoubtful } from './happenings.ts'
import { nameSubjects } from './subjects.ts'

/** What the reports do not agree on. */
export interface DisputedSection {
  readonly kind: 'disputed'
  readonly disputes: readonly Dispute[]
  /** Events that somebody denies. */
  readonly denied: readonly EventEntry[]
}

export interface Dispute {
  readonly id: Id
  readonly aspect: Disagreement['aspect']
  readonly nature: Disagreement['nature']
  /** Whether it changed because an outlet corrected what it had told. */
  readonly isCorrected?: true
  /** What it is about, in words. */
  readonly about: string
  /** Of an update in the order of time; otherwise those with most origins first. */
  readonly positions: readonly DisputePosition[]
}

export interface DisputePosition {
  readonly value: string
  /** The first date on which a report tells it, as far as reports are dated. */
  readonly told?: When
  /** Who says so, where it is a statement's. */
  readonly by: readonly string[]
  readonly origins: readonly NamedOrigin[]
  readonly sources: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** The section of a brief: disagreements, and events that somebody denies. */
export function disputed(account: Account, directory: Directory): DisputedSection | undefined {
  const disputes = listDisputes(account, directory)
  const denied = listDoubtful(account, directory)
  return disputes.length + denied.length === 0 ? undefined : { kind: 'disputed', disputes, denied }
}

/** Conflicts first, then what only looks like one: updates, precision and translation. */
export function listDisputes(account: Account, directory: Directory): Dispute[] {
  const speakers = new Map(account.statements.map(({ id, speaker }) => [id, speaker]))
  const subjects = nameSubjects(account)
  const corrected = new Map(account.reports.map(({ id, corrects, retracts }) => [id, corrects ?? retracts]))
  return account.disagreements
    .map(({ id, aspect, nature, about, positions }): Dispute => {
      const entered = positions.map((position) => enterPosition(position, speakers, directory))
      return {
        id,
        aspect,
        nature,
        ...(nature === 'update' && isCorrected(positions, corrected) ? { isCorrected: true } : {}),
        about: subjects.get(about) ?? about,
        positions: entered.sort(nature === 'update' ? byTelling : byOrigins),
      }
    })
    .sort((left, right) => rank(left) - rank(right))
}

/** Whether a report that holds one position corrects one that holds another. */
function isCorrected(positions: readonly Position[], corrected: ReadonlyMap<Id, Id | undefined>): boolean {
  const holders = positions.map(({ evidence }) => new Set(evidence.map(({ report }) => report)))
  return holders.some((own) =>
    [...own].some((report) => {
      const meant = corrected.get(report)
      return meant !== undefined && holders.some((other) => other !== own && other.has(meant))
    }),
  )
}

function enterPosition(position: Position, speakers: ReadonlyMap<Id, Id>, directory: Directory): DisputePosition {
  const by = position.statements.flatMap((id) => speakers.get(id) ?? [])
  const sources = directory.numbers(position.evidence)
  const told = sources.map((number) => directory.sources[number - 1]?.published).find((when) => when !== undefined)
  return {
    value: position.value,
    ...(told === undefined ? {} : { told }),
    by: [...new Set(by)].map(directory.actorName),
    origins: nameOrigins(position.origins, by, directory),
    sources,
    evidence: position.evidence,
  }
}

function rank({ nature }: Dispute): number {
  return ['conflict', 'update', 'precision', 'translation'].indexOf(nature)
}

/** Sources are numbered by date. */
function byTelling(left: DisputePosition, right: DisputePosition): number {
  return (left.sources[0] ?? 0) - (right.sources[0] ?? 0)
}

function byOrigins(left: DisputePosition, right: DisputePosition): number {
  return right.origins.length - left.origins.length || byTelling(left, right)
}
