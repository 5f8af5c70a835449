import type { PloverType } from '../../model/index.ts'
import { assertingVerbs, likeningVerbs, standingVerbs } from '../lang/en/verb-frames.ts'
import { isBeside, isVerbal } from './arguments.ts'
import { baseOf, type ClauseTree } from './clause-tree.ts'
import { findConditionMark, findGovernor } from './factuality/find-governor.ts'
import { isInfinitive } from './voice.ts'

/**
 * Whether a word tells an act at all: a condition ('if they attack'), what somebody has no right or reason to do, a question, and what
 * somebody does to himself ('found himself') do not.
 */
export function tellsAct(tree: ClauseTree, head: number, type: PloverType | 'OTHER'): boolean {
  if (isCondition(tree, head) || isEventuality(tree, head) || isAsked(tree, head) || isBeyondPower(tree, head))
    return false
  if (isDuty(tree, head) || isBareDenial(tree, head)) return false
  if (type === 'AGREE' && isDefiant(tree, head)) return false
  if (type === 'CONSULT' && isAddress(tree, head)) return false
  if (isGeneric(tree, head) || isBetweenThings(tree, head)) return false
  if (isLikened(tree, head) || isForbidden(tree, head) || isEnabled(tree, head) || isOver(tree, head)) return false
  return type === 'ASSAULT' || !isToOneself(tree, head)
}

/** 'In the event of a clash': what is named only as what one is ready for. */
function isEventuality(tree: ClauseTree, head: number): boolean {
  const noun = tree.parent(head)
  if (noun === undefined || noun > head || !/^(?:event|case)$/.test(tree.word(noun))) return false
  return baseOf(tree.relation(head)) === 'nmod' && tree.childrenBy(noun, 'case').some((at) => tree.word(at) === 'in')
}

/** 'Spoke from the palace with his ministers around him': a speech, by which nobody is met. */
function isAddress(tree: ClauseTree, head: number): boolean {
  if (!/^(?:speak|talk)$/.test(tree.token(head).lemma)) return false
  const beside = tree
    .childrenBy(head, 'obl', 'nmod', 'advcl')
    .filter((child) => tree.childrenBy(child, 'case', 'mark').some((mark) => tree.word(mark) === 'with'))
  return beside.length > 0 && beside.every((child) => isBeside(tree, child))
}

/** 'Ready to defend the town', 'vowed to fight on': whoever stands his ground offers nothing. */
function isDefiant(tree: ClauseTree, head: number): boolean {
  return tree
    .childrenBy(head, 'xcomp', 'ccomp', 'advcl', 'acl')
    .some((child) => standingVerbs.has(tree.token(child).lemma) && isInfinitive(tree, child))
}

/** 'This would allow it to grow': what a thing makes possible, nobody allows. */
function isEnabled(tree: ClauseTree, head: number): boolean {
  if (!/^(?:allow|let|permit|enable|help|force|lead|prevent)$/.test(tree.token(head).lemma)) return false
  return tree.childrenBy(head, 'nsubj').some((child) => /^(?:it|this|that|which)$/.test(tree.word(child)))
}

