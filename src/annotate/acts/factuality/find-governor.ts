import {
  clauseAdjectives,
  clauseVerbs,
  conditionMarks,
  fulfilledPurposes,
  nounVerbs,
  occurrenceVerbs,
  type Signature,
  speechNouns,
  stateAdjectives,
  stateNouns,
} from '../../lang/en/factuality-words.ts'
import { baseOf, type ClauseTree } from '../clause-tree.ts'
import type { ClauseKind, Cue } from './cues.ts'
import { findOwnCues, isNominal } from './own-cues.ts'
import { linksOf, signatureAt, signatureOverClause } from './signature-at.ts'

/** A step up the tree: the word that governs, and what it says of the act. */
export interface Step {
  readonly to: number
  readonly cue?: Cue
}

/** The word that bears on what is under it, and how; nothing where the word stands on its own feet. */
export function findGovernor(tree: ClauseTree, index: number): Step | undefined {
  const parent = tree.parent(index)
  if (parent === undefined) return undefined
  switch (baseOf(tree.relation(index))) {
    case 'xcomp':
    case 'ccomp':
    case 'csubj':
      return complement(tree, index, parent)
    case 'advcl':
      return adverbial(tree, index, parent)
    case 'acl':
      return tree.relation(index) === 'acl:relcl' ? undefined : attribute(tree, index, parent)
    case 'obj':
    case 'obl':
    case 'nmod':
    case 'compound':
    case 'nsubj':
      return isNominal(tree, index) ? nominal(tree, index, parent) : undefined
    default:
      return undefined
  }
}

/** The word that makes a clause a condition: 'if', 'unless', or an auxiliary before its subject ('should it attack'). */
export function findConditionMark(tree: ClauseTree, index: number): number | undefined {
  const marks = tree.childrenBy(index, 'mark', 'advmod')
  const mark = marks.find((child) => conditionMarks.has(tree.word(child)))
  if (mark !== undefined) return mark
  const until = marks.find((child) => /^(?:until|till|once)$/.test(tree.word(child)) && child < index)
  if (until !== undefined && isPresent(tree, index)) return until
  if (baseOf(tree.relation(index)) !== 'advcl') return undefined
  const [subject = -1] = tree.childrenBy(index, 'nsubj')
  return tree
    .childrenBy(index, 'aux')
    .find((child) => /^(?:should|were|had)$/.test(tree.word(child)) && child < subject)
}

