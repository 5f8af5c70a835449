import type { PloverType } from '../../model/index.ts'
import type { ClauseTree } from './clause-tree.ts'
import { findConditionMark } from './factuality/find-governor.ts'

/**
 * Whether a word tells an act at all: a condition ('if they attack'), what somebody has no right or reason to do, a question, and what
 * somebody does to himself ('found himself') do not.
 */
export function tellsAct(tree: ClauseTree, head: number, type: PloverType | 'OTHER'): boolean {
  if (isCondition(tree, head) || isAsked(tree, head) || isBeyondPower(tree, head)) return false
  return type === 'ASSAULT' || !isToOneself(tree, head)
}

function isCondition(tree: ClauseTree, head: number): boolean {
  const mark = findConditionMark(tree, head)
  return mark !== undefined && /^(?:if|unless)$/.test(tree.word(mark))
}

/** 'No authority to reject it': the infinitive hangs on what is not there. */
function isBeyondPower(tree: ClauseTree, head: number): boolean {
  const noun = tree.parent(head)
  if (noun === undefined || tree.relation(head) !== 'acl' || !powers.test(tree.token(noun).lemma)) return false
  return tree.childrenBy(noun, 'det').some((child) => tree.word(child) === 'no')
}

const powers = /^(?:authority|right|power|reason|need|obligation|business|mandate|cause)$/

/** 'How many soldiers are guarding it': whose subject is what is asked. */
function isAsked(tree: ClauseTree, head: number): boolean {
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
