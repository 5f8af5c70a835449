import type { Act, Attribution } from '../../model/index.ts'
import { pastForms } from '../lang/en/past-forms.ts'
import { isVerbal } from './arguments.ts'
import { baseOf, type ClauseTree, findToken } from './clause-tree.ts'

/** Words that set an act apart from what is told around it: 'later deployed', 'once held'. */
const apart =
  /^(?:later|earlier|previously|formerly|once|long|already|repeatedly|often|never|since|subsequently|eventually)$/

/** 'Met', 'was dismissed': a verb in the simple past that nothing sets apart from what is told around it. */
export function isPast(tree: ClauseTree, index: number): boolean {
  if (!isVerbal(tree, index)) return false
  if (tree.childrenBy(index, 'advmod').some((child) => apart.test(tree.word(child)))) return false
  const helpers = tree.childrenBy(index, 'aux', 'cop').map((child) => tree.word(child))
  if (helpers.length > 0) return helpers.every((helper) => /^(?:was|were|did)$/.test(helper))
  const word = tree.word(index)
  if (tree.childrenBy(index, 'mark').length > 0) return false
  return (word.endsWith('ed') || pastForms.has(word)) && (hasSubject(tree, index) || tree.relation(index) === 'root')
}

/** Whether a verb has a subject of its own or goes on with that of the verb before. */
function hasSubject(tree: ClauseTree, index: number): boolean {
  return tree.childrenBy(index, 'nsubj').length > 0 || baseOf(tree.relation(index)) === 'conj'
}

/** Whether a sentence tells an act in the simple past by its own verb or one that goes on with it. */
export function isNarrated(tree: ClauseTree, index: number): boolean {
  const parent = tree.parent(index)
  if (!isPast(tree, index)) return false
  if (parent === undefined) return true
  return baseOf(tree.relation(index)) === 'conj' && tree.parent(parent) === undefined && isPast(tree, parent)
}

/** Clauses that describe somebody, or tell when or why something else was done. */
const describing = /^(?:acl|advcl|xcomp|csubj)/

/** Whether an act of speech is told in the simple past: by the verb of its cue; without a cue the speaker goes on. */
export function isSpoken({ cue, form }: Attribution, trees: readonly ClauseTree[]): boolean {
  if (cue === undefined) return form === 'direct'
  const found = findToken(trees, cue.start)
  if (found === undefined) return false
  const { tree } = found
  for (let at = found.index; at < tree.to && tree.token(at).start < cue.end; at += 1) {
    if (tree.token(at).pos === 'VERB') return isPast(tree, at) && !describing.test(tree.relation(at))
  }
  return false
}

/** Whether an act without a time of its own is told as going on with what its report tells. */
export function goesOn(
  { time, status, within, said, taken, trigger }: Act,
  trees: readonly ClauseTree[],
  attributions: readonly Attribution[],
): boolean {
  if (time !== undefined || status !== 'happened' || taken === true) return false
  if (said !== undefined) return isSpoken(attributions[said.attribution] as Attribution, trees)
  const found = within === undefined ? findToken(trees, trigger.start) : undefined
  return found !== undefined && isNarrated(found.tree, found.index)
}
