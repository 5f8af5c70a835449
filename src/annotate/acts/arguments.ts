import { kindOfNoun, speakerNouns } from '../lang/en/actor-nouns.ts'
import { stateNouns } from '../lang/en/factuality-words.ts'
import { plainPersonNouns } from '../lang/en/title-words.ts'
import { addressingVerbs, objectControlVerbs, perceivingVerbs, subjectControlVerbs } from '../lang/en/verb-frames.ts'
import { isTitleNoun } from '../roles/title-noun.ts'
import { baseOf, type ClauseTree } from './clause-tree.ts'
import { isInfinitive, isPassive } from './voice.ts'

/** Steps up or down a tree after which looking for a participant ends: longer ways are errors of the tree. */
const farthest = 6

/** Those who do what a verb says: its subject, the one that it shares or takes over, or 'by' whom in the passive. */
export function findDoers(tree: ClauseTree, verb: number): readonly number[] {
  const described = describedBy(tree, verb)
  if (described !== undefined) return spread(tree, [described])
  if (!isPassive(tree, verb)) return findSubjects(tree, verb)
  return findPrepositional(tree, verb, 'by').filter((doer) => !isManner(tree, doer))
}

/** What a verb is done to: its object, or its subject in the passive. */
export function findUndergoers(tree: ClauseTree, verb: number): readonly number[] {
  if (isPassive(tree, verb)) return findSubjects(tree, verb)
  if (describedBy(tree, verb) !== undefined) return []
  const objects = tree.childrenBy(verb, 'obj', 'iobj')
  // 'the mayor, whom the army arrested'
  if (objects.length > 0)
    return spread(
      tree,
      objects.flatMap((object) => beforeRelative(tree, object, verb)),
    )
  const asked = askedWithin(tree, verb)
  if (asked.length > 0) return spread(tree, asked)
  if (isGapped(tree, verb)) return spread(tree, parentOf(tree, verb))
  const shared = sharingVerb(tree, verb)
  return shared === undefined ? [] : spread(tree, tree.childrenBy(shared, 'obj'))
}

/** 'Allowed the traders to leave': the object of a verb that the tree takes for the subject of its infinitive. */
function askedWithin(tree: ClauseTree, verb: number): readonly number[] {
  if (!objectControlVerbs.has(tree.token(verb).lemma)) return []
  return tree
    .childrenBy(verb, 'ccomp', 'xcomp')
    .filter((child) => child > verb && isInfinitive(tree, child))
    .flatMap((child) => tree.childrenBy(child, 'nsubj').filter((subject) => subject < child))
}

/** 'Told visiting traders': the noun that a participle describes, though the tree takes it for its object. */
function describedBy(tree: ClauseTree, verb: number): number | undefined {
  const parent = tree.parent(verb)
  if (parent !== verb - 1 || !tree.word(verb).endsWith('ing') || !addressingVerbs.has(tree.token(parent).lemma))
    return undefined
  const [object] = tree.childrenBy(verb, 'obj')
  return object === verb + 1 ? object : undefined
}

/** 'Held, beat and robbed the clerks': the coordinated verb of the same form whose object is that of one without. */
function sharingVerb(tree: ClauseTree, verb: number): number | undefined {
  if (verb + 1 >= tree.to || !/^(?:,|and|or)$/.test(tree.word(verb + 1))) return undefined
  const lead = baseOf(tree.relation(verb)) === 'conj' ? tree.parent(verb) : verb
  if (lead === undefined) return undefined
  const form = tree.word(verb).slice(-2)
  return tree
    .childrenBy(lead, 'conj')
    .find(
      (child) =>
        child > verb &&
        isVerbal(tree, child) &&
        tree.word(child).endsWith(form) &&
        tree.childrenBy(child, 'nsubj').length === 0 &&
        tree.childrenBy(child, 'obj').length > 0,
    )
}

/** 'By force', 'by bombing it': how, not who. */
function isManner(tree: ClauseTree, index: number): boolean {
  return tree.token(index).pos === 'VERB'
}

