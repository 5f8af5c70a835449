import type { Account, Evidence, Passage } from '../model/index.ts'
import { carryOver, findReplaced } from './find-replaced.ts'
import { type Cluster, type Matches, matchClusters } from './match-clusters.ts'

/** Which part of one account is which part of another. */
export interface AccountMatches {
  readonly actors: Matches
  readonly statements: Matches
  readonly events: Matches
  readonly matters: Matches
  readonly disagreements: Matches
}

/** Matches clusters by the mentions they share: ids are names of their first mentions, and may change when reports are added. */
export function matchAccounts(old: Account, now: Account): AccountMatches {
  const replaced = findReplaced(old, now)
  const carry = ({ id, mentions }: Cluster) => ({ id, mentions: mentions.map((one) => carryOver(one, replaced)) })
  const match = (clusters: (account: Account) => readonly Cluster[]) =>
    matchClusters(replaced.size === 0 ? clusters(old) : clusters(old).map(carry), clusters(now))
  return {
    actors: match(({ actors }) => actors),
    statements: match(({ statements }) =>
      statements.map(({ id, renderings }) => ({ id, mentions: renderings.map(({ evidence }) => evidence) })),
    ),
    events: match(({ events }) =>
      events.map(({ id, mentions }) => ({ id, mentions: mentions.map(({ trigger }) => trigger) })),
    ),
    matters: match(({ matters }) =>
      matters.map(({ id, states, figures }) => ({
        id,
        mentions: [
          ...passagesOf(states.flatMap(({ evidence }) => evidence)),
          ...figures.map(({ evidence }) => evidence),
        ],
      })),
    ),
    disagreements: match(({ disagreements }) =>
      disagreements.map(({ id, positions }) => ({
        id,
        mentions: passagesOf(positions.flatMap(({ evidence }) => evidence)),
      })),
    ),
  }
}

/** Evidence that stands in the text of a report. */
function passagesOf(evidence: readonly Evidence[]): Passage[] {
  return evidence.flatMap((one) => ('start' in one ? [one] : []))
}
