import { disjointSets } from '../disjoint-sets.ts'
import type { WordRange } from './compare/align.ts'
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
  /** Words of the later report that the earlier one has. */
  readonly ranges: readonly WordRange[]
}

/** Share of the words of a further link that the stronger ones must have too: else it is another text, put together with the first. */
const sameText = 0.5

/**
 * The lead of each copy: the first in order of those that repeat each other. A report follows all earlier ones that it repeats in the same
 * words, but of two different texts that it puts together only the one that it holds more of.
 */
export function findLeads(count: number, links: readonly CopyLink[], order: Int32Array): Map<number, number> {
  const place = (index: number) => order[index] as number
  const byLater = new Map<number, CopyLink[]>()
  for (const link of links) byLater.set(link.later, [...(byLater.get(link.later) ?? []), link])
  const joined = disjointSets(count)
  for (const list of byLater.values()) {
    const covered = new Set<number>()
    for (const { earlier, later, ranges } of list.sort(
      (one, other) => other.score - one.score || place(one.earlier) - place(other.earlier),
    )) {
      const words = ranges.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index))
      const known = words.filter((word) => covered.has(word)).length
      if (covered.size > 0 && known < sameText * words.length) continue
      for (const word of words) covered.add(word)
      joined.join(earlier, later)
    }
  }
  const leads = new Map<number, number>()
  for (const group of joined.sets()) {
    const lead = group.reduce((first, index) => (place(index) < place(first) ? index : first))
    for (const index of group) if (index !== lead) leads.set(index, lead)
  }
  return leads
}
