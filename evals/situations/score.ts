import type { Account } from '../../src/model/index.ts'
import { type Metrics, precisionRecall } from '../task.ts'
import { type EventMatches, matchEvents } from './match-events.ts'
import { addKinds, countKinds, type KindCounts, kindMetrics } from './match-kinds.ts'
import { matchStatements, type StatementMatches } from './match-statements.ts'
import { nameByFile } from './reference.ts'
import { type ActorMatcher, matchActors } from './same-actor.ts'

/** How a built account meets its reference. */
export interface Comparison {
  /** Both with reports named by their files. */
  readonly reference: Account
  readonly built: Account
  readonly actors: ActorMatcher
  readonly statements: StatementMatches
  readonly events: EventMatches
  readonly counts: SituationCounts
}

/** Counts that add up over situations. */
export interface SituationCounts {
  readonly statements: FoundCounts
  readonly events: FoundCounts
  readonly kinds: Readonly<Record<string, KindCounts>>
}

export interface FoundCounts extends KindCounts {
  /** Found ones that are right in all that is compared. */
  readonly right: number
}

/** Compares a built account with its reference. */
export function compareAccounts(gold: Account, own: Account): Comparison {
  const reference = nameByFile(gold)
  const built = nameByFile(own)
  const actors = matchActors(reference, built)
  const statements = matchStatements(reference, built, actors)
  const events = matchEvents(reference, built, actors)
  const found = ({ pairs, differences }: StatementMatches | EventMatches, predicted: number, total: number) => ({
    correct: pairs.size,
    right: pairs.size - differences.size,
    predicted,
    gold: total,
  })
  return {
    reference,
    built,
    actors,
    statements,
    events,
    counts: {
      statements: found(statements, built.statements.length, reference.statements.length),
      events: found(events, built.events.length, reference.events.length),
      kinds: countKinds(reference, built, actors),
    },
  }
}

/** Adds counts of two situations. */
export function addCounts(left: SituationCounts, right: SituationCounts): SituationCounts {
  return {
    statements: addFound(left.statements, right.statements),
    events: addFound(left.events, right.events),
    kinds: addKinds(left.kinds, right.kinds),
  }
}

function addFound(left: FoundCounts, right: FoundCounts): FoundCounts {
  return {
    correct: left.correct + right.correct,
    right: left.right + right.right,
    predicted: left.predicted + right.predicted,
    gold: left.gold + right.gold,
  }
}

export const noCounts: SituationCounts = {
  statements: { correct: 0, right: 0, predicted: 0, gold: 0 },
  events: { correct: 0, right: 0, predicted: 0, gold: 0 },
  kinds: {},
}

/**
 * Recall and precision of statements and events found, micro-averaged. While an engine tells no events at all, of statements alone:
 * the result says so in a warning.
 */
export function headline({ statements, events }: SituationCounts): {
  readonly recall: number
  readonly precision: number
} {
  const counted = events.predicted === 0 ? statements : addFound(statements, events)
  const { recall, precision } = precisionRecall(counted.correct, counted.predicted, counted.gold)
  return { recall, precision }
}

/** Metrics of statements and events each, with how many of the found are right, and of all other kinds. */
export function allKinds({ statements, events, kinds }: SituationCounts): Record<string, Metrics> {
  return { statements: foundMetrics(statements), events: foundMetrics(events), ...kindMetrics(kinds) }
}

function foundMetrics({ correct, right, predicted, gold }: FoundCounts): Metrics {
  const { recall, precision } = precisionRecall(correct, predicted, gold)
  return { recall, precision, right: correct === 0 ? 0 : right / correct }
}

/** A larger drop on the renamed set means that something was fitted to names. */
const largestDrop = 0.03

/** What renaming cost, where it cost more than it may. */
export function dropWarnings(metrics: Metrics, renamed: Metrics): string[] {
  return Object.entries(metrics).flatMap(([name, value]) => {
    const drop = value - (renamed[name] ?? 0)
    return drop > largestDrop
      ? [`${name} drops by ${drop.toFixed(3)} once countries and people are renamed: something is fitted to names`]
      : []
  })
}
