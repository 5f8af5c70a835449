import type { Account, Evidence, Figure, Id, Matter, MatterState, When } from '../../model/index.ts'
import { describeFigure } from '../describe-figure.ts'
import { describeDated } from './day.ts'
import type { Directory } from './directory.ts'
import { groupBy } from './group-by.ts'

/** What stands where. */
export interface StatesSection {
  readonly kind: 'states'
  readonly matters: readonly MatterEntry[]
}

export interface MatterEntry {
  readonly id: Id
  readonly kind: Matter['kind']
  readonly name: string
  /** Other names met. */
  readonly aliases: readonly string[]
  readonly parties: readonly string[]
  readonly figures: readonly {
    readonly words: string
    readonly sources: readonly number[]
    readonly evidence: readonly Evidence[]
  }[]
  /** In the order of time; the last is where it stands. */
  readonly states: readonly StateEntry[]
}

export interface StateEntry {
  readonly state: string
  readonly when?: When
  /** The date in words; absent where only undated reports tell of it. */
  readonly date?: string
  readonly by: readonly string[]
  /** The event that brought it about, in words. */
  readonly event?: string
  readonly sources: readonly number[]
  readonly evidence: readonly Evidence[]
}

/** Matters with their states in the order of time. */
export function states(account: Account, directory: Directory): StatesSection | undefined {
  return account.matters.length === 0 ? undefined : { kind: 'states', matters: enterMatters(account, directory) }
}

/** Matters of which most is told first. */
export function enterMatters({ matters, events }: Account, directory: Directory): MatterEntry[] {
  const summaries = new Map(events.map(({ id, summary }) => [id, summary]))
  return matters
    .map((matter) => enterMatter(matter, summaries, directory))
    .sort((left, right) => right.states.length - left.states.length || (left.name < right.name ? -1 : 1))
}

function enterMatter(matter: Matter, summaries: ReadonlyMap<Id, string>, directory: Directory): MatterEntry {
  const { id, kind, name, aliases, parties, figures } = matter
  return {
    id,
    kind,
    name,
    aliases: aliases.filter((alias) => alias !== name),
    parties: parties.map(directory.actorName).filter((party) => party !== name),
    figures: enterFigures(figures, directory),
    states: orderStates(matter.states).map((state) => enterState(state, summaries, directory)),
  }
}

function enterState(
  { state, when, by, event, evidence }: MatterState,
  summaries: ReadonlyMap<Id, string>,
  directory: Directory,
): StateEntry {
  const passages = evidence.filter((one) => 'start' in one)
  const date = describeDated({ ...(when === undefined ? {} : { when }), evidence: passages }, directory)
  return {
    state,
    ...(when === undefined ? {} : { when }),
    ...(date === undefined ? {} : { date }),
    by: by.map(directory.actorName),
    ...(event === undefined ? {} : { event: summaries.get(event) ?? event }),
    sources: directory.numbers(evidence),
    evidence,
  }
}

/** Figures in words, each once with all that give it, in the order a reader meets them. */
function enterFigures(figures: readonly Figure[], directory: Directory): MatterEntry['figures'] {
  const ordered = [...figures].sort((left, right) => directory.comparePassages(left.evidence, right.evidence))
  return [...groupBy(ordered, describeFigure)].map(([words, group]) => {
    const evidence = group.map((figure) => figure.evidence)
    return { words, sources: directory.numbers(evidence), evidence }
  })
}

/** Earlier than any date: undated states are taken as known before, so that the last one is where a matter stands. */
const undated = ''

/** States in the order of time. */
export function orderStates(given: readonly MatterState[]): MatterState[] {
  const dateOf = ({ when }: MatterState) => when?.latest ?? when?.earliest ?? undated
  return [...given].sort((left, right) => (dateOf(left) < dateOf(right) ? -1 : dateOf(left) > dateOf(right) ? 1 : 0))
}
