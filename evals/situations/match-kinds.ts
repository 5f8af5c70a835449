import { type Account, reportBlockRoles } from '../../src/model/index.ts'
import type { Metrics } from '../task.ts'
import { precisionRecall } from '../task.ts'
import { sameDays } from './match-events.ts'
import { type Candidate, pairUp } from './pair-up.ts'
import { overlapHalf } from './reference.ts'
import { type ActorMatcher, namesOf, plainName } from './same-actor.ts'
import { matchOutlets } from './same-outlet.ts'

/** Counts of one kind, which add up over situations. */
export interface KindCounts {
  readonly correct: number
  readonly predicted: number
  readonly gold: number
}

/** Counts of every kind that stands beside the headline metrics. */
export function countKinds(reference: Account, built: Account, actors: ActorMatcher): Record<string, KindCounts> {
  const outlets = matchOutlets(reference, built)
  return {
    actors: countPairs(reference.actors, built.actors, (one, other) => actors.same(one.id, other.id)),
    roles: countPairs(
      heldTitles(reference),
      heldTitles(built),
      (one, other) => one.title === other.title && actors.same(one.holder, other.holder),
    ),
    matters: countPairs(reference.matters, built.matters, (one, other) => shareName(one, other)),
    states: countPairs(
      statesOf(reference),
      statesOf(built),
      (one, other) =>
        stem(one.state) === stem(other.state) && sameDays(one.when, other.when) && shareName(one.matter, other.matter),
    ),
    disagreements: countPairs(
      reference.disagreements,
      built.disagreements,
      (one, other) => one.aspect === other.aspect && sharedPositions(one, other) >= 2,
    ),
    outlets: countReports(reference, built, (one, other) => outlets.same(one.outlet, other.outlet)),
    dates: countReports(reference, built, (one, other) => sameDays(one.published, other.published)),
    roleCharacters: countCharacters(reference, built, (one, other) => one === other),
    reportCharacters: countBelonging(reference, built),
  }
}

/** Recall and precision of each kind; one figure where both are the same by construction. */
export function kindMetrics(counts: Readonly<Record<string, KindCounts>>): Record<string, Metrics> {
  return Object.fromEntries(
    Object.entries(counts)
      .filter(([, { gold, predicted }]) => gold + predicted > 0)
      .map(([kind, { correct, predicted, gold }]) => {
        const { recall, precision } = precisionRecall(correct, predicted, gold)
        return [kind, predicted === gold && oneFigure.has(kind) ? { accuracy: recall } : { recall, precision }]
      }),
  )
}

const oneFigure: ReadonlySet<string> = new Set(['outlets', 'dates', 'roleCharacters'])

/** Adds counts of two situations. */
export function addKinds(
  left: Readonly<Record<string, KindCounts>>,
  right: Readonly<Record<string, KindCounts>>,
): Record<string, KindCounts> {
  const none: KindCounts = { correct: 0, predicted: 0, gold: 0 }
  return Object.fromEntries(
    [...new Set([...Object.keys(left), ...Object.keys(right)])].map((kind) => {
      const [one, other] = [left[kind] ?? none, right[kind] ?? none]
      return [
        kind,
        {
          correct: one.correct + other.correct,
          predicted: one.predicted + other.predicted,
          gold: one.gold + other.gold,
        },
      ]
    }),
  )
}

function countPairs<Gold, Own>(
  gold: readonly Gold[],
  own: readonly Own[],
  same: (gold: Gold, own: Own) => boolean,
): KindCounts {
  const candidates: Candidate[] = []
  for (const [left, one] of gold.entries()) {
    for (const [right, other] of own.entries()) if (same(one, other)) candidates.push({ left, right, fit: 1 })
  }
  return { correct: pairUp(candidates).size, predicted: own.length, gold: gold.length }
}

function heldTitles({ actors }: Account) {
  return actors.flatMap(({ id, roles }) => roles.map(({ title }) => ({ holder: id, title: plainName(title) })))
}

function statesOf({ matters }: Account) {
  return matters.flatMap((matter) => matter.states.map((state) => ({ ...state, matter })))
}

function shareName(one: Account['matters'][number], other: Account['matters'][number]): boolean {
  const names = namesOf(other)
  return [...namesOf(one)].some((name) => names.has(name))
}

/** A word without its ending, so that 'signed' and 'signing' are one. */
function stem(word: string): string {
  return word.toLowerCase().replace(/(?:ing|ed|es|e|s)$/, '')
}

type Disagreement = Account['disagreements'][number]

function sharedPositions(one: Disagreement, other: Disagreement): number {
  const candidates = one.positions.flatMap((mine, left) =>
    other.positions.flatMap((its, right) => (overlapsIn(mine, its) ? [{ left, right, fit: 1 }] : [])),
  )
  return pairUp(candidates).size
}

function overlapsIn(one: Disagreement['positions'][number], other: Disagreement['positions'][number]): boolean {
  return one.evidence.some(
    (mine) => 'start' in mine && other.evidence.some((its) => 'start' in its && overlapHalf(mine, its)),
  )
}

type Report = Account['reports'][number]

function countReports(reference: Account, built: Account, same: (gold: Report, own: Report) => boolean): KindCounts {
  const own = new Map(built.reports.map((report) => [report.id, report]))
  const correct = reference.reports.filter((report) => {
    const other = own.get(report.id)
    return other !== undefined && same(report, other)
  }).length
  return { correct, predicted: reference.reports.length, gold: reference.reports.length }
}

function countCharacters(
  reference: Account,
  built: Account,
  same: (gold: string | undefined, own: string | undefined) => boolean,
): KindCounts {
  let [correct, total] = [0, 0]
  for (const { gold, own } of characterRoles(reference, built)) {
    total += 1
    if (same(gold, own)) correct += 1
  }
  return { correct, predicted: total, gold: total }
}

const ownRoles: ReadonlySet<string | undefined> = new Set(reportBlockRoles)

/** Characters that belong to the report itself. */
function countBelonging(reference: Account, built: Account): KindCounts {
  let [correct, predicted, gold] = [0, 0, 0]
  for (const roles of characterRoles(reference, built)) {
    const [isGold, isOwn] = [ownRoles.has(roles.gold), ownRoles.has(roles.own)]
    if (isGold) gold += 1
    if (isOwn) predicted += 1
    if (isGold && isOwn) correct += 1
  }
  return { correct, predicted, gold }
}

function* characterRoles(reference: Account, built: Account) {
  const others = new Map(built.reports.map((report) => [report.id, report]))
  for (const report of reference.reports) {
    const own = others.get(report.id)
    const [goldRoles, ownRoles] = [spread(report), own === undefined ? [] : spread(own)]
    for (const [index, gold] of goldRoles.entries()) yield { gold, own: ownRoles[index] }
  }
}

function spread({ blocks }: Report): string[] {
  return blocks.flatMap(({ start, end, role }) => Array.from({ length: end - start }, () => role))
}
