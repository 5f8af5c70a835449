import type { Block, Token } from '../../src/model/index.ts'
import { findEventHead } from '../../src/reconcile/coreference/event-head.ts'
import { annotateText } from '../annotate-text.ts'
import type { Engine } from '../task.ts'
import type { EcbDocument, EcbMention } from './read-ecb.ts'

/** The head lemma of each mention of a document, by what the program's own syntax says of its tokens. */
export async function readHeads(
  document: EcbDocument,
  engine: Engine,
  signal: AbortSignal,
): Promise<Map<string, string>> {
  const { text, blocks, offsets } = toText(document)
  const { syntax: tokens } = await annotateText(text, engine, { blocks }, ['syntax'], signal)
  return new Map(document.mentions.map((mention) => [mention.id, headOf(document, mention, offsets, tokens)]))
}

function headOf(
  document: EcbDocument,
  mention: EcbMention,
  offsets: ReadonlyMap<number, readonly number[]>,
  tokens: readonly Token[],
): string {
  const words = document.sentences.find(({ number }) => number === mention.sentence)?.tokens ?? []
  const spans = mention.tokens.map((place) => {
    const start = offsets.get(mention.sentence)?.[place] ?? 0
    return { start, end: start + (words[place] ?? '').length }
  })
  const found = tokens.filter((token) => spans.some(({ start, end }) => token.start < end && start < token.end))
  return (findEventHead(found)?.lemma ?? words[mention.tokens.at(-1) ?? 0] ?? '').toLowerCase()
}

/** A document as running text, one paragraph a sentence, with the offsets of its tokens. */
function toText(document: EcbDocument): { text: string; blocks: Block[]; offsets: Map<number, number[]> } {
  let text = ''
  const blocks: Block[] = []
  const offsets = new Map<number, number[]>()
  for (const { number, tokens } of document.sentences) {
    const start = text.length
    const places: number[] = []
    for (const token of tokens) {
      places.push(text.length)
      text += `${token} `
    }
    offsets.set(number, places)
    if (tokens.length > 0) blocks.push({ start, end: text.length - 1, role: 'paragraph' })
    text += '\n'
  }
  return { text, blocks, offsets }
}
