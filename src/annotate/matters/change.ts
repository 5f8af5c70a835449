import type { Layers, Matter, MatterChange } from '../../model/index.ts'
import { overlaps } from '../../text/span.ts'
import { isVerbal } from '../acts/arguments.ts'
import type { ClauseTree } from '../acts/clause-tree.ts'
import { statusOf } from '../acts/factuality/status-of.ts'
import { isPassive } from '../acts/voice.ts'
import { timeOf } from '../acts/when-and-where.ts'
import { ownStates, stateBy, stateNouns } from '../lang/en/matter-words.ts'

/** What the clause around a matter's noun tells of its state. */
export function changesOf(
  tree: ClauseTree,
  head: number,
  kind: Matter['kind'],
  { times, acts }: Pick<Layers, 'times' | 'acts'>,
): readonly MatterChange[] {
  return tellingWords(tree, head, kind).map((told) => {
    const { start, end } = tree.token(told.index)
    const cue = { start, end }
    const time = timeOf(tree, told.index, times)
    const act = acts.findIndex(({ trigger, said }) => said === undefined && overlaps(trigger, cue))
    const status = act < 0 ? statusOf(tree, told.index).status : (acts[act]?.status ?? 'happened')
    return {
      state: told.state,
      cue,
      status,
      ...(time === undefined ? {} : { time }),
      ...(act < 0 ? {} : { act }),
    }
  })
}

interface Told {
  readonly index: number
  readonly state: string
}

/** The word that governs a matter, and a participle that describes it. */
function tellingWords(tree: ClauseTree, head: number, kind: Matter['kind']): readonly Told[] {
  const governing = governingWord(tree, head, kind)
  const participle = tree
    .childrenBy(head, 'acl', 'amod')
    .find((child) => tree.relation(child) !== 'acl:relcl' && isVerbal(tree, child) && isPast(tree, child))
  const state = participle === undefined ? undefined : stateBy(kind, tree.token(participle).lemma)
  return [
    ...(governing ? [governing] : []),
    ...(participle === undefined || state === undefined ? [] : [{ index: participle, state }]),
  ]
}

function governingWord(tree: ClauseTree, head: number, kind: Matter['kind']): Told | undefined {
  const relation = tree.relation(head)
  const parent = tree.parent(head)
  if (parent !== undefined) {
    const verbal = isVerbal(tree, parent)
    if (verbal && (relation === 'obj' || relation === 'nsubj:pass' || isSubjectOfPassive(tree, head, parent))) {
      const state = stateBy(kind, tree.token(parent).lemma)
      if (state !== undefined) return { index: parent, state }
    }
    if (verbal && relation === 'nsubj' && changing.has(kind) && tree.childrenBy(parent, 'obj').length === 0) {
      const state = ownStates.get(tree.token(parent).lemma)
      if (state !== undefined) return { index: parent, state }
    }
    // 'withdrew from the treaty', 'pulled out of the accord'
    if (verbal && relation.startsWith('obl') && hasCase(tree, head, /^(?:from|of|out)$/)) {
      const state = stateBy(kind, leaving.has(tree.token(parent).lemma) ? 'quit' : '')
      if (state !== undefined) return { index: parent, state }
    }
    if (!verbal && relation.startsWith('nmod') && hasCase(tree, head, /^(?:of|from)$/)) {
      const verb = stateNouns.get(tree.token(parent).lemma)
      const state = verb === undefined ? undefined : stateBy(kind, verb)
      if (state !== undefined) return { index: parent, state }
    }
  }
  return undefined
}

/** Kinds whose matters begin and end by themselves; bodies and weapons act instead. */
const changing: ReadonlySet<Matter['kind']> = new Set(['agreement', 'law', 'channel', 'exercise', 'sanction', 'site'])

const leaving: ReadonlySet<string> = new Set(['withdraw', 'pull', 'exit', 'leave', 'quit', 'walk', 'back'])

function isSubjectOfPassive(tree: ClauseTree, head: number, verb: number): boolean {
  return tree.relation(head) === 'nsubj' && isPassive(tree, verb)
}

function hasCase(tree: ClauseTree, head: number, words: RegExp): boolean {
  return tree.childrenBy(head, 'case').some((child) => words.test(tree.word(child)))
}

function isPast(tree: ClauseTree, index: number): boolean {
  return !tree.word(index).endsWith('ing')
}