/** The subject that stands with a verb, or that its clause takes over from another: heads of phrases. */
export function findSubjects(tree: ClauseTree, verb: number, steps = 0): readonly number[] {
  const own = tree.childrenBy(verb, 'nsubj')
  if (own.length > 0)
    return spread(
      tree,
      own.flatMap((subject) => beforeRelative(tree, subject, verb)),
    )
  const parent = tree.parent(verb)
  if (parent === undefined || steps > farthest) return []
  const next = () => findSubjects(tree, parent, steps + 1)
  switch (tree.relation(verb)) {
    case 'acl:relcl':
      return spread(tree, [parent])
    case 'acl':
      if (!isInfinitive(tree, verb)) return spread(tree, [parent])
      // 'urged the council to meet', where the tree hangs 'meet' on the council
      return isAsked(tree, parent) ? spread(tree, [parent]) : holdersOf(tree, parent, steps)
    case 'ccomp':
      return hasOwnClause(tree, verb) ? [] : next()
  }
  switch (baseOf(tree.relation(verb))) {
    case 'conj':
      return isVerbal(tree, parent) ? next() : []
    case 'xcomp': {
      const promised = heldBy(tree, parent, verb, steps)
      if (promised !== undefined) return promised
      const objects = tree.childrenBy(parent, 'obj', 'iobj')
      if (objects.length > 0 && !subjectControlVerbs.has(tree.token(parent).lemma)) return spread(tree, objects)
      // 'called on them to leave', 'appealed to both sides to stop'
      const addressed = tree.childrenBy(parent, 'obl').filter((child) => child < verb && isAddressed(tree, child))
      if (addressed.length > 0 && isInfinitive(tree, verb)) return spread(tree, addressed)
      return isVerbal(tree, parent) || tree.childrenBy(parent, 'nsubj').length > 0 ? next() : []
    }
    case 'advcl': {
      const promised = heldBy(tree, parent, verb, steps)
      if (promised !== undefined) return promised
      const [seen] = tree.childrenBy(parent, 'obj').filter((child) => child < verb)
      if (seen !== undefined && tree.word(verb).endsWith('ing') && perceivingVerbs.has(tree.token(parent).lemma))
        return spread(tree, [seen])
      // 'accused the mayor on Friday of taking bribes'
      if (seen !== undefined && isBlamed(tree, verb, parent)) return spread(tree, [seen])
      // An infinitive behind 'ask' and the like is their object's, though the tree may take it for a purpose.
      const objects = tree.childrenBy(parent, 'obj', 'iobj')
      if (objects.length > 0 && isInfinitive(tree, verb) && objectControlVerbs.has(tree.token(parent).lemma))
        return spread(tree, objects)
      const addressed = tree.childrenBy(parent, 'obl').filter((child) => child < verb && isAddressed(tree, child))
      if (addressed.length > 0 && isInfinitive(tree, verb) && addressedVerbs.test(tree.token(parent).lemma))
        return spread(tree, addressed)
      return hasOwnClause(tree, verb) ? [] : next()
    }
    default:
      return []
  }
}

/** 'Welcomed the promise of its leaders to come': the infinitive is the noun's, though the tree hangs it on the verb. */
function heldBy(tree: ClauseTree, parent: number, verb: number, steps: number): readonly number[] | undefined {
  const object = tree.childrenBy(parent, 'obj').find((child) => child < verb)
  if (object === undefined || !isInfinitive(tree, verb) || !stateNouns.has(tree.token(object).lemma)) return undefined
  const held = holdersOf(tree, object, steps)
  return held.length > 0 ? held : undefined
}

/** 'Accused of taking bribes', 'blamed for the fire': what a verb of blame puts on its object. */
function isBlamed(tree: ClauseTree, verb: number, blaming: number): boolean {
  if (!blamingVerbs.test(tree.token(blaming).lemma)) return false
  return tree.childrenBy(verb, 'mark', 'case').some((child) => /^(?:of|for)$/.test(tree.word(child)))
}

const blamingVerbs = /^(?:accuse|suspect|convict|acquit|blame|criticize|criticise|condemn|fault|rebuke|thank|praise)$/

/** Verbs that ask by 'on' or 'to': 'called on the army to leave'. */
const addressedVerbs = /^(?:call|appeal|prevail|plead)$/

function isAddressed(tree: ClauseTree, index: number): boolean {
  return tree.childrenBy(index, 'case').some((child) => /^(?:on|upon|to|for|with)$/.test(tree.word(child)))
}

/** Whether a noun is the object of 'ask' and the like: whoever is to do it. */
function isAsked(tree: ClauseTree, noun: number): boolean {
  const verb = tree.parent(noun)
  return (
    verb !== undefined &&
    /^i?obj/.test(tree.relation(noun)) &&
    isVerbal(tree, verb) &&
    objectControlVerbs.has(tree.token(verb).lemma)
  )
}

/** Whoever a noun's plan, vow or attempt is: its possessor, or the subject of the verb whose object it is. */
export function holdersOf(tree: ClauseTree, noun: number, steps = 0): readonly number[] {
  const owners = tree.children(noun).filter((child) => tree.relation(child) === 'nmod:poss')
  if (owners.length > 0) return spread(tree, owners)
  // 'the promise of its leaders to come', 'a threat by the guards to leave'
  const makers = ['by', 'of'].flatMap((word) => findPrepositional(tree, noun, word))
  if (makers.length > 0) return makers
  const verb = tree.parent(noun)
  if (verb === undefined || steps > farthest || !/^(?:obj|obl)/.test(tree.relation(noun))) return []
  return isPassive(tree, verb) ? [] : findSubjects(tree, verb, steps + 1)
}

/** Phrases that a preposition ties to a verb, to its object, or to a noun: heads. */
export function findPrepositional(tree: ClauseTree, governor: number, preposition: string): readonly number[] {
  const direct = tree
    .children(governor)
    .filter((child) => isTiedBy(tree, child, preposition) && !(preposition === 'with' && isBeside(tree, child)))
  if (direct.length > 0 || !isVerbal(tree, governor)) return spread(tree, direct)
  const onObject = tree
    .childrenBy(governor, 'obj', 'nsubj')
    .filter((child) => tree.relation(child) !== 'nsubj')
    .flatMap((object) => tree.children(object).filter((child) => isTiedBy(tree, child, preposition)))
  return spread(tree, onObject)
}

