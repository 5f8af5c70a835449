import type { ActContext } from '../../src/annotate/acts/coding/act-features.ts'
import type { Span, Token } from '../../src/model/index.ts'
import { annotateText } from '../annotate-text.ts'
import type { Engine } from '../task.ts'

/** The tokens and trees of a sentence, with the words of its source and target. */
export async function toContext(
  text: string,
  [source, target]: readonly [Span, Span],
  engine: Engine,
  signal: AbortSignal,
): Promise<ActContext> {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const { syntax: tokens } = await annotateText(text, engine, { blocks }, ['syntax'], signal)
  return {
    tokens: tokens.map((token) => ({ ...token, lower: text.slice(token.start, token.end).toLowerCase() })),
    source: wordsOf(tokens, source),
    target: wordsOf(tokens, target),
  }
}

function wordsOf(tokens: readonly Token[], { start, end }: Span): { from: number; to: number } {
  const from = tokens.findIndex((token) => token.end > start)
  const after = tokens.findIndex((token) => token.start >= end)
  return { from: Math.max(0, from), to: after < 0 ? tokens.length : after }
}
