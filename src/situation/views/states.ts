import type { Account, Id, Matter, When } from '../../model/index.ts'
import type { Directory } from './directory.ts'

/** What stands where. */
export interface StatesSection {
  readonly kind: 'states'
  readonly matters: readonly BriefMatter[]
}

export interface BriefMatter {
  readonly id: Id
  readonly kind: Matter['kind']
  readonly name: string
  readonly parties: readonly string[]
  /** In the order of time; the last is where it stands. */
  readonly states: readonly {
    readonly state: string
    readonly when?: When
    readonly by: readonly string[]
    readonly sources: readonly number[]
  }[]
}

/** Matters with their states in the order of time. */
export function states(account: Account, directory: Directory): StatesSection | undefined {
  if (account.matters.length === 0) return undefined
  return { kind: 'states', matters: account.matters.map((matter) => briefMatter(matter, directory)) }
}

/** Earlier than any date: undated states are taken as known before, so that the last one is where a matter stands. */
const undated = ''

function briefMatter({ id, kind, name, parties, states }: Matter, directory: Directory): BriefMatter {
  const dateOf = (when: When | undefined) => when?.earliest ?? when?.latest ?? undated
  const ordered = [...states].sort((left, right) => (dateOf(left.when) < dateOf(right.when) ? -1 : 1))
  return {
    id,
    kind,
    name,
    parties: parties.map(directory.actorName),
    states: ordered.map(({ state, when, by, evidence }) => ({
      state,
      ...(when === undefined ? {} : { when }),
      by: by.map(directory.actorName),
      sources: directory.numbers(evidence),
    })),
  }
}
