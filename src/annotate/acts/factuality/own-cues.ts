import {
  doubtAdverbs,
  fixedWords,
  futureWords,
  negations,
  negativePronouns,
  ongoingAdjectives,
  stateAdjectives,
} from '../../lang/en/factuality-words.ts'
import { baseOf, type ClauseTree } from '../clause-tree.ts'
import type { Cue, OwnKind } from './cues.ts'

/** Auxiliaries by what they say. */
const auxiliaries: ReadonlyMap<string, OwnKind> = new Map([
  ...['will', "'ll", 'shall', 'wo'].map((word) => [word, 'will'] as const),
  ...['would', "'d"].map((word) => [word, 'would'] as const),
  ...['may', 'might'].map((word) => [word, 'may'] as const),
  ...['can', 'could', 'ca'].map((word) => [word, 'can'] as const),
  ...['must', 'should', 'ought'].map((word) => [word, 'must'] as const),
])

/** Cues on a word: auxiliaries, negation and adverbs on a predicate, adjectives and determiners on a noun. */
export function findOwnCues(tree: ClauseTree, index: number): Cue[] {
  return isNominal(tree, index) ? nounCues(tree, index) : predicateCues(tree, index)
}

/** Whether a word is a noun that is no predicate. */
export function isNominal(tree: ClauseTree, index: number): boolean {
  const { pos } = tree.token(index)
  return (pos === 'NOUN' || pos === 'PROPN') && tree.childrenBy(index, 'cop', 'aux', 'nsubj').length === 0
}

function predicateCues(tree: ClauseTree, index: number): Cue[] {
  const helpers = tree.childrenBy(index, 'aux', 'cop')
  return [
    ...modalCues(tree, index, helpers),
    ...negationCues(tree, index),
    ...tenseCues(tree, index, helpers),
    ...moodCues(tree, index),
  ]
}

