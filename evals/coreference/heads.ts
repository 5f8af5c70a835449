import { sentences } from '../../src/annotate/sentences.ts'
import { syntax } from '../../src/annotate/syntax/syntax.ts'
import type { Block, Reading, StageContext, Token } from '../../src/model/index.ts'
import { findEventHead } from '../../src/reconcile/coreference/event-head.ts'
import type { EcbDocument, EcbMention } from './read-ecb.ts'

/** The head lemma of each mention of a document, by what the program's own syntax says of its tokens. */
export async function readHeads(document: EcbDocument, context: StageContext): Promise<Map<string, string>> {
  const { reading, blocks, offsets } = toReading(document)
  const layer = await sentences.annotate(reading, { blocks }, context)
  const tokens = await syntax.annotate(reading, { sentences: layer }, context)
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
function toReading(document: EcbDocument): { reading: Reading; blocks: Block[]; offsets: Map<number, number[]> } {
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
  const reading = {
    id: document.id,
    location: document.id,
    format: 'text' as const,
    text,
    language: 'en',
    segments: blocks,
    fields: [],
  }
  return { reading, blocks, offsets }
}
