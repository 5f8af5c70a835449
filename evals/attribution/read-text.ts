import { type Analysis, analyse } from '../../src/annotate/clauses/analysis.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { syntax } from '../../src/annotate/syntax/syntax.ts'
import type { Block, Layers, Reading, StageContext } from '../../src/model/index.ts'
import { splitParagraphs } from '../../src/text/paragraphs.ts'

export const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report() {} }

/** A labelled text as a reading, with its paragraphs as blocks. */
export function readPlain(text: string): { reading: Reading; blocks: Block[] } {
  const reading: Reading = {
    id: 'r0',
    location: 'text',
    format: 'text',
    text,
    language: 'en',
    segments: [],
    fields: [],
  }
  const blocks = splitParagraphs(text, { start: 0, end: text.length }).map((span) => ({
    ...span,
    role: 'paragraph' as const,
  }))
  return { reading, blocks }
}

/** The sentences and tokens of a labelled text. */
export function readLayers(text: string): Pick<Layers, 'blocks' | 'sentences' | 'syntax'> & { reading: Reading } {
  const { reading, blocks } = readPlain(text)
  const found = sentences.annotate(reading, { blocks }, context) as Layers['sentences']
  return {
    reading,
    blocks,
    sentences: found,
    syntax: syntax.annotate(reading, { sentences: found }, context) as Layers['syntax'],
  }
}

/** The clause analysis of a labelled text. */
export function readText(text: string): Analysis {
  const layers = readLayers(text)
  return analyse(text, layers.blocks, layers.sentences, layers.syntax)
}