function modalCues(tree: ClauseTree, index: number, helpers: readonly number[]): Cue[] {
  return helpers.flatMap((at, order) => {
    const kind = auxiliaries.get(tree.word(at))
    if (kind === undefined) return []
    const perfect = helpers.slice(order + 1).some((later) => /^(?:have|'ve)$/.test(tree.word(later)))
    // 'had left' shortened, not 'would leave'
    if (tree.word(at) === "'d" && /(?:ed|en)$/.test(tree.word(index))) return []
    return [word(kind === 'would' && perfect ? 'would have' : kind, at)]
  })
}

function negationCues(tree: ClauseTree, index: number): Cue[] {
  const found: Cue[] = []
  for (const child of tree.children(index)) {
    const said = tree.word(child)
    const relation = baseOf(tree.relation(child))
    if (/^(?:advmod|det|cc|discourse|aux)$/.test(relation)) {
      if (negations.has(said) && !isOnly(tree, child)) found.push(word('negated', child))
      else if (doubtAdverbs.has(said)) found.push(word('doubt', child))
      else if (said === 'yet' && child + 1 < tree.to && tree.word(child + 1) === 'to')
        found.push(word('negated', child))
      else if (said === 'longer' && tree.word(Math.max(tree.from, child - 1)) === 'no')
        found.push(word('negated', child))
    }
    if (relation === 'det' && negativePronouns.has(said)) found.push(word('negated', child))
    if (/^(?:nsubj|obj|expl)$/.test(relation)) {
      const denying = [child, ...tree.childrenBy(child, 'det')].find((part) => negativePronouns.has(tree.word(part)))
      if (denying !== undefined) found.push(word('negated', denying))
    }
  }
  return found
}

/** 'not only' denies nothing. */
function isOnly(tree: ClauseTree, index: number): boolean {
  return index + 1 < tree.to && /^(?:only|just|merely)$/.test(tree.word(index + 1))
}

function tenseCues(tree: ClauseTree, index: number, helpers: readonly number[]): Cue[] {
  const found: Cue[] = []
  const helper = (words: RegExp) => helpers.find((at) => words.test(tree.word(at)))
  const present = helper(/^(?:is|are|am|'s|'re|'m)$/)
  const perfect = helper(/^(?:has|have|had|'ve)$/)
  const goingOn =
    helper(/^being$/) !== undefined || (/ing$/.test(tree.word(index)) && tree.childrenBy(index, 'cop').length === 0)
  if (goingOn && present !== undefined) found.push(word(liesAhead(tree, index) ? 'ahead' : 'progressive', present))
  else if (goingOn && helper(/^been$/) !== undefined && helper(/^(?:has|have|'ve|'s)$/) !== undefined)
    found.push(word('progressive', helper(/^been$/) ?? index))
  const to = tree.childrenBy(index, 'mark', 'aux').find((child) => tree.word(child) === 'to')
  if (to !== undefined && (helper(/^(?:is|are|was|were)$/) !== undefined || isHeadlineFuture(tree, index)))
    found.push(word('to come', to))
  if (perfect !== undefined) found.push(word('perfect', perfect))
  else if (helpers.length === 0 && /ed$/.test(tree.word(index))) found.push(word('past', index))
  return found
}

/** 'is visiting next week': something in the clause says that it is yet to come. */
function liesAhead(tree: ClauseTree, index: number): boolean {
  return tree
    .childrenBy(index, 'obl', 'advmod', 'nmod')
    .some((child) => [child, ...tree.children(child)].some((part) => futureWords.has(tree.word(part))))
}

/** 'Norland to sign deal': an infinitive that has its own subject, or stands under the name that opens the headline. */
function isHeadlineFuture(tree: ClauseTree, index: number): boolean {
  if (tree.relation(index) === 'root') return tree.childrenBy(index, 'nsubj').length > 0
  const parent = tree.parent(index)
  if (parent === undefined || tree.relation(parent) !== 'root' || parent > index) return false
  return baseOf(tree.relation(index)) === 'acl' && tree.token(parent).pos === 'PROPN'
}

function moodCues(tree: ClauseTree, index: number): Cue[] {
  const last = tree.to - 1
  if (tree.relation(index) === 'root' && tree.word(last) === '?') return [word('question', last)]
  return isImperative(tree, index) ? [word('imperative', index)] : []
}

/** A bare verb that nobody does, at the head of a sentence or coordinated with one. */
function isImperative(tree: ClauseTree, index: number): boolean {
  const { pos, lemma } = tree.token(index)
  if (pos !== 'VERB' || tree.word(index) !== lemma) return false
  if (tree.childrenBy(index, 'nsubj', 'csubj', 'expl', 'mark', 'cop').length > 0) return false
  if (tree.childrenBy(index, 'aux').some((child) => tree.word(child) !== 'do')) return false
  if (baseOf(tree.relation(index)) === 'conj') {
    const first = tree.parent(index)
    return first !== undefined && isImperative(tree, first)
  }
  const before = tree.children(index).filter((child) => child < index)
  return (
    tree.relation(index) === 'root' &&
    before.every((child) => /^(?:advmod|aux|advcl|discourse|punct|cc|vocative)$/.test(baseOf(tree.relation(child))))
  )
}

/** Adjectives, participles and determiners on a noun. */
function nounCues(tree: ClauseTree, index: number): Cue[] {
  // 'the launch of two satellites set for May': said of what is launched, and so of the launch.
  const objects = tree
    .childrenBy(index, 'nmod')
    .filter((child) => tree.childrenBy(child, 'case').some((mark) => tree.word(mark) === 'of'))
  const behind = [index, ...objects].flatMap((noun) => tree.childrenBy(noun, 'acl'))
  const setFor = behind.find((at) => fixedWords.has(tree.word(at)))
  if (setFor !== undefined) return [{ of: 'governor', kind: 'planned', at: setFor }]
  return tree.childrenBy(index, 'amod', 'det', 'compound', 'advmod').flatMap((at): Cue[] => {
    const said = tree.word(at)
    const signature = stateAdjectives.get(said)
    if (signature !== undefined) return [{ of: 'governor', kind: signature, at }]
    if (ongoingAdjectives.has(said)) return [word('progressive', at)]
    return negativePronouns.has(said) || negations.has(said) ? [word('negated', at)] : []
  })
}

function word(kind: OwnKind, at: number): Cue {
  return { of: 'word', kind, at }
}