/** 'until he leaves', but not 'until he left'. */
function isPresent(tree: ClauseTree, index: number): boolean {
  const helpers = tree.childrenBy(index, 'aux', 'cop').map((child) => tree.word(child))
  if (helpers.length > 0) return helpers.some((word) => /^(?:is|are|has|have|'s|'re|'ve|can|do|does)$/.test(word))
  return tree.word(index) === tree.token(index).lemma || /s$/.test(tree.word(index))
}

function complement(tree: ClauseTree, index: number, parent: number): Step {
  if (findConditionMark(tree, index) !== undefined) return { to: parent }
  if (isNominal(tree, parent)) return attribute(tree, index, parent) ?? { to: parent }
  const to = linksOf(tree, index).includes('to')
  const word = tree.word(parent)
  if (to && (word === 'going' || /^(?:is|was|are|were|be)$/.test(word))) return governed(parent, 'planned')
  if (/^(?:have|has|had|'ve)$/.test(word) && to) return governed(parent, 'demanded')
  const noun =
    to || signatureOverClause(tree, parent, index) === 'told' ? stateNounBetween(tree, parent, index) : undefined
  if (noun !== undefined) return noun
  const signature = predicateSignature(tree, parent, index)
  const object = tree.childrenBy(parent, 'obj').some((child) => child < index)
  return signature === undefined && to && object
    ? purpose(tree, index, parent)
    : governed(parent, signature ?? 'unknown')
}

/** 'repeated its threat to bomb': the infinitive belongs to the object, wherever the tree hangs it. */
function stateNounBetween(tree: ClauseTree, parent: number, index: number): Step | undefined {
  const object = tree.childrenBy(parent, 'obj').find((child) => child < index)
  const signature = object === undefined ? undefined : stateNouns.get(tree.token(object).lemma)
  return signature === undefined || object === undefined ? undefined : governed(parent, signature, object)
}

/** A predicate's entry among the verbs, or, for adjectives and participles with 'be', among the adjectives. */
function predicateSignature(tree: ClauseTree, parent: number, index: number): Signature | undefined {
  const adjective = clauseAdjectives.get(tree.word(parent))
  const { pos } = tree.token(parent)
  if (pos === 'ADJ' || tree.childrenBy(parent, 'cop').length > 0)
    return adjective ?? signatureOverClause(tree, parent, index)
  return signatureOverClause(tree, parent, index) ?? adjective
}

function adverbial(tree: ClauseTree, index: number, parent: number): Step | undefined {
  if (findConditionMark(tree, index) !== undefined) return { to: parent }
  const links = linksOf(tree, index)
  if (links.includes('that')) return complement(tree, index, parent)
  if (links.includes('by')) return { to: parent }
  const linked = links.includes('to') ? undefined : signatureAt(tree, parent, clauseVerbs, links, true)
  if (linked !== undefined) return governed(parent, linked)
  if (links.includes('without')) return clause(parent, 'without', tree, index, 'without')
  if (links.includes('instead')) return clause(parent, 'without', tree, index, 'instead')
  if (!links.includes('to'))
    return isParticiple(tree, index) ? clause(parent, 'participle', tree, index, '') : undefined
  const noun = stateNounBetween(tree, parent, index)
  if (noun !== undefined) return noun
  const signature = isNominal(tree, parent) ? undefined : predicateSignature(tree, parent, index)
  const bound = signature === 'holds' && tree.childrenBy(parent, 'obj').length === 0
  if (signature !== undefined && (bound || !freeVerbs.has(signature))) return governed(parent, signature)
  return purpose(tree, index, parent)
}

/** 'may be trying to weaken it while seeking talks': as real as what it is done with. */
function isParticiple(tree: ClauseTree, index: number): boolean {
  if (!/ing$/.test(tree.word(index)) || tree.childrenBy(index, 'aux', 'cop', 'nsubj').length > 0) return false
  return !tree
    .childrenBy(index, 'mark', 'case', 'advmod')
    .some((child) => /^(?:after|since|before|despite|by|following|upon|having)$/.test(tree.word(child)))
}

/** 'sent troops to protect the dam'; but 'took to the streets to protest' is done by what it is the purpose of. */
function purpose(tree: ClauseTree, index: number, parent: number): Step {
  return fulfilledPurposes.has(tree.token(index).lemma)
    ? governed(parent, 'holds')
    : clause(parent, 'purpose', tree, index, 'to')
}

/** What a verb says only of its own complement: a loose infinitive under it is a purpose. */
const freeVerbs: ReadonlySet<Signature> = new Set(['holds', 'told', 'known', 'cancelled', 'denied'])

/** An infinitive, a participle after a preposition, or a clause on a noun: 'a plan to attack', 'accused of'. */
function attribute(tree: ClauseTree, index: number, parent: number): Step | undefined {
  const links = linksOf(tree, index)
  const signature = stateNouns.get(tree.token(parent).lemma)
  const linked = links.some((link) => /^(?:to|of|for|against|from|in|on|that|whether)$/.test(link))
  if (!linked) return undefined
  if (links.includes('against') && /ing$/.test(tree.word(index))) return governed(parent, 'fails')
  if (signature !== undefined) return governed(parent, signature)
  if (links.includes('that')) return governed(parent, 'told')
  const asker = links.includes('to') ? askerOf(tree, parent, index) : undefined
  if (asker !== undefined) return asker
  if (!links.includes('to') || isRanked(tree, parent) || fulfilledPurposes.has(tree.token(index).lemma))
    return undefined
  return clause(parent, 'infinitive', tree, index, 'to')
}

/** 'asked the government to pay': the infinitive is the verb's, though the tree hangs it on the object. */
function askerOf(tree: ClauseTree, noun: number, index: number): Step | undefined {
  const verb = tree.parent(noun)
  if (verb === undefined || baseOf(tree.relation(noun)) !== 'obj' || isNominal(tree, verb)) return undefined
  const signature = signatureOverClause(tree, verb, index)
  return signature === undefined || freeVerbs.has(signature) ? undefined : governed(verb, signature)
}

/** 'the first to sign' signed. */
function isRanked(tree: ClauseTree, index: number): boolean {
  const words = [index, ...tree.childrenBy(index, 'amod')].map((at) => tree.word(at))
  return words.some((word) => /^(?:first|second|third|last|latest|only)$/.test(word))
}

/** A noun that names the act, under a verb or another noun. */
function nominal(tree: ClauseTree, index: number, parent: number): Step | undefined {
  const relation = baseOf(tree.relation(index))
  const links = linksOf(tree, index)
  if (isNominal(tree, parent)) return underNoun(tree, relation, links, parent)
  if (relation === 'nsubj') return underItsVerb(tree, index, parent)
  if (relation === 'nmod' || relation === 'compound') return undefined
  const signature = signatureAt(tree, parent, nounVerbs, links, relation === 'obl')
  // A call or threat that is rejected or debated was made.
  const spoken = speechNouns.has(tree.token(index).lemma) && signature !== 'holds' && signature !== 'cancelled'
  if (signature !== undefined && !spoken) return governed(parent, signature)
  if (signature !== undefined || clauseVerbs.get(tree.token(parent).lemma) === 'known') return undefined
  // 'plans to arm itself with the launch of three satellites': as real as what it is the means of.
  const isMeans = relation === 'obl' && links.some((link) => /^(?:with|through|via|by)$/.test(link))
  if (isMeans && linksOf(tree, parent).includes('to')) return { to: parent }
  // 'unveiled plans to arm itself, with the launch of three satellites': a part of the plan
  const plan = isMeans ? tree.childrenBy(parent, 'obj').find((child) => child < index) : undefined
  const planned = plan === undefined ? undefined : stateNouns.get(tree.token(plan).lemma)
  if (plan !== undefined && planned === 'planned') return governed(parent, planned, plan)
  return isIndefinite(tree, index) && isUnreal(tree, parent) ? governed(parent, 'holds') : undefined
}

/** 'did not draw any conclusion', 'if you have a ceasefire': what is not done to any thing in particular is not there. */
function isIndefinite(tree: ClauseTree, index: number): boolean {
  return tree.childrenBy(index, 'det').some((child) => /^(?:an?|any)$/.test(tree.word(child)))
}

function isUnreal(tree: ClauseTree, index: number): boolean {
  if (findConditionMark(tree, index) !== undefined) return true
  return findOwnCues(tree, index).some(({ kind }) => /^(?:negated|will|would|may|can|must)$/.test(kind))
}

/** Nouns that are a part of the act: 'the start of talks'. */
const partNouns =
  /^(?:start|beginning|end|series|wave|round|continuation|resumption|launch|act|campaign|kind|form|number|spate|string|day|night)$/

function underNoun(tree: ClauseTree, relation: string, links: readonly string[], parent: number): Step | undefined {
  if (relation === 'compound' || links.some((link) => /^(?:of|for|to|on|against|about)$/.test(link))) {
    const { lemma } = tree.token(parent)
    const signature = stateNouns.get(lemma)
    // A struck deal or law is a thing that stands; only what it is to bring lies ahead.
    if (signature !== undefined && !/^(?:agreement|deal|pact|law|order|mission|way|time|reason|right)$/.test(lemma))
      return governed(parent, signature)
    if (links.includes('of') && partNouns.test(lemma)) return { to: parent }
  }
  return undefined
}

/** 'Talks will begin', 'an attack is likely', 'the visit was cancelled'. */
function underItsVerb(tree: ClauseTree, index: number, parent: number): Step | undefined {
  if (tree.childrenBy(parent, 'expl').length > 0) return governed(parent, 'holds')
  if (tree.childrenBy(parent, 'cop').length > 0) {
    const state = clauseAdjectives.get(tree.word(parent)) ?? stateAdjectives.get(tree.word(parent))
    return state === undefined || state === 'holds' ? undefined : governed(parent, state)
  }
  const passive = tree.relation(index) === 'nsubj:pass' || isPassive(tree, parent)
  if (!passive && !occurrenceVerbs.has(tree.token(parent).lemma)) return undefined
  const signature = signatureAt(tree, parent, nounVerbs, [])
  if (signature === undefined) return undefined
  return passive || signature === 'holds' ? governed(parent, signature) : undefined
}

function isPassive(tree: ClauseTree, index: number): boolean {
  const helped = tree.childrenBy(index, 'aux').some((child) => /^(?:is|are|was|were|be|been)$/.test(tree.word(child)))
  return helped && /(?:ed|en)$/.test(tree.word(index))
}

function clause(to: number, kind: ClauseKind, tree: ClauseTree, index: number, word: string): Step {
  const at = tree.childrenBy(index, 'mark', 'case', 'aux').find((child) => tree.word(child) === word) ?? index
  return { to, cue: { of: 'clause', kind, at } }
}

function governed(to: number, kind: Signature | 'unknown', at = to): Step {
  return { to, cue: { of: 'governor', kind, at } }
}
