import { defineAnnotator, type Token } from '../../model/index.ts'
import { acts } from '../acts/acts.ts'

/** Raised whenever what is made of the same trees changes. */
const own = 1

/**
 * Acts by rules, on the encoder's trees where these disagree with the rules' own about what a sentence's main word is. Where they agree in it the
 * rules' trees, for which the rules for acts were written, give better accounts: docs/engines.md.
 */
export const modelActs = defineAnnotator({
  name: 'model-acts',
  version: 10 * acts.version + own,
  needs: [...acts.needs, 'encoding'],
  gives: 'acts',
  annotate(reading, layers, context) {
    const { encoding, syntax } = layers
    const trees = encoding === undefined ? syntax : joinTrees(syntax, encoding.tokens)
    return acts.annotate(reading, { ...layers, syntax: trees }, context)
  },
})

/** The second trees in sentences whose root is another word, else the first; both are of the same tokens. */
export function joinTrees(first: readonly Token[], second: readonly Token[]): readonly Token[] {
  const other = new Set<number>()
  for (const [index, { sentence, head }] of first.entries()) {
    if (head === undefined && second[index]?.head !== undefined) other.add(sentence)
  }
  return first.map((token, index) => (other.has(token.sentence) ? (second[index] ?? token) : token))
}
