import type { ActContext } from '../../src/annotate/acts/coding/act-features.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { syntax } from '../../src/annotate/syntax/syntax.ts'
import type { Reading, Span, StageContext, Token } from '../../src/model/index.ts'

const stage: StageContext = { signal: new AbortController().signal, now: new Date(0), report() {} }

/** The tokens and trees of a sentence, with the words of its source and target. */
export async function toContext(text: string, source: Span, target: Span): Promise<ActContext> {
  const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }]
  const reading: Reading = {
    id: 'sentence',
    location: 'sentence',
    format: 'text',
    text,
    language: 'en',
    segments: blocks,
    fields: [],
  }
  const layer = await sentences.annotate(reading, { blocks }, stage)
  const tokens = await syntax.annotate(reading, { sentences: layer }, stage)
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
