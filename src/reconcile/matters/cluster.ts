import { compareKeys } from '../../text/mention-order.ts'
import { type DisjointSets, disjointSets } from '../disjoint-sets.ts'
import type { LocalMatter } from './local-matter.ts'

/**
 * Puts together the mentions of one matter: the same name; the same noun with words that do not tell them apart; and a bare 'the pact'
 * with the one last spoken of in its report. Two that differ in a year or number, or each have a word that the other lacks, stay apart.
 */
export function clusterMatters(matters: readonly LocalMatter[]): readonly (readonly LocalMatter[])[] {
  const ordered = [...matters].sort((left, right) => compareKeys(left.key, right.key))
  const union = disjointSets(ordered.length)
  const told = new Map<string, number[]>()
  for (const [index, matter] of ordered.entries()) {
    if (coreOf(matter).length === 0) continue
    for (const key of keysOf(matter)) {
      const known = told.get(key)
      if (known) known.push(index)
      else told.set(key, [index])
    }
  }
  for (const members of told.values()) joinParts(members, ordered, union)
  const bare = new Map<string, number>()
  for (const [index, matter] of ordered.entries()) {
    const { mention } = matter
    if (coreOf(matter).length > 0) continue
    if (!bare.has(mention.noun)) bare.set(mention.noun, index)
    const before = mention.definite ? lastBefore(ordered, index) : undefined
    const same = mention.telling ? bare.get(mention.noun) : undefined
    if (before !== undefined && lastAlike(ordered[before], matter)) union.join(index, before)
    else if (same !== undefined && lastAlike(ordered[same], matter)) union.join(index, same)
  }
  joinOnly(ordered, bare, union)
  return union.sets().map((set) => set.map((index) => ordered[index] as LocalMatter))
}

/** What is called by a telling noun alone ('the curfew') is the one of that noun that is told with more words, where there is but one. */
function joinOnly(ordered: readonly LocalMatter[], bare: ReadonlyMap<string, number>, union: DisjointSets): void {
  const telling = new Map<string, number[]>()
  for (const [noun, index] of bare) if (ordered[index]?.mention.telling === true) telling.set(noun, [])
  for (const [at, matter] of ordered.entries())
    if (coreOf(matter).length > 0) telling.get(matter.mention.noun)?.push(at)
  for (const [noun, told] of telling) {
    const index = bare.get(noun) as number
    const richer = told.map((at) => union.root(at))
    const [only] = richer
    if (only !== undefined && new Set(richer).size === 1) union.join(index, only)
  }
}

/** Words that tell a matter from others, without how long it is to last. */
function coreOf({ words }: LocalMatter): readonly string[] {
  return [...words].filter((word) => !duration.test(word))
}

const duration = /^[\p{L}\p{N}]+-(?:day|week|month|year|hour|decade)$/u

/** Whether two matters may last equally long: the same number, or one that is not told. */
function lastAlike(one: LocalMatter | undefined, other: LocalMatter): boolean {
  const lengths = [one, other].map((matter) => [...(matter?.words ?? [])].find((word) => duration.test(word)))
  return lengths[0] === undefined || lengths[1] === undefined || lengths[0] === lengths[1]
}

/** Kinds of phrases of one key beyond which none is taken for a part of another: such a key tells nothing by itself. */
const mostPhrases = 400

/** Joins mentions of the same words, and each to the one richer matter that it fits. */
function joinParts(members: readonly number[], ordered: readonly LocalMatter[], union: DisjointSets): void {
  const phrases = new Map<string, number[]>()
  for (const index of members) {
    const { mention, words } = ordered[index] as LocalMatter
    const phrase = [mention.kind, ...[...words].sort()].join('\n')
    const known = phrases.get(phrase)
    if (known) known.push(index)
    else phrases.set(phrase, [index])
  }
  const groups = [...phrases.values()]
  for (const group of groups) for (const index of group) union.join(index, group[0] as number)
  if (groups.length > mostPhrases) return
  for (const group of groups) {
    // The richest phrase that a poorer one fits, and only one: 'the military pact' beside two of them is neither.
    if (group.length > 1) continue
    const [right] = group as [number]
    const hosts = groups
      .map(([left]) => left as number)
      .filter((left) => left !== right && isPart(ordered[right], ordered[left]))
    const distinct = new Set(hosts.map((host) => union.root(host)))
    if (distinct.size === 1) union.join(right, hosts[0] as number)
  }
}

/** Mentions of one matter share their noun's last word beside a word of their own. */
function keysOf(matter: LocalMatter): readonly string[] {
  const noun = matter.mention.noun.split(' ').at(-1) as string
  return coreOf(matter).map((word) => `${noun} ${word}`)
}

function isPart(one: LocalMatter | undefined, other: LocalMatter | undefined): boolean {
  if (!one || !other || one.mention.kind !== other.mention.kind) return false
  return coreOf(one).every((word) => other.words.has(word)) && lastAlike(one, other)
}

/** The mention of the same noun last met before a bare one in its report. */
function lastBefore(ordered: readonly LocalMatter[], index: number): number | undefined {
  const { report, mention } = ordered[index] as LocalMatter
  for (let at = index - 1; at >= 0 && ordered[at]?.report === report; at -= 1) {
    const before = ordered[at] as LocalMatter
    if (before.mention.noun === mention.noun && before.mention.kind === mention.kind) return at
  }
  return undefined
}
