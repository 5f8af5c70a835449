import type { Account, Id, Passage } from '../../model/index.ts'
import { findReplaced } from '../find-replaced.ts'
import type { AccountMatches } from '../match-accounts.ts'
import type { Matches } from '../match-clusters.ts'
import type { Directory } from './directory.ts'
import { nameSubjects } from './subjects.ts'

/** What can change between two accounts. */
export type ChangedKind = 'event' | 'statement' | 'matter' | 'disagreement' | 'report'

/** Something that an earlier account holds and a later one does not. */
export interface Withdrawal {
  readonly kind: ChangedKind
  readonly id: Id
  readonly about: string
  /**
   * `removed`: no report that told it is left · `rewritten`: a report that told it has other words now · `reread`: a report that told
   * it is as it was, and is no longer read so.
   */
  readonly reason: 'removed' | 'rewritten' | 'reread'
  /** Reports that told it, by outlet or location. */
  readonly told: readonly string[]
}

/** What has no counterpart in the later account; what was merged into something else has one. */
export function findWithdrawn(old: Account, now: Account, matches: AccountMatches, earlier: Directory): Withdrawal[] {
  const formerly = nameSubjects(old)
  const replaced = findReplaced(old, now)
  const kept = new Set(now.reports.map(({ id }) => id))
  return [
    ...withdraw('event', old.events, matches.events, (event) => event.mentions.map(({ evidence }) => evidence)),
    ...withdraw('statement', old.statements, matches.statements, (one) =>
      one.renderings.map(({ evidence }) => evidence),
    ),
    ...withdraw('matter', old.matters, matches.matters, (one) => one.states.flatMap(({ evidence }) => evidence)),
    ...withdraw('disagreement', old.disagreements, matches.disagreements, (one) =>
      one.positions.flatMap(({ evidence }) => evidence),
    ),
  ]

  function withdraw<Item extends { readonly id: Id; readonly about?: unknown }>(
    kind: ChangedKind,
    items: readonly Item[],
    { newOf, mergedInto }: Matches,
    evidenceOf: (item: Item) => readonly Pick<Passage, 'report'>[],
  ): Withdrawal[] {
    return items
      .filter(({ id }) => !newOf.has(id) && !mergedInto.has(id))
      .map((item) => {
        const reports = [...new Set(evidenceOf(item).map(({ report }) => report))]
        const isLeft = reports.some((id) => kept.has(id))
        const reason = isLeft ? 'reread' : reports.some((id) => replaced.has(id)) ? 'rewritten' : 'removed'
        const subject = kind === 'disagreement' && typeof item.about === 'string' ? item.about : item.id
        return {
          kind,
          id: item.id,
          about: formerly.get(subject) ?? subject,
          reason,
          told: reports.map((id) => earlier.originName({ kind: 'report', id, credited: false })),
        }
      })
  }
}
