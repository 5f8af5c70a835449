import { defineAnnotator } from '../../model/index.ts'
import { syntax } from '../syntax/syntax.ts'

/** Tokens with their place in the tree as the encoder reads it; by rules where it could not read. */
export const modelSyntax = defineAnnotator({
  name: 'model-syntax',
  version: 1,
  needs: ['sentences', 'encoding'],
  gives: 'syntax',
  annotate(reading, layers, context) {
    const { encoding } = layers
    if (encoding === undefined) return syntax.annotate(reading, layers, context)
    return encoding.tokens
  },
})
