import type { Account, Disagreement, Evidence, Id } from '../../model/index.ts'
import { findReplaced } from '../find-replaced.ts'
import { type AccountMatches, matchAccounts } from '../match-accounts.ts'
import type { Matches } from '../match-clusters.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { type Dispute, listDisputes } from './disputed.ts'
import { type EventEntry, enterEvent } from './event-entry.ts'
import { isToldBy } from './is-told-by.ts'
import {
  changeOf,
  compareEvents,
  compareMatters,
  compareStatements,
  compareWhens,
  type FieldChange,
  type Side,
} from './revisions.ts'
import { type BriefStatement, briefStatement } from './said-by-day.ts'
import { nameSpeaker, type Speaker } from './speaker.ts'
import { enterMatters, type MatterEntry } from './states.ts'
import { nameSubjects } from './subjects.ts'
import { type ChangedKind, findWithdrawn, type Withdrawal } from './withdrawals.ts'

/** What a later account knows that an earlier one did not, knows otherwise, or no longer holds. */
export interface Changes {
  readonly reports: {
    /** Numbers of reports that the earlier account did not have. */
    readonly added: readonly number[]
    /** Numbers of reports whose words are others than they were. */
    readonly replaced: readonly number[]
    /** Reports that the later one does not have, as the earlier one numbers them. */
    readonly removed: readonly Source[]
  }
  /** Annotators of another version, which may read the same words otherwise. */
  readonly annotators: readonly FieldChange[]
  /** New events; acts of speech are among the statements. */
  readonly events: readonly EventEntry[]
  readonly statements: readonly { readonly speaker: Speaker; readonly statement: BriefStatement }[]
  readonly matters: readonly MatterEntry[]
  /** Disagreements that the earlier account did not have. */
  readonly disputed: readonly Dispute[]
  readonly revised: readonly Revision[]
  readonly withdrawn: readonly Withdrawal[]
}

export interface ChangesView extends Changes {
  readonly title: string
  readonly sources: readonly Source[]
}

