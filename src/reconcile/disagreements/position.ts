import type { Evidence, Id, Origin, Position } from '../../model/index.ts'
import { distinctOrigins } from '../distinct-origins.ts'

/** One holder of a value: a passage with its origin, and the statement that it is said in. */
export interface Holding {
  readonly value: string
  readonly report: Id
  readonly origin: Origin
  readonly statement?: Id
  readonly evidence: Evidence
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