/** 'Spoke with his ministers around him', 'met, with the king presiding': who is only there. */
export function isBeside(tree: ClauseTree, index: number): boolean {
  const place = index + 1 < tree.to && /^(?:around|beside|behind|near|by|at)$/.test(tree.word(index + 1))
  if (place && index + 2 < tree.to && /^(?:him|her|them|it|his|their)$/.test(tree.word(index + 2))) return true
  let last = tree.to - 1
  while (last > index && tree.token(last).pos === 'PUNCT') last -= 1
  const isTail = /ing$/.test(tree.word(last)) && tree.token(last).pos === 'VERB'
  return isTail && (last === index + 1 || tree.word(last - 1) === ',')
}

function isTiedBy(tree: ClauseTree, index: number, preposition: string): boolean {
  return (
    /^(?:obl|nmod)/.test(tree.relation(index)) &&
    tree.childrenBy(index, 'case').some((child) => tree.word(child) === preposition)
  )
}

/** Phrases with those that 'and' adds to them; what the tree calls a list without any 'and' is none. */
export function spread(tree: ClauseTree, heads: readonly number[]): readonly number[] {
  const found = [...heads]
  for (let order = 0; order < found.length && order < longestList; order += 1) {
    const added = tree
      .childrenBy(found[order] as number, 'conj', 'nmod', 'appos')
      .filter((child) => !isVerbal(tree, child) && (tree.relation(child) === 'conj' || isAdded(tree, child)))
    const isList = added.some((child) => isAdded(tree, child) || tree.childrenBy(child, 'conj').length > 0)
    for (const child of isList ? added : []) if (!found.includes(child)) found.push(child)
  }
  return found
}

/** Whether 'and' adds a phrase to the one that it hangs on, whatever the tree calls it. */
function isAdded(tree: ClauseTree, child: number): boolean {
  return tree.childrenBy(child, 'cc').length > 0 && tree.childrenBy(child, 'case').length === 0
}

/** Members of a list that are read. */
const longestList = 16

/** 'The soldiers, who fired': the noun that a relative pronoun stands for. */
function beforeRelative(tree: ClauseTree, subject: number, verb: number): readonly number[] {
  if (!/^(?:who|which|that|whom)$/.test(tree.word(subject))) return [subject]
  for (let at: number | undefined = verb, steps = 0; at !== undefined && steps < farthest; steps += 1) {
    const relation = tree.relation(at)
    const parent = tree.parent(at)
    if (relation === 'acl:relcl' || relation === 'acl')
      return parent === undefined ? [] : [personBefore(tree, subject, parent)]
    if (baseOf(relation) !== 'conj') break
    at = parent
  }
  return []
}

/** 'The wedding of the mayor, who was ill': a 'who' behind a thing means whom its phrase ends with. */
function personBefore(tree: ClauseTree, pronoun: number, noun: number): number {
  const { pos, lemma } = tree.token(noun)
  if (!/^who/.test(tree.word(pronoun)) || pos !== 'NOUN' || isPersonNoun(lemma)) return noun
  const last = tree.word(pronoun - 1) === ',' ? pronoun - 2 : pronoun - 1
  for (let at = last, steps = 0; at > noun && steps < farthest; steps += 1) {
    if (/^(?:nmod|appos|conj)/.test(tree.relation(at))) return at
    at = tree.parent(at) ?? noun
  }
  return noun
}

function isPersonNoun(lemma: string): boolean {
  return kindOfNoun(lemma) !== undefined || speakerNouns.has(lemma) || plainPersonNouns.has(lemma) || isTitleNoun(lemma)
}

/** 'The bridge that they blew up': a relative clause whose own noun is what the verb is done to. */
function isGapped(tree: ClauseTree, verb: number): boolean {
  if (tree.relation(verb) !== 'acl:relcl') return false
  const subjects = tree.childrenBy(verb, 'nsubj')
  return subjects.length > 0 && !subjects.some((subject) => /^(?:who|which|that)$/.test(tree.word(subject)))
}

/** Whether a clause has a finite verb, so that its subject must stand in it. */
function hasOwnClause(tree: ClauseTree, verb: number): boolean {
  if (isInfinitive(tree, verb) || tree.word(verb).endsWith('ing')) return false
  return (
    tree.childrenBy(verb, 'aux').length > 0 || tree.childrenBy(verb, 'mark').some((child) => tree.word(child) !== 'to')
  )
}

export function isVerbal(tree: ClauseTree, index: number): boolean {
  const { pos } = tree.token(index)
  return pos === 'VERB' || pos === 'AUX'
}

function parentOf(tree: ClauseTree, index: number): readonly number[] {
  const parent = tree.parent(index)
  return parent === undefined ? [] : [parent]
}
