import { disjointSets } from '../disjoint-sets.ts'
import { grounds, type Precedence } from './compare/precedence.ts'
import type { WordRange } from './report-words.ts'

/** An order between two reports, by index. */
export interface OrderedPair {
  readonly earlier: number
  readonly later: number
  readonly ground: Precedence['ground']
}

/**
 * The place of each report in one order of time that keeps as many pairs as it can: pairs are taken by the strength of their ground, and
 * one that would close a circle is left out. What no pair tells stays in order of index (Pearce and Kelly 2006: only the stretch between
 * the two reports of a pair is looked at and reordered).
 */
export function orderReports(count: number, pairs: readonly OrderedPair[]): Int32Array {
  const place = Int32Array.from({ length: count }, (_, index) => index)
  const next = new Map<number, number[]>()
  const before = new Map<number, number[]>()
  const ranked = [...pairs].sort(
    (one, other) =>
      grounds.indexOf(one.ground) - grounds.indexOf(other.ground) ||
      one.earlier - other.earlier ||
      one.later - other.later,
  )
  for (const { earlier, later } of ranked) {
    const [low, high] = [place[later] as number, place[earlier] as number]
    if (low < high) {
      const after = reachable(next, later, (index) => (place[index] as number) <= high)
      if (after.includes(earlier)) continue
      const ahead = reachable(before, earlier, (index) => (place[index] as number) >= low)
      reorder(place, [...byPlace(ahead, place), ...byPlace(after, place)])
    }
    append(next, earlier, later)
    append(before, later, earlier)
  }
  return place
}

/** Everything that steps lead to from an item, itself first, as far as allowed. */
function reachable(
  steps: ReadonlyMap<number, readonly number[]>,
  from: number,
  allowed: (index: number) => boolean,
): number[] {
  const found = [from]
  const seen = new Set(found)
  for (const at of found) {
    for (const step of steps.get(at) ?? []) {
      if (seen.has(step) || !allowed(step)) continue
      seen.add(step)
      found.push(step)
    }
  }
  return found
}

function byPlace(items: readonly number[], place: Int32Array): number[] {
  return [...items].sort((one, other) => (place[one] as number) - (place[other] as number))
}

/** Gives items the places that they hold together, in the order in which they are listed. */
function reorder(place: Int32Array, items: readonly number[]): void {
  const places = items.map((item) => place[item] as number).sort((one, other) => one - other)
  for (const [index, item] of items.entries()) place[item] = places[index] as number
}

function append<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
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
  for (const link of links) append(byLater, link.later, link)
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