/** 'No longer seeks peace', 'his refusal to talk': what is at an end, or was never begun, is not told as an act that did not happen. */
function isOver(tree: ClauseTree, head: number): boolean {
  const negation = tree.childrenBy(head, 'advmod').find((child) => tree.word(child) === 'longer')
  if (negation !== undefined && negation > tree.from && tree.word(negation - 1) === 'no') return true
  // 'had never agreed on anything': nothing in particular
  const isNegated = tree.childrenBy(head, 'advmod').some((child) => /^(?:not|n't|never)$/.test(tree.word(child)))
  const any = tree.childrenBy(head, 'obj', 'obl').flatMap((child) => [child, ...tree.childrenBy(child, 'det')])
  if (isNegated && any.some((child) => /^(?:any|anything|anyone|anybody)$/.test(tree.word(child)))) return true
  const noun = tree.parent(head)
  return (
    noun !== undefined &&
    /^acl$/.test(tree.relation(head)) &&
    /^(?:refusal|unwillingness|reluctance|inability|failure)$/.test(tree.token(noun).lemma)
  )
}

/** 'It is their duty to protect the town': what is somebody's to do is not told as done or asked for. */
function isDuty(tree: ClauseTree, head: number): boolean {
  const noun = tree.parent(head)
  if (noun === undefined || tree.relation(head) !== 'acl') return false
  const isRole = /^(?:duty|responsibility|job|role|task|function)$/.test(tree.token(noun).lemma)
  return isRole && isInfinitive(tree, head)
}

/** 'The ministry denied it', 'charges that it denies': a denial is a statement, and here it is not told of what. */
function isBareDenial(tree: ClauseTree, head: number): boolean {
  if (!/^(?:deny|dispute|refute)$/.test(tree.token(head).lemma)) return false
  const denied = baseOf(tree.relation(head)) === 'acl' ? tree.parent(head) : undefined
  if (denied !== undefined && accusing.test(tree.token(denied).lemma)) return true
  return tree.childrenBy(head, 'obj').some((child) => /^(?:it|this|that|which|them)$/.test(tree.word(child)))
}

const accusing = /^(?:charge|allegation|accusation|claim|report|rumou?r|wrongdoing|which)$/

/** 'We must fight the plan', 'you can attack it': what anybody should or may do, nobody does. */
function isGeneric(tree: ClauseTree, head: number): boolean {
  const subjects = tree.childrenBy(head, 'nsubj').map((child) => tree.word(child))
  if (subjects.some((word) => /^(?:you|one|anyone|anybody|everyone|everybody)$/.test(word))) return true
  if (!subjects.some((word) => /^(?:we|i)$/.test(word))) return false
  return tree
    .childrenBy(head, 'aux')
    .some((child) => /^(?:must|should|ought|can|could|may|might)$/.test(tree.word(child)))
}

/** 'It killed them': where neither side is told, it may be a drug and its germs. */
function isBetweenThings(tree: ClauseTree, head: number): boolean {
  const isThing = (child: number) => /^(?:it|this|that|them|these|those)$/.test(tree.word(child))
  return tree.childrenBy(head, 'nsubj').some(isThing) && tree.childrenBy(head, 'obj').some(isThing)
}

/** 'Nobody ought to make accusations': what is not to be done is not told as done or asked for. */
function isForbidden(tree: ClauseTree, head: number): boolean {
  const verb = isVerbal(tree, head) ? head : tree.parent(head)
  if (verb === undefined) return false
  const isNobody = tree.childrenBy(verb, 'nsubj').some((child) => /^(?:nobody|none|no-one)$/.test(tree.word(child)))
  const modal = tree
    .childrenBy(verb, 'aux')
    .some((child) => /^(?:must|should|ought|shall|may|can)$/.test(tree.word(child)))
  if (isNobody && modal) return true
  const first = tree.word(tree.from)
  return modal && /^(?:nobody|none)$/.test(first) && verb - tree.from < nearSubject
}

/** Words from a sentence's first to the verb that it may still be the subject of. */
const nearSubject = 16

/** 'Portrayed the sanctions as combat': what a thing is called, it need not be. */
function isLikened(tree: ClauseTree, head: number): boolean {
  const verb = tree.parent(head)
  if (verb === undefined || !/^(?:obl|nmod|xcomp|advcl)/.test(tree.relation(head))) return false
  const links = tree.childrenBy(head, 'case', 'mark').map((child) => tree.word(child))
  return links.some((word) => word === 'as' || word === 'like') && likeningVerbs.has(governorOf(tree, verb))
}

/** The lemma of a verb, also where the tree hangs the phrase on its object. */
function governorOf(tree: ClauseTree, index: number): string {
  const parent = tree.parent(index)
  return isVerbal(tree, index) || parent === undefined ? tree.token(index).lemma : tree.token(parent).lemma
}

function isCondition(tree: ClauseTree, head: number): boolean {
  const parent = tree.parent(head)
  // 'if they have to strike'
  if (tree.relation(head) === 'xcomp' && parent !== undefined && isCondition(tree, parent)) return true
  const mark = findConditionMark(tree, head)
  return mark !== undefined && /^(?:if|unless)$/.test(tree.word(mark))
}

/** 'No authority to reject it', 'had no right under the law to leave': an infinitive of what is not there, wherever the tree hangs it. */
function isBeyondPower(tree: ClauseTree, head: number): boolean {
  if (tree.word(Math.max(tree.from, head - 1)) !== 'to') return false
  for (let at = head - 2; at > Math.max(tree.from, head - nearPower) && tree.token(at).pos !== 'VERB'; at -= 1) {
    if (powers.test(tree.token(at).lemma) && tree.word(at - 1) === 'no') return true
  }
  return false
}

/** Words from a power to what one has it for. */
const nearPower = 10

const powers = /^(?:authority|right|power|reason|need|obligation|business|mandate|cause)$/

/** The mark that closes a sentence, within its quotation marks. */
function lastMark(tree: ClauseTree): string {
  let at = tree.to - 1
  while (at > tree.from && /^["”’'»)]+$/.test(tree.word(at))) at -= 1
  return tree.word(at)
}

/** 'By what right do they tell me to go?', 'how many soldiers are guarding it': a question, or a clause whose subject is what is asked. */
function isAsked(tree: ClauseTree, head: number): boolean {
  if (isVerbal(tree, head) && lastMark(tree) === '?') return true
  return tree
    .childrenBy(head, 'nsubj', 'obj')
    .flatMap((child) => [child, ...tree.childrenBy(child, 'det', 'amod', 'advmod')])
    .flatMap((child) => [child, ...tree.childrenBy(child, 'advmod')])
    .some((child) => /^(?:how|what|whose|why)$/.test(tree.word(child)))
}

function isToOneself(tree: ClauseTree, head: number): boolean {
  return tree
    .childrenBy(head, 'obj')
    .some((child) => /^(?:him|her|it|them|our|your|my)sel(?:f|ves)$/.test(tree.word(child)))
}

/** Clauses above an act in which a verb of asserting is looked for. */
const highest = 4

/** 'The petition states that', 'accused of stealing': whether an act is told in somebody's words only, and not by the sentence itself. */
export function isAsserted(tree: ClauseTree, head: number): boolean {
  let at = head
  for (let steps = 0; steps < highest; steps += 1) {
    const step = findGovernor(tree, at)
    if (step === undefined) return false
    const isClause = /^(?:ccomp|xcomp|advcl|acl)/.test(tree.relation(at))
    if (isClause && assertingVerbs.has(tree.token(step.to).lemma)) return true
    at = step.to
  }
  return false
}
