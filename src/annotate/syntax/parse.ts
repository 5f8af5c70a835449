import { stateFeatureCount, stateFeatures } from './features.ts'
import type { Score } from './linear-model.ts'
import { actionCount, apply, isDone, isLegal, type ParserState, startState } from './transitions.ts'
import type { Words } from './words.ts'

/** The tree of a sentence: for each word its head (the sentence's length at the root) and the number of its relation. */
export function parseWords(words: Words, tagged: ArrayLike<number>, score: Score): ParserState {
  const state = startState(words.length)
  const features = new Int32Array(stateFeatureCount)
  const scores = new Float32Array(actionCount)
  while (!isDone(state)) {
    score(features, stateFeatures(words, tagged, state, features), scores)
    apply(state, bestLegal(state, scores))
  }
  return state
}

/** The legal action with the highest score. */
export function bestLegal(state: ParserState, scores: Float32Array): number {
  let best = -1
  for (let action = 0; action < actionCount; action += 1) {
    if (best >= 0 && (scores[action] as number) <= (scores[best] as number)) continue
    if (isLegal(state, action)) best = action
  }
  return best
}
