import type { Name, Span } from '../../model/index.ts'
import { contains, indexAt } from '../../text/span.ts'
import { sufferingVerbs, supportVerbs } from '../lang/en/verb-frames.ts'
import { isActorHead } from './actor-head.ts'
import { findDoers, findPrepositional, findSubjects, findUndergoers, holdersOf, isVerbal, spread } from './arguments.ts'
import { baseOf, type ClauseTree } from './clause-tree.ts'
import type { ActRow, Place } from './lexicon/row.ts'
import { isInfinitive, isPassive } from './voice.ts'

/** Heads of the phrases of those who take part in an act. */
export interface Participants {
  readonly actors: readonly number[]
  readonly recipients: readonly number[]
}

/** Finds who acts and whom it is done to: where the trigger's row says that they are named, else where they usually are. */
export function findParticipants(
  tree: ClauseTree,
  head: number,
  row: ActRow,
  names: readonly Name[],
  times: readonly Span[],
): Participants {
  const isTime = (index: number) => times.some((time) => contains(time, tree.token(index)))
  const isActor = (index: number) => isActorHead(tree, index, names) && !isTime(index)
  const isPlace = (index: number) => names[indexAt(names, tree.token(index).start)]?.type === 'place'
  const inPlace = (place: Place) =>
    headsIn(tree, head, place).filter((index) => !isTime(index) && (place !== 'mod' || isActor(index)))
  let actors: readonly number[] = firstOf(row.actors, inPlace).filter(
    (index) =>
      (isActor(index) && !(isNamedBy(tree, index, head) && isTiedTo(tree, index, 'in'))) ||
      (!isNamedBy(tree, index, head) && !isVerbal(tree, index)),
  )
  if (actors.length === 0) actors = carriersOf(tree, head)
  if (actors.length === 0) actors = before(tree, head).filter(isActor)
  const free = (index: number) => !actors.includes(index) && !/^(?:it|this|that|which)$/.test(tree.word(index))
  let recipients: readonly number[] = firstOf(row.recipients, inPlace).filter(free)
  if (recipients.length === 0) recipients = sufferersOf(tree, head).filter(free)
  recipients = unique(recipients.flatMap((index) => ownersWithin(tree, index, isActor)))
  if (recipients.length === 0 && !row.reciprocal)
    recipients = aimedAt(tree, head, isActor, row.type === 'OTHER' ? partnersOnly : aims)
  // 'pulled back from the town': where one was is nobody to whom it is done; a country is.
  if (row.type === 'RETREAT')
    recipients = recipients.filter((index) => !isTiedTo(tree, index, 'from') || !isPlace(index))
  recipients = recipients.filter(free)
  if (recipients.length === 0 && row.type === 'AID') recipients = askersOf(tree, head).filter(free)
  return { actors, recipients }
}

/** 'The name of protecting it', 'a chance to help': a thing that an act describes does not do it. */
function isNamedBy(tree: ClauseTree, noun: number, verb: number): boolean {
  if (tree.parent(verb) !== noun || tree.relation(verb) !== 'acl') return false
  return tree.childrenBy(verb, 'mark', 'case').length > 0
}

/** 'Asked the islands to send doctors': help that names nobody is for whoever asks for it. */
function askersOf(tree: ClauseTree, head: number): readonly number[] {
  const verb = tree.parent(head)
  if (verb === undefined || !/^(?:xcomp|ccomp|advcl)$/.test(tree.relation(head))) return []
  if (!isInfinitive(tree, head)) return []
  const asks = isVerbal(tree, verb) && /^(?:ask|beg|request|implore|petition|appeal)$/.test(tree.token(verb).lemma)
  return asks && !isPassive(tree, verb) ? findSubjects(tree, verb) : []
}

/** Heads of the phrases in a place beside a trigger. */
function headsIn(tree: ClauseTree, head: number, place: Place): readonly number[] {
  const verbal = isVerbal(tree, head)
  switch (place) {
    case 'subj':
      return verbal ? findDoers(tree, head) : carriersOf(tree, head)
    case 'obj':
      return verbal ? findUndergoers(tree, head) : []
    case 'poss':
      return (verbal ? findUndergoers(tree, head) : [head]).flatMap((noun) => ownersOf(tree, noun))
    case 'mod':
      return tree.childrenBy(head, 'amod', 'compound', 'nmod').filter((child) => child < head)
    case 'inf':
    case 'that':
      return []
    default: {
      const own = findPrepositional(tree, head, place)
      return own.length > 0 || verbal ? own : carriedPrepositional(tree, head, place)
    }
  }
}

function ownersOf(tree: ClauseTree, noun: number): readonly number[] {
  return spread(
    tree,
    tree.children(noun).filter((child) => tree.relation(child) === 'nmod:poss'),
  )
}

/** Who does what a noun names, by the verb that carries it: 'launched an attack', 'their plan to attack'. */
function carriersOf(tree: ClauseTree, noun: number): readonly number[] {
  if (isVerbal(tree, noun)) return []
  const verb = tree.parent(noun)
  if (verb === undefined || !isVerbal(tree, verb)) return holdersOf(tree, noun).filter((index) => index !== noun)
  if (/^ob[jl]/.test(tree.relation(noun)) && enteringVerbs.test(tree.token(verb).lemma)) return findSubjects(tree, verb)
  const isObject = /^(?:obj|nsubj:pass)/.test(tree.relation(noun))
  if (!isObject || !supportVerbs.has(tree.token(verb).lemma)) return []
  return isPassive(tree, verb) ? findPrepositional(tree, verb, 'by') : findSubjects(tree, verb)
}

