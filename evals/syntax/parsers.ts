import { encode } from '../../src/annotate/models/encode.ts'
import { readTokens } from '../../src/annotate/models/encoding.ts'
import { parseSentence } from '../../src/annotate/syntax/parse-sentence.ts'
import type { Token } from '../../src/model/index.ts'
import { loadEncoder } from '../../src/pipeline/load-encoder.ts'
import type { Engine } from '../task.ts'
import type { ParsedWord } from './score.ts'

/** Parses those sentences of a document that are asked for; the document is given as words. */
export type Parser = (
  document: readonly (readonly string[])[],
  asked: readonly number[],
  signal: AbortSignal,
) => Promise<ParsedWord[][]>

/** The parser of an engine, with its weights at hand: loading them is no part of parsing. */
export async function parserOf(engine: Engine): Promise<Parser> {
  if (engine === 'model') return parserByModel()
  parseSentence(['Go'])
  return async (document, asked) =>
    asked.map((index) =>
      parseSentence(document[index] ?? []).map(({ pos, head, relation }) => ({
        upos: pos,
        head: head ?? -1,
        relation,
      })),
    )
}

async function parserByModel(): Promise<Parser> {
  const encoder = await loadEncoder()
  return async (document, asked, signal) => {
    const read = await encode(document, encoder, signal)
    return asked.map((index) => {
      const sentence = read[index]
      if (!sentence) return []
      return readTokens(blankTokens(document[index] ?? []), sentence, encoder.config.labels, 0).map(
        ({ pos, head, relation }) => ({ upos: pos, head: head ?? -1, relation: relation ?? '' }),
      )
    })
  }
}

/** Gold words stand in no text: only what the encoder adds to them is asked for. */
function blankTokens(words: readonly string[]): Token[] {
  return words.map((lemma) => ({ start: 0, end: 0, sentence: 0, pos: 'X', lemma }))
}
