import type { AnnotatedReport, Layers, Span, Token } from '../model/index.ts'
import { compareSpans, indexAt } from '../text/span.ts'

/**
 * An annotated report with only those of its words and lines that reconciling asks for: words of claims, and of sentences with dates
 * where the report itself must be dated. Words are most of what annotators give; keeping them all would be what limits a run.
 */
export function keepNeeded({ reading, layers }: AnnotatedReport): AnnotatedReport {
  const spans = [...layers.attributions.flatMap(({ claims }) => [...claims]), ...datingSentences(layers)]
  return { reading: { ...reading, segments: [] }, layers: { ...layers, syntax: within(layers.syntax, spans) } }
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