/** 'Embarked on a war', 'engaged in talks': verbs whose subject does what stands behind their preposition. */
const enteringVerbs = /^(?:embark|engage|resort|participate|proceed)$/

/** 'Launched an attack against the port': the phrase hangs on the verb. */
function carriedPrepositional(tree: ClauseTree, noun: number, place: Place): readonly number[] {
  const verb = tree.parent(noun)
  if (verb === undefined || !isVerbal(tree, verb) || !supportVerbs.has(tree.token(verb).lemma)) return []
  return /^(?:obj|nsubj:pass)/.test(tree.relation(noun)) ? findPrepositional(tree, verb, place) : []
}

/** Who suffers what a noun names: 'the port suffered an attack'. */
function sufferersOf(tree: ClauseTree, noun: number): readonly number[] {
  const verb = tree.parent(noun)
  if (isVerbal(tree, noun) || verb === undefined || !/^obj/.test(tree.relation(noun))) return []
  return sufferingVerbs.has(tree.token(verb).lemma) ? findSubjects(tree, verb) : []
}

/** The noun right before a finite verb in the active, where the tree has lost its subject. */
function before(tree: ClauseTree, verb: number): readonly number[] {
  if (!isVerbal(tree, verb) || isPassive(tree, verb) || tree.word(verb).endsWith('ing')) return []
  for (let at = verb - 1; at >= tree.from; at -= 1) {
    const { pos } = tree.token(at)
    if (pos === 'AUX' || pos === 'ADV') continue
    return pos === 'NOUN' || pos === 'PROPN' || pos === 'PRON' ? [at] : []
  }
  return []
}

/** Prepositions that tie whom an act is aimed at, the surest first. */
const aims = ['against', 'on', 'upon', 'to', 'towards', 'toward', 'with', 'at', 'from', 'over', 'for', 'of', 'into']

/** What happens, and is done to nobody, has only those whom it is shared with: 'published totals for Berg' is not done to him. */
const partnersOnly = ['against', 'to', 'with']

/** Steps from a thing to whose it is. */
const deepest = 2

/** 'Rejected her plan', 'crimes by the rebels', 'a ban of the mayor': of a thing, those whose it is; the thing itself where nobody is named. */
export function ownersWithin(tree: ClauseTree, index: number, isActor: (index: number) => boolean): readonly number[] {
  if (isActor(index)) return [index]
  let level = [index]
  for (let depth = 0; depth < deepest; depth += 1) {
    const below = level.flatMap((noun) =>
      tree.children(noun).flatMap((child) => {
        const relation = baseOf(tree.relation(child))
        if (relation === 'nmod') return isOwning(tree, child) ? [child] : []
        return relation === 'acl' ? findPrepositional(tree, child, 'by') : []
      }),
    )
    const found = below.filter(isActor)
    if (found.length > 0) return spread(tree, found)
    level = below
  }
  // 'rejected talks with the union', 'a pact with the clans'
  const partners = tree.childrenBy(index, 'nmod').filter((child) => isTiedTo(tree, child, 'with') && isActor(child))
  return partners.length > 0 ? spread(tree, partners) : [index]
}

/** Whether a phrase says whose a thing is, and not where it is. */
function isOwning(tree: ClauseTree, index: number): boolean {
  if (tree.relation(index) === 'nmod:poss') return true
  return tree.childrenBy(index, 'case').some((mark) => /^(?:of|by|from|against|to|for)$/.test(tree.word(mark)))
}

function isTiedTo(tree: ClauseTree, index: number, preposition: string): boolean {
  return tree.childrenBy(index, 'case').some((mark) => tree.word(mark) === preposition)
}

/** Those whom a phrase beside an act names after 'against', 'on', 'to' …, also within its object: 'cut supplies to the island'. */
export function aimedAt(
  tree: ClauseTree,
  head: number,
  isActor: (index: number) => boolean,
  by: readonly string[] = aims,
): readonly number[] {
  const governors = [head, ...tree.childrenBy(head, 'obj', 'nmod', 'obl')]
  const carrier = tree.parent(head)
  if (carrier !== undefined && !isVerbal(tree, head) && /^(?:obj|nsubj:pass)/.test(tree.relation(head)))
    governors.push(carrier)
  for (const word of by) {
    for (const governor of governors) {
      // 'met for the session of their council': whose an occasion is, is not whom the act is aimed at.
      if (word === 'of' && /^obl/.test(tree.relation(governor)) && governor !== head) continue
      const found = findPrepositional(tree, governor, word).filter(isActor)
      // 'On the islands, it calls on all sides': what stands behind the act, not what its sentence opens with.
      const behind = found.filter((index) => index > head)
      if (found.length > 0) return behind.length > 0 ? behind : found
    }
  }
  return []
}

function firstOf(places: readonly Place[], find: (place: Place) => readonly number[]): readonly number[] {
  for (const place of places) {
    const found = find(place)
    if (found.length > 0) return found
  }
  return []
}

function unique(indexes: readonly number[]): readonly number[] {
  return [...new Set(indexes)]
}
