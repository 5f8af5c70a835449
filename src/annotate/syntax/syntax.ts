import { defineAnnotator, type Token } from '../../model/index.ts'
import { parseTokens } from './parse-tokens.ts'
import { tokenizeSentence } from './tokenize.ts'

/** Tokens with part of speech, lemma, and their place in the sentence's tree. */
export const syntax = defineAnnotator({
  name: 'syntax',
  version: 4,
  needs: ['sentences'],
  gives: 'syntax',
  annotate({ text }, { sentences }) {
    const found: Token[] = []
    for (const [index, sentence] of sentences.entries()) {
      const tokens = tokenizeSentence(text, sentence, index)
      found.push(...parseTokens(text, tokens, found.length))
    }
    return found
  },
})
