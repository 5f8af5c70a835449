import { readTags, stateFeatureCount, stateFeatures } from './features.ts'
import type { Score } from './linear-model.ts'
import { rootRelation } from './relations.ts'
import { actionCount, apply, isDone, leftAction, type ParserState, shift, startState } from './transitions.ts'
import type { Words } from './words.ts'

/** The tree of a sentence: for each word its head (the sentence's length at the root) and the number of its relation. */
export function parseWords(words: Words, tagged: ArrayLike<number>, score: Score): ParserState {
  const state = startState(words.length)
  const read = readTags(tagged)
  const features = new Int32Array(stateFeatureCount)
  const scores = new Int32Array(actionCount)
  while (!isDone(state)) {
    score(features, stateFeatures(words, read, state, features), scores)
    apply(state, bestLegal(state, scores))
  }
  return state
}

/** The action with the highest score of those that keep the tree whole, with one root. */
export function bestLegal({ depth, next, length }: ParserState, scores: Int32Array): number {
  const ended = next === length
  if (ended && depth === 1) return leftAction(rootRelation)
  let best = ended ? -1 : shift
  for (let action = leftAction(rootRelation + 1); action < actionCount; action += 1) {
    const possible = action % 2 === 0 ? depth > 1 : depth > 0 && !ended
    if (possible && (best < 0 || (scores[action] as number) > (scores[best] as number))) best = action
  }
  return best
}
