import type { Evidence, Id, Origin, Position } from '../../model/index.ts'
import { distinctOrigins } from '../distinct-origins.ts'

/** One holder of a value: a passage with its origin, and the statement that it is said in. */
export interface Holding {
  readonly value: string
  readonly report: Id
  readonly origin: Origin
  readonly statement?: Id
  readonly evidence: Evidence
  /** The report by which these words were taken back. */
  readonly dropped?: Id
}

/** Whether one of two holders no longer stands by its value, or the report of one takes the place of the other's: they differ in time. */
export function isTakenBack(
  left: Pick<Holding, 'report' | 'dropped'>,
  right: Pick<Holding, 'report' | 'dropped'>,
  replaces: (later: Id, earlier: Id) => boolean = () => false,
): boolean {
  if (left.dropped !== undefined || right.dropped !== undefined) return true
  return replaces(left.report, right.report) || replaces(right.report, left.report)
}

/** The positions that holders of different values take. */
export function toPositions(holdings: readonly Holding[]): readonly Position[] {
  const byValue = new Map<string, Holding[]>()
  for (const holding of holdings) {
    const known = byValue.get(holding.value)
    if (known) known.push(holding)
    else byValue.set(holding.value, [holding])
  }
  return [...byValue].map(([value, held]) => ({
    value,
    reports: [...new Set(held.map(({ report }) => report))].sort(),
    origins: distinctOrigins(held.map(({ origin }) => origin)),
    statements: [...new Set(held.flatMap(({ statement }) => statement ?? []))].sort(),
    evidence: held.map(({ evidence }) => evidence),
  }))
}
