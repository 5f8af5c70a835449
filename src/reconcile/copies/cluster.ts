import { grounds, type Precedence } from './compare/precedence.ts'

/** An order between two reports, by index. */
export interface OrderedPair {
  readonly earlier: number
  readonly later: number
  readonly ground: Precedence['ground']
}

/**
 * The place of each report in one order of time that keeps as many pairs as it can: pairs are taken by the strength of their ground, and
 * one that would close a circle is left out. Ties go by index.
 */
export function orderReports(count: number, pairs: readonly OrderedPair[]): Int32Array {
  const next = new Map<number, number[]>()
  const incoming = new Int32Array(count)
  const ranked = [...pairs].sort(
    (one, other) =>
      grounds.indexOf(one.ground) - grounds.indexOf(other.ground) ||
      one.earlier - other.earlier ||
      one.later - other.later,
  )
  for (const { earlier, later } of ranked) {
    if (reaches(next, later, earlier)) continue
    next.set(earlier, [...(next.get(earlier) ?? []), later])
    incoming[later] = (incoming[later] as number) + 1
  }
  return topologicalOrder(count, next, incoming)
}

function reaches(next: ReadonlyMap<number, readonly number[]>, from: number, to: number): boolean {
  if (!next.has(from)) return false
  const seen = new Set([from])
  const waiting = [from]
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    for (const step of next.get(at) ?? []) {
      if (step === to) return true
      if (seen.has(step)) continue
      seen.add(step)
      waiting.push(step)
    }
  }
  return false
}

function topologicalOrder(
  count: number,
  next: ReadonlyMap<number, readonly number[]>,
  incoming: Int32Array,
): Int32Array {
  const order = new Int32Array(count)
  const depths = new Int32Array(count)
  let ready = [...incoming.keys()].filter((index) => incoming[index] === 0)
  const settled: number[] = []
  while (ready.length > 0) {
    const following: number[] = []
    for (const index of ready) {
      settled.push(index)
      for (const step of next.get(index) ?? []) {
        depths[step] = Math.max(depths[step] as number, (depths[index] as number) + 1)
        incoming[step] = (incoming[step] as number) - 1
        if (incoming[step] === 0) following.push(step)
      }
    }
    ready = following
  }
  settled.sort((one, other) => (depths[one] as number) - (depths[other] as number) || one - other)
  for (const [place, index] of settled.entries()) order[index] = place
  return order
}

/** A report that repeats an earlier one as a whole. */
export interface CopyLink {
  readonly earlier: number
  readonly later: number
  readonly score: number
}

/** The lead of each copy: every report follows the earlier one that it repeats most of, up to one that follows none. */
export function findLeads(links: readonly CopyLink[], order: Int32Array): Map<number, number> {
  const parents = new Map<number, CopyLink>()
  for (const link of links) {
    const known = parents.get(link.later)
    const better =
      !known ||
      link.score > known.score ||
      (link.score === known.score && (order[link.earlier] as number) < (order[known.earlier] as number))
    if (better) parents.set(link.later, link)
  }
  const leads = new Map<number, number>()
  for (const later of parents.keys()) {
    let lead = later
    for (let link = parents.get(lead); link; link = parents.get(lead)) lead = link.earlier
    leads.set(later, lead)
  }
  return leads
}
