import type { Account } from '../model/index.ts'
import { clusterIds } from './laws/clusters.ts'
import { dates } from './laws/dates.ts'
import type { Law, Violation } from './laws/law.ts'
import { order } from './laws/order.ts'
import { blocks, ownWords, quotes, ranges } from './laws/passages.ts'
import { idsExist, uniqueIds } from './laws/references.ts'
import { copies, cycles, pairs } from './laws/relations.ts'
import { chains, origins, parts, positions, scales, support, unnamed } from './laws/support.ts'

/** Every law that one account can show, in the order they are reported. */
export const laws: readonly Law[] = [
  uniqueIds,
  idsExist,
  ranges,
  quotes,
  blocks,
  ownWords,
  dates,
  support,
  origins,
  parts,
  chains,
  copies,
  cycles,
  pairs,
  unnamed,
  positions,
  scales,
  clusterIds,
  order,
]

/** Where an account breaks its laws; empty for a sound one. Laws that need report texts pass over reports without. */
export function verifyAccount(account: Account): Violation[] {
  return laws.flatMap((law) => [...law.check(account)].map((fault) => ({ law: law.name, ...fault })))
}

/** Names of the laws that could not be checked on every report, because texts were left out. */
export function uncheckedLaws(account: Account): string[] {
  if (account.reports.every(({ text }) => text !== undefined)) return []
  return laws.filter(({ needsText }) => needsText).map(({ name }) => name)
}
