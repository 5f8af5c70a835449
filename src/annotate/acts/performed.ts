import type { Act, Attribution, Layers, StatementKind } from '../../model/index.ts'
import { contains, overlaps } from '../../text/span.ts'
import { cueSenses, performatives, phrasalSenses } from '../lang/en/cue-kinds.ts'
import { type ClauseTree, findToken } from './clause-tree.ts'

/**
 * Whether a claim does by its own verb what an act tells: 'I reject the result', 'my country condemns it'. Then the statement is the act.
 */
export function isPerformed(
  { trigger, within }: Pick<Act, 'trigger' | 'within'>,
  trees: readonly ClauseTree[],
  { attributions, names }: Pick<Layers, 'attributions' | 'names'>,
): boolean {
  const claim = claimOf(within === undefined ? undefined : attributions[within], trigger)
  const found = findToken(trees, trigger.start)
  if (claim === undefined || found === undefined) return false
  const { tree, index } = found
  const { lemma, pos } = tree.token(index)
  const sense = phrasalSenses.get(`${lemma} ${index + 1 < tree.to ? tree.word(index + 1) : ''}`) ?? cueSenses.get(lemma)
  if (
    pos !== 'VERB' ||
    sense === undefined ||
    !(performatives.has(sense) || sense === 'warning') ||
    !isPresent(tree, index)
  )
    return false
  return tree.childrenBy(subjectVerb(tree, index), 'nsubj').some((subject) => {
    if (/^(?:i|we)$/.test(tree.word(subject))) return true
    const name = names.find((one) => overlaps(one, tree.token(subject)))
    return name?.type === 'country' && (sense as StatementKind) === claim.kind
  })
}

function claimOf(attribution: Attribution | undefined, trigger: Act['trigger']) {
  return attribution?.claims.find((one) => contains(one, trigger))
}

/** 'Condemns', 'reject': a verb in the simple present. */
function isPresent(tree: ClauseTree, index: number): boolean {
  if (tree.childrenBy(index, 'aux', 'mark').length > 0) return false
  const { lemma } = tree.token(index)
  return tree.word(index) === lemma || /[^s]s$/.test(tree.word(index))
}

/** 'We condemn it and call for a vote': the verb whose subject a coordinated one shares. */
function subjectVerb(tree: ClauseTree, index: number): number {
  const parent = tree.parent(index)
  const shares = tree.relation(index) === 'conj' && tree.childrenBy(index, 'nsubj').length === 0
  return shares && parent !== undefined ? parent : index
}
