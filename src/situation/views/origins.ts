import type { Account, CopiedPassage, Id, OutletKind, Passage, Statement } from '../../model/index.ts'
import { contains } from '../../text/span.ts'
import { type NamedOrigin, originsOf } from './backing.ts'
import { type Directory, openDirectory, type Source } from './directory.ts'
import { briefStatement } from './said-by-day.ts'

/** Who had what from whom. */
export interface OriginsView {
  readonly statements: readonly StatementOrigins[]
  readonly copies: readonly CopyEntry[]
  readonly outlets: readonly OutletEntry[]
  readonly sources: readonly Source[]
}

/** The ways one statement took, from its speaker to the reports. */
export interface StatementOrigins {
  readonly id: Id
  readonly speaker: string
  readonly words: string
  readonly origins: readonly NamedOrigin[]
  readonly ways: readonly Way[]
}

/** One station on the way of a statement, and where it went from there. */
export interface Way {
  readonly name: string
  /** Number of the report, where the station is one. */
  readonly report?: number
  /** Whether this report copies the passage from the one before. */
  readonly copied?: true
  readonly next: readonly Way[]
}

/** A passage that one report has from another. */
export interface CopyEntry {
  readonly words: string
  readonly from: number
  readonly to: number
}

export interface OutletEntry {
  readonly id: Id
  readonly name: string
  readonly kind: OutletKind
  readonly country?: string
  readonly controlledBy?: string
  readonly reports: number
  /** Statements that enter the reports through it. */
  readonly origin: number
  /** Statements that its reports pass on from another origin. */
  readonly passedOn: number
  /** Reports and passages that it copies from others. */
  readonly copied: number
}

/** Traces every statement from speaker to report, and counts what each outlet adds. */
export function traceOrigins(account: Account, directory: Directory = openDirectory(account)): OriginsView {
  const statements = account.statements.map((statement) => traceStatement(statement, directory))
  const stations = new Map(statements.map((statement) => [statement, countStations(statement.ways)]))
  return {
    statements: statements.sort((left, right) => (stations.get(right) ?? 0) - (stations.get(left) ?? 0)),
    copies: account.reports.flatMap((report) =>
      report.copied.map(({ from }) => ({
        words: from.quote,
        from: directory.number(from.report),
        to: directory.number(report.id),
      })),
    ),
    outlets: listOutlets(account, directory),
    sources: directory.sources,
  }
}

/** The ways of one statement. */
export function traceStatement(statement: Statement, directory: Directory): StatementOrigins {
  return directory.once(makeWays, statement)
}

function makeWays(statement: Statement, directory: Directory): StatementOrigins {
  const { words, id } = briefStatement(statement, directory)
  const root: MutableWay = { name: '', next: [] }
  for (const { evidence, chain, toldBy = [] } of statement.renderings) {
    const reports = reportStations(evidence, directory)
    // An outlet whose own report stands on the way is that station.
    const before = chain.map(directory.outletName).filter((name) => reports.every((station) => station.name !== name))
    walkWay(root, [...toldBy.map(directory.actorName), ...before].map((name) => ({ name })).concat(reports))
  }
  return {
    id,
    speaker: directory.actorName(statement.speaker),
    words,
    origins: originsOf(statement, directory),
    ways: root.next,
  }
}

type Station = Omit<Way, 'next'>
type MutableWay = Station & { next: MutableWay[] }

function walkWay(root: MutableWay, stations: readonly Station[]): void {
  let at = root
  for (const station of stations) {
    let next = at.next.find(({ name, report }) => name === station.name && report === station.report)
    if (next === undefined) {
      next = { ...station, next: [] }
      at.next.push(next)
    }
    at = next
  }
}

/** Most reports that a passage is followed through. */
const longestWay = 20

/** The reports a passage went through, the earliest first: each copied range leads one report back. */
function reportStations(passage: Passage, directory: Directory): Station[] {
  const stations: Station[] = []
  let at: Passage | undefined = passage
  while (at !== undefined && stations.length < longestWay) {
    const report = directory.report(at.report)
    const copied = report?.copied.find((range) => contains(range, at as Passage))
    const name = report?.outlet === undefined ? (report?.location ?? at.report) : directory.outletName(report.outlet)
    stations.push({ name, report: directory.number(at.report), ...(copied === undefined ? {} : { copied: true }) })
    at = copied && backToSource(at, copied)
  }
  return stations.reverse()
}

/** Where a passage stands in the report it is copied from, as nearly as the range tells. */
function backToSource(passage: Passage, copied: CopiedPassage): Passage {
  const { from } = copied
  const start = Math.min(from.end, from.start + passage.start - copied.start)
  return { ...from, start, end: Math.min(from.end, start + passage.end - passage.start) }
}

function countStations(ways: readonly Way[]): number {
  return ways.reduce((sum, way) => sum + 1 + countStations(way.next), 0)
}

interface Tally {
  reports: number
  origin: number
  passedOn: number
  copied: number
}

function listOutlets(account: Account, directory: Directory): OutletEntry[] {
  const tallies = tallyOutlets(account)
  const entries = account.outlets.map(
    (outlet): OutletEntry => ({
      id: outlet.id,
      name: directory.outletName(outlet.id),
      kind: outlet.kind,
      ...(outlet.country === undefined ? {} : { country: outlet.country }),
      ...(outlet.controlledBy === undefined ? {} : { controlledBy: directory.actorName(outlet.controlledBy) }),
      ...(tallies.get(outlet.id) ?? { reports: 0, origin: 0, passedOn: 0, copied: 0 }),
    }),
  )
  return entries.sort(
    (left, right) => right.origin - left.origin || right.reports - left.reports || (left.name < right.name ? -1 : 1),
  )
}

function tallyOutlets(account: Account): ReadonlyMap<Id, Tally> {
  const outletOf = new Map(account.reports.map(({ id, outlet }) => [id, outlet]))
  const tallies = new Map(account.outlets.map(({ id }) => [id, { reports: 0, origin: 0, passedOn: 0, copied: 0 }]))
  const add = (id: Id | undefined, key: keyof Tally, count = 1) => {
    const tally = id === undefined ? undefined : tallies.get(id)
    if (tally !== undefined) tally[key] += count
  }
  for (const { outlet, copied, copyOf } of account.reports) {
    add(outlet, 'reports')
    add(outlet, 'copied', copied.length + (copyOf === undefined ? 0 : 1))
  }
  for (const { origins, renderings } of account.statements) {
    const from = new Set(origins.filter(({ kind }) => kind === 'outlet').map(({ id }) => id))
    const tellers = new Set(renderings.flatMap(({ evidence }) => outletOf.get(evidence.report) ?? []))
    for (const id of from) add(id, 'origin')
    for (const id of tellers) if (!from.has(id)) add(id, 'passedOn')
  }
  return tallies
}
