import type { AnnotatedReport, Layers, Reading, Span, Token } from '../model/index.ts'
import { isContentWord } from '../reconcile/statements/content-words.ts'
import { compareSpans, indexAt } from '../text/span.ts'
import { openPacked, type PackedLayers, packLayers } from './pack-layers.ts'

/**
 * Reports as reconciling keeps them until the account is made: without segments and fields, and with the layers that `packNeeded` packs.
 * Layers are most of what a run holds; keeping them as they are would limit it.
 */
export function keepNeeded(): (report: AnnotatedReport) => AnnotatedReport {
  const keep = keepPacked()
  return ({ reading, layers }) => keep(reading, packNeeded(layers))
}

/** The same of layers that are packed already. */
export function keepPacked(): (reading: Reading, layers: PackedLayers) => AnnotatedReport {
  const open = openPacked()
  return (reading, layers) => ({ reading: withoutSource(reading), layers: open(layers) })
}

/**
 * Packs what reconciling needs of layers: of the words only those that it asks for (the content words of claims, and all words of
 * sentences with dates where the report itself must be dated).
 */
export function packNeeded(layers: Layers): PackedLayers {
  return packLayers({ ...layers, syntax: neededWords(layers) })
}

/** A reading whose text is a string of its own: a slice would keep the file alive that it was cut from. */
function withoutSource(reading: Reading): Reading {
  return { ...reading, text: copyString(reading.text), segments: [], fields: [] }
}

function copyString(text: string): string {
  const encoding = /[^\p{ASCII}\u00a0-\u00ff]/u.test(text) ? 'utf16le' : 'latin1'
  return Buffer.from(text, encoding).toString(encoding)
}

/** The words that reconciling reads, without their place in the sentence: of a sentence only some words may be left. */
function neededWords(layers: Layers): Token[] {
  const { attributions, syntax } = layers
  const claims = within(
    syntax.filter((token) => isContentWord(token)),
    attributions.flatMap((attribution) => [...attribution.claims]),
  )
  const needed = new Set([...claims, ...within(syntax, datingSentences(layers))])
  return syntax
    .filter((token) => needed.has(token))
    .map(({ start, end, sentence, pos, lemma }) => ({ start, end, sentence, pos, lemma }))
}

/** Sentences that tell a date, of a report that does not say when it was published. */
function datingSentences({ metadata, sentences, times }: Layers): Span[] {
  const { published } = metadata
  if (published?.earliest !== undefined && published.latest !== undefined) return []
  return times.flatMap(({ start }) => sentences[indexAt(sentences, start)] ?? [])
}

/** The words that overlap any of the ranges, in order. */
function within(tokens: readonly Token[], spans: readonly Span[]): Token[] {
  const kept: Token[] = []
  let at = 0
  for (const { start, end } of [...spans].sort(compareSpans)) {
    at = Math.max(at, indexAt(tokens, start))
    for (let token = tokens[at]; token !== undefined && token.start < end; token = tokens[at]) {
      kept.push(token)
      at += 1
    }
  }
  return kept
}
