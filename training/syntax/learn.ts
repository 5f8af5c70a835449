import { readTags, stateFeatureCount, stateFeatures } from '../../src/annotate/syntax/features.ts'
import { bestLegal } from '../../src/annotate/syntax/parse.ts'
import { bestOf, tagFeatureCount, tagFeatures } from '../../src/annotate/syntax/tag.ts'
import { tags } from '../../src/annotate/syntax/tags.ts'
import { actionCount, apply, isDone, startState } from '../../src/annotate/syntax/transitions.ts'
import type { Example } from './examples.ts'
import { bestActions } from './oracle.ts'
import { createCounter, createPerceptron, type Perceptron } from './perceptron.ts'
import { shuffle } from './random.ts'

/** Features seen less often in the gold are not learnt. */
const fewest = { tagger: 2, parser: 3 }

/** Share of the steps after the first pass that follow the parser's own choice, so that it learns to go on from its errors. */
const exploration = 0.9

/** Learns tags left to right, its own guesses as the tags before. */
export function learnTagger(examples: readonly Example[], passes: number, random: () => number): Perceptron {
  const features = new Int32Array(tagFeatureCount)
  const counter = createCounter(fewest.tagger)
  for (const { words, tags: gold } of examples) {
    for (let at = 0; at < words.length; at += 1) counter.add(features, tagFeatures(words, gold, at, features))
  }
  const perceptron = createPerceptron(counter.known())
  const scores = new Int32Array(tags.length)
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { words, tags: gold } of shuffle(examples, random)) {
      const found = new Uint8Array(words.length)
      for (let at = 0; at < words.length; at += 1) {
        const count = tagFeatures(words, found, at, features)
        perceptron.score(features, count, scores)
        const guess = bestOf(scores)
        perceptron.learn(features, count, gold[at] as number, guess)
        found[at] = guess
      }
    }
  }
  return perceptron
}

/** Learns transitions with the dynamic oracle; `watch` is called after each pass. */
export function learnParser(
  examples: readonly Example[],
  passes: number,
  random: () => number,
  watch: (perceptron: Perceptron, pass: number) => void,
): Perceptron {
  const features = new Int32Array(stateFeatureCount)
  const counter = createCounter(fewest.parser)
  for (const { words, tagged, ...gold } of examples) {
    const state = startState(words.length)
    const read = readTags(tagged)
    while (!isDone(state)) {
      counter.add(features, stateFeatures(words, read, state, features))
      apply(state, bestActions(state, gold)[0] as number)
    }
  }
  const perceptron = createPerceptron(counter.known())
  const scores = new Int32Array(actionCount)
  for (let pass = 0; pass < passes; pass += 1) {
    for (const { words, tagged, ...gold } of shuffle(examples, random)) {
      const state = startState(words.length)
      const read = readTags(tagged)
      while (!isDone(state)) {
        const count = stateFeatures(words, read, state, features)
        perceptron.score(features, count, scores)
        const guess = bestLegal(state, scores)
        const right = highest(bestActions(state, gold), guess, scores)
        perceptron.learn(features, count, right, guess)
        apply(state, pass > 0 && random() < exploration ? guess : right)
      }
    }
    watch(perceptron, pass + 1)
  }
  return perceptron
}

/** The guess, where it is among the best actions; else the best action with the highest score. */
function highest(actions: readonly number[], guess: number, scores: Int32Array): number {
  if (actions.includes(guess)) return guess
  return actions.reduce((best, action) => ((scores[action] as number) > (scores[best] as number) ? action : best))
}
