import { beForms } from '../lang/en/verb-frames.ts'
import type { ClauseTree } from './clause-tree.ts'

/** Whether a verb stands in the passive. */
export function isPassive(tree: ClauseTree, verb: number): boolean {
  const children = tree.children(verb)
  const word = tree.word(verb)
  const helpers = tree.childrenBy(verb, 'aux', 'cop').map((child) => tree.word(child))
  // 'had fired' is active, whatever the tree makes of its subject.
  const isPerfect = helpers.length > 0 && helpers.every((helper) => /^(?:has|have|had|'ve)$/.test(helper))
  if (isPerfect) return false
  if (children.some((child) => tree.relation(child).endsWith(':pass'))) return true
  // 'King crowned', 'mayor sworn in': a participle that is no past form, as headlines have it.
  if (helpers.length === 0 && pureParticiple.test(word) && tree.childrenBy(verb, 'obj').length === 0) return true
  if (!participle.test(word) || tree.childrenBy(verb, 'obj').length > 0) return false
  if (tree.relation(verb) === 'acl') return !word.endsWith('ing') && !isInfinitive(tree, verb)
  return tree.childrenBy(verb, 'aux', 'cop').some((child) => beForms.has(tree.word(child)))
}

/** Participles that differ from the past form: 'sworn', 'taken', 'chosen'. */
const pureParticiple = /(?:wn|orn|aken|iven|itten|osen|idden|rozen|oken|olen|eaten|fallen)$/

const participle = /(?:ed|en|wn|id|ade|ld|nt|ught|t|ung|un|ut)$/

/** Whether 'to' stands before a verb. */
export function isInfinitive(tree: ClauseTree, verb: number): boolean {
  return tree.childrenBy(verb, 'mark').some((child) => tree.word(child) === 'to')
}
