import type { Token } from '../../model/index.ts'
import { mendTree } from './mend-tree.ts'
import { parseSentence } from './parse-sentence.ts'

/** Longer sentences are broken text; they are parsed in pieces of this many words, each under the root of the first. */
const longestSentence = 300

/**
 * Tokens of one sentence with head and relation.
 * @param offset index of the first token in its layer, which heads count from
 */
export function parseTokens(text: string, tokens: readonly Token[], offset: number): readonly Token[] {
  const parsed: Token[] = []
  let top: number | undefined
  for (let from = 0; from < tokens.length; from += longestSentence) {
    const piece = tokens.slice(from, from + longestSentence)
    const tree = parseSentence(piece.map(({ start, end }) => text.slice(start, end)))
    const root = offset + from + tree.findIndex(({ head }) => head === undefined)
    for (const [index, token] of piece.entries()) {
      const { head, relation } = tree[index] ?? {}
      if (head !== undefined) parsed.push({ ...token, head: offset + from + head, relation: relation ?? 'dep' })
      else if (top !== undefined) parsed.push({ ...token, head: top, relation: 'parataxis' })
      else parsed.push({ ...token, relation: 'root' })
    }
    top ??= root
  }
  return mendTree(text, parsed, offset)
}