export interface Revision {
  readonly kind: ChangedKind
  readonly id: Id
  /** What it is, in words. */
  readonly about: string
  readonly fields: readonly FieldChange[]
  /** Numbers of the reports that tell what the earlier account did not have; empty where the same reports are read otherwise. */
  readonly sources: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** Compares two accounts of one situation. */
export function makeChanges(old: Account, now: Account): ChangesView {
  const directory = openDirectory(now)
  return { title: now.title, ...compareAccounts(old, now, directory), sources: directory.sources }
}

/** The same, with the sources of the later account as they are numbered already. */
export function compareAccounts(old: Account, now: Account, directory: Directory): Changes {
  const matches = matchAccounts(old, now)
  const earlier = openDirectory(old)
  return {
    reports: compareReports(old, now, earlier, directory),
    annotators: compareAnnotators(old, now),
    ...findNew(now, matches, directory),
    revised: findRevised(old, now, matches, earlier, directory),
    withdrawn: findWithdrawn(old, now, matches, earlier),
  }
}

function compareReports(old: Account, now: Account, earlier: Directory, directory: Directory): Changes['reports'] {
  const replaced = findReplaced(old, now)
  const others = new Set([...replaced.values()].map(({ id }) => id))
  const known = new Set(old.reports.map(({ id }) => id))
  const kept = new Set([...now.reports.map(({ id }) => id), ...replaced.keys()])
  const numbersOf = (ids: readonly Id[]) => ids.map(directory.number).sort((left, right) => left - right)
  return {
    added: numbersOf(now.reports.map(({ id }) => id).filter((id) => !known.has(id) && !others.has(id))),
    replaced: numbersOf([...others]),
    removed: earlier.sources.filter(({ report }) => !kept.has(report)),
  }
}

/** Whether nothing changed. */
export function isUnchanged({ reports, events, statements, matters, disputed, revised, withdrawn }: Changes): boolean {
  return [
    reports.added,
    reports.replaced,
    reports.removed,
    events,
    statements,
    matters,
    disputed,
    revised,
    withdrawn,
  ].every(({ length }) => length === 0)
}

function compareAnnotators(old: Account, now: Account): FieldChange[] {
  const versions = ({ made }: Account) =>
    new Map(made.annotators.map((one) => [one.replace(/@.*$/, ''), one.replace(/^.*@/, '')]))
  const [before, after] = [versions(old), versions(now)]
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .flatMap((name) => changeOf(name, before.get(name), after.get(name)))
}

function findNew(now: Account, matches: AccountMatches, directory: Directory) {
  const isNew = (kind: keyof AccountMatches) => {
    const { oldOf, splitFrom } = matches[kind]
    return ({ id }: { readonly id: Id }) => !oldOf.has(id) && !splitFrom.has(id)
  }
  const isNewStatement = (id: Id) => isNew('statements')({ id })
  return {
    events: now.events
      .filter(isNew('events'))
      .filter((event) => !isToldBy(event, isNewStatement, directory))
      .map((event) => enterEvent(event, directory))
      .sort(byDate),
    statements: now.statements
      .filter(isNew('statements'))
      .map((statement) => ({
        speaker: nameSpeaker(statement.speaker, statement.onBehalfOf, directory),
        statement: briefStatement(statement, directory),
      }))
      .sort((left, right) => byDate(left.statement, right.statement)),
    matters: enterMatters(now, directory).filter(isNew('matters')),
    disputed: listDisputes(now, directory).filter(isNew('disagreements')),
  }
}

function findRevised(
  old: Account,
  now: Account,
  matches: AccountMatches,
  earlier: Directory,
  directory: Directory,
): Revision[] {
  const replaced = findReplaced(old, now)
  const before: Side = {
    directory: earlier,
    actorKey: (id) => matches.actors.newOf.get(id) ?? id,
    originKey: (id) => replaced.get(id)?.id ?? id,
  }
  const after: Side = { directory, actorKey: (id) => id, originKey: (id) => id }
  const subjects = nameSubjects(now)
  const formerly = nameSubjects(old)
  return [
    ...revise('event', old.events, now.events, matches.events, compareEvents, (event) =>
      event.mentions.map(({ evidence }) => evidence),
    ),
    ...revise('statement', old.statements, now.statements, matches.statements, compareStatements, (statement) =>
      statement.renderings.map(({ evidence }) => evidence),
    ),
    ...revise('matter', old.matters, now.matters, matches.matters, compareMatters, (matter) =>
      matter.states.flatMap(({ evidence }) => evidence),
    ),
    ...revise('disagreement', old.disagreements, now.disagreements, matches.disagreements, comparePositions, (one) =>
      one.positions.flatMap(({ evidence }) => evidence),
    ),
    ...revise(
      'report',
      old.reports,
      now.reports,
      sameReports(old, now),
      (one, other) => compareWhens(one.published, other.published),
      () => [],
    ),
  ]

  function revise<Item extends { readonly id: Id }>(
    kind: ChangedKind,
    items: readonly Item[],
    laterItems: readonly Item[],
    { oldOf, mergedInto, splitFrom }: Pick<Matches, 'oldOf' | 'mergedInto' | 'splitFrom'>,
    compare: (one: Item, other: Item, before: Side, after: Side) => readonly FieldChange[],
    evidenceOf: (item: Item) => readonly Evidence[],
  ): Revision[] {
    const byId = new Map(items.map((item) => [item.id, item]))
    return laterItems.flatMap((later) => {
      const parent = splitFrom.get(later.id)
      const item = byId.get(oldOf.get(later.id) ?? parent ?? '')
      if (item === undefined) return []
      const merged = [...mergedInto].filter(([, into]) => into === later.id).map(([id]) => formerly.get(id) ?? id)
      const fields: FieldChange[] = [
        ...(parent === undefined
          ? []
          : [{ field: 'told apart from', to: subjects.get(parent) ?? formerly.get(parent) ?? parent }]),
        ...merged.map((words) => ({ field: 'merged with', to: words })),
        ...(parent === undefined ? compare(item, later, before, after) : []),
      ]
      if (fields.length === 0) return []
      const evidence = addedEvidence(evidenceOf(item), evidenceOf(later))
      return [
        { kind, id: later.id, about: aboutOf(kind, later), fields, sources: directory.numbers(evidence), evidence },
      ]
    })
  }

  function aboutOf(kind: ChangedKind, item: { readonly id: Id; readonly about?: unknown }): string {
    const id = kind === 'disagreement' && typeof item.about === 'string' ? item.about : item.id
    return subjects.get(id) ?? id
  }
}

function comparePositions(old: Disagreement, now: Disagreement): FieldChange[] {
  const words = ({ positions }: Disagreement) => positions.map(({ value }) => value).join(' / ')
  return words(old) === words(now) ? [] : [{ field: now.aspect, from: words(old), to: words(now) }]
}

function sameReports(old: Account, now: Account): Pick<Matches, 'oldOf' | 'mergedInto' | 'splitFrom'> {
  const known = new Set(old.reports.map(({ id }) => id))
  const same = now.reports.flatMap(({ id }) => (known.has(id) ? [[id, id] as const] : []))
  const replaced = [...findReplaced(old, now)].map(([id, report]) => [report.id, id] as const)
  const oldOf = new Map([...same, ...replaced])
  return { oldOf, mergedInto: new Map(), splitFrom: new Map() }
}

/** Evidence that was not there before. */
function addedEvidence(old: readonly Evidence[], now: readonly Evidence[]): Evidence[] {
  const known = new Set(old.map(keyOf))
  return now.filter((one) => !known.has(keyOf(one)))
}

function keyOf(evidence: Evidence): string {
  return 'start' in evidence
    ? `${evidence.report}|${evidence.start}|${evidence.end}`
    : `${evidence.report}|${evidence.field}|${evidence.quote}`
}

/** Later than any date. */
const undated = '~'

function byDate(left: { readonly when?: EventEntry['when'] }, right: { readonly when?: EventEntry['when'] }): number {
  const [one, other] = [left, right].map(({ when }) => when?.earliest ?? when?.latest ?? undated)
  return (one ?? undated) < (other ?? undated) ? -1 : (one ?? undated) > (other ?? undated) ? 1 : 0
}
