import type { Id, Judgement, Problem, Span } from '../model/index.ts'
import { overlapLength } from '../text/span.ts'
import { type DisjointSets, disjointSets } from './disjoint-sets.ts'

/** People's decisions on things of one kind, by their positions in a list. They stand above every score. */
export interface Rulings {
  /** Pairs that are one. */
  readonly same: readonly (readonly [number, number])[]
  /** Whether a decision keeps apart something in the set of one from something in the set of the other. */
  parts(sets: DisjointSets, one: number, other: number): boolean
  /** Decisions that found nothing they speak of, or that a later one contradicts. */
  readonly problems: readonly Problem[]
}

/** Where a thing is met: the report and the ranges that its mention keys may name. */
export interface Located {
  readonly report: Id
  readonly spans: readonly Span[]
}

/** Nobody decided anything. */
export const noRulings: Rulings = { same: [], parts: () => false, problems: [] }

/**
 * What people decided of pairs among `things`. The latest goes first; one that contradicts those after it is left out, with a problem.
 *
 * A key names the thing with exactly its range, or else the one that covers most of it, so that a decision outlives an annotator
 * that draws the range anew.
 */
export function findRulings(
  judgements: readonly Judgement[],
  kind: Judgement['kind'],
  things: readonly Located[],
): Rulings {
  const ours = judgements.filter(
    (judgement) => judgement.kind === kind && (judgement.verdict === 'same' || judgement.verdict === 'different'),
  )
  if (ours.length === 0) return noRulings
  const find = finder(things)
  const sets = disjointSets(things.length)
  const same: (readonly [number, number])[] = []
  const apart: (readonly [number, number])[] = []
  const problems: Problem[] = []
  for (const judgement of latestFirst(ours)) {
    const [left, right] = [find(judgement.left), find(judgement.right)]
    if (left === undefined || right === undefined) {
      problems.push(unmatched(judgement, left === undefined ? judgement.left : judgement.right))
      continue
    }
    const joined = sets.root(left) === sets.root(right)
    if (judgement.verdict === 'different') {
      if (joined) problems.push(contradicted(judgement))
      else apart.push([left, right])
    } else if (!joined) {
      if (partsSets(apart, sets, left, right)) problems.push(contradicted(judgement))
      else {
        sets.join(left, right)
        same.push([left, right])
      }
    }
  }
  return { same, parts: (all, one, other) => partsSets(apart, all, one, other), problems }
}

/** The latest decision of a verdict on each thing itself, by its position: 'this is no statement', 'this was said on 3 May'. */
export function findVerdicts(
  judgements: readonly Judgement[],
  kind: Judgement['kind'],
  verdict: 'none' | 'dated',
  things: readonly Located[],
): ReadonlyMap<number, Judgement> {
  const ours = judgements.filter((judgement) => judgement.kind === kind && judgement.verdict === verdict)
  const found = new Map<number, Judgement>()
  if (ours.length === 0) return found
  const find = finder(things)
  for (const judgement of latestFirst(ours)) {
    const at = find(judgement.left)
    if (at !== undefined && !found.has(at)) found.set(at, judgement)
  }
  return found
}

/** In an order that does not depend on how they came: by time, then by what they say. */
function latestFirst(judgements: readonly Judgement[]): readonly Judgement[] {
  const order = (judgement: Judgement) =>
    [judgement.at ?? '', judgement.left, judgement.right, judgement.verdict, judgement.by].join('\n')
  return [...judgements].sort((left, right) => (order(left) < order(right) ? 1 : -1))
}

function partsSets(
  apart: readonly (readonly [number, number])[],
  sets: DisjointSets,
  one: number,
  other: number,
): boolean {
  const [left, right] = [sets.root(one), sets.root(other)]
  return apart.some(([a, b]) => {
    const [rootA, rootB] = [sets.root(a), sets.root(b)]
    return (rootA === left && rootB === right) || (rootA === right && rootB === left)
  })
}

/** The thing that a mention key speaks of. */
function finder(things: readonly Located[]): (key: string) => number | undefined {
  const byReport = new Map<Id, number[]>()
  for (const [index, { report }] of things.entries()) {
    const list = byReport.get(report)
    if (list) list.push(index)
    else byReport.set(report, [index])
  }
  return (key) => {
    const [report = '', start = '', end = ''] = key.split('|')
    const range = { start: Number(start), end: Number(end) }
    let best: number | undefined
    let most = 0
    for (const index of byReport.get(report) ?? []) {
      for (const span of (things[index] as Located).spans) {
        if (span.start === range.start && span.end === range.end) return index
        const shared = overlapLength(span, range)
        if (shared <= most) continue
        most = shared
        best = index
      }
    }
    return best
  }
}

function unmatched({ verdict, by }: Judgement, key: string): Problem {
  return {
    code: 'unmatched-judgement',
    subject: key,
    message: `${by} judged something '${verdict}' that no report here tells; it is kept for when the report comes back.`,
  }
}

function contradicted({ verdict, by, left, right }: Judgement): Problem {
  return {
    code: 'contradicted-judgement',
    subject: left,
    message: `${by} judged this and ${right} '${verdict}', which later judgements contradict; the later ones hold. Undo one of them.`,
  }
}
