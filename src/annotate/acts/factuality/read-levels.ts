import { baseOf, type ClauseTree } from '../clause-tree.ts'
import type { Cue, Level } from './cues.ts'
import { findConditionMark, findGovernor, type Step } from './find-governor.ts'
import { findOwnCues } from './own-cues.ts'

/** No act hangs deeper than this in news; a longer chain is a broken tree. */
const deepest = 12

/** The act's word and the words that govern it, from the inside out, each with what it says of the one before. */
export function readLevels(tree: ClauseTree, index: number): Level[] {
  const levels: Level[] = []
  let word: number | undefined = index
  while (word !== undefined && levels.length < deepest) {
    const lead: number | undefined = leadOf(tree, word)
    const own = shared(tree, word, lead)
    const step: Step | undefined =
      findGovernor(tree, word) ?? (lead === undefined ? undefined : findGovernor(tree, lead))
    const mark = findConditionMark(tree, word) ?? (lead === undefined ? undefined : findConditionMark(tree, lead))
    const condition: Cue[] = mark === undefined ? [] : [{ of: 'clause', kind: 'condition', at: mark }]
    levels.push({ word, own, up: step?.cue === undefined ? condition : [...condition, step.cue] })
    word = step?.to
  }
  return levels
}

/** The first of the words that a word is coordinated with, where it is not the first itself. */
function leadOf(tree: ClauseTree, index: number): number | undefined {
  let at = index
  for (let steps = 0; baseOf(tree.relation(at)) === 'conj' && steps < deepest; steps += 1) at = tree.parent(at) ?? at
  return at === index ? undefined : at
}

/** Coordinated words without subject and auxiliary share those of the first: 'will meet and sign'. */
function shared(tree: ClauseTree, word: number, lead: number | undefined): Cue[] {
  const own = findOwnCues(tree, word)
  if (lead === undefined || tree.childrenBy(word, 'nsubj', 'aux', 'cop', 'mark', 'expl').length > 0) return own
  const sameForm = /ing$/.test(tree.word(word)) === /ing$/.test(tree.word(lead))
  const bare = tree.token(word).lemma === tree.word(word) || isSecondParticiple(tree, word, lead)
  const given = findOwnCues(tree, lead).filter(({ kind, at }) => {
    if (kind === 'past' || kind === 'imperative' || kind === 'question') return false
    if (kind === 'progressive' || kind === 'ahead') return sameForm
    // 'will meet and signed' and 'did not come and left' do not share; a bare form follows an auxiliary.
    return kind === 'perfect' || bare ? at < word : false
  })
  return [...given, ...own]
}

/** 'would be found and released'. */
function isSecondParticiple(tree: ClauseTree, word: number, lead: number): boolean {
  return /(?:ed|en)$/.test(tree.word(word)) && tree.children(lead).some((child) => tree.relation(child) === 'aux:pass')
}
