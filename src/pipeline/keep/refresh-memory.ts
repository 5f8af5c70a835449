import type { AnnotatedReport, Id, Problem } from '../../model/index.ts'
import { type Memo, openMemo } from '../../reconcile/memo.ts'
import type { KeptReport, Store } from '../../store/store.ts'

/** A report as reconciling takes it, and what is wrong with it. */
export interface MadeReport {
  readonly report: AnnotatedReport
  readonly problems: readonly Problem[]
}

/** What a process that renews accounts keeps between two renewals, for as long as it runs. Nothing of it is on disk. */
export interface RefreshMemory {
  /** What is kept of a situation; begun anew where annotators changed, which `keys` tells. */
  of(store: Store, situation: string, keys: string): SituationMemory
}

/** The members of a situation as they were taken, and what reconciling made of them. */
export interface SituationMemory {
  readonly memo: Memo
  /** All members in the order of ids: those that changed or came are read and taken, of the others what was taken before is given. */
  members(
    store: Store,
    situation: string,
    take: (member: KeptReport) => Promise<MadeReport>,
  ): Promise<readonly MadeReport[]>
}

/** How many situations are kept; of more, the one renewed longest ago is forgotten. */
const mostSituations = 4

/** Opens an empty memory. */
export function openRefreshMemory(): RefreshMemory {
  const stores = new WeakMap<Store, Map<string, { readonly keys: string; readonly memory: SituationMemory }>>()
  return {
    of(store, situation, keys) {
      const situations = stores.get(store) ?? new Map()
      stores.set(store, situations)
      const known = situations.get(situation)
      const memory = known?.keys === keys ? known.memory : openSituationMemory()
      situations.delete(situation)
      situations.set(situation, { keys, memory })
      if (situations.size > mostSituations) situations.delete(situations.keys().next().value)
      return memory
    },
  }
}

function openSituationMemory(): SituationMemory {
  let known = new Map<Id, MadeReport & { readonly stamp: string }>()
  return {
    memo: openMemo(),
    async members(store, situation, take) {
      const stamps = new Map<Id, string>()
      for await (const { id, stamp } of store.memberStamps(situation)) stamps.set(id, stamp)
      const strange = new Set([...stamps].filter(([id, stamp]) => known.get(id)?.stamp !== stamp).map(([id]) => id))
      const taken = new Map<Id, MadeReport>()
      for await (const member of store.keptReports([...strange])) taken.set(member.reading.id, await take(member))
      const members = [...stamps].flatMap(([id, stamp]) => {
        const made = (strange.has(id) ? taken : known).get(id)
        return made === undefined ? [] : [[id, { ...made, stamp }] as const]
      })
      known = new Map(members)
      return [...known.values()]
    },
  }
}
