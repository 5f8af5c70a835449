import { defineAnnotator } from '../../model/index.ts'
import { compareSpans } from '../../text/span.ts'
import { readClauseTrees } from './clause-tree.ts'
import { findActs } from './find-acts.ts'
import { linkActs } from './links.ts'
import { findVerbalActs } from './verbal-acts.ts'

/** Who does what to whom: the acts that clauses and nouns tell, each with its type, its participants and its status. */
export const acts = defineAnnotator({
  name: 'acts',
  version: 1,
  needs: ['sentences', 'syntax', 'names', 'roles', 'times', 'attributions'],
  gives: 'acts',
  annotate(reading, layers) {
    const { sentences } = layers
    const trees = readClauseTrees(reading.text, layers.syntax)
    const told = findActs(reading, trees, layers)
    const found = [...findVerbalActs(trees, layers, told), ...told]
    return linkActs(
      reading.text,
      found.sort((left, right) => compareSpans(left.trigger, right.trigger)),
      sentences,
    )
  },
})
