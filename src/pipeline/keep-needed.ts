import type { AnnotatedReport, Layers, Span, Token } from '../model/index.ts'
import { isContentWord } from '../reconcile/statements/content-words.ts'
import { compareSpans, indexAt } from '../text/span.ts'

/**
 * Reports with only those of their words and lines that reconciling asks for: the content words of claims, and all words of sentences
 * with dates where the report itself must be dated. Words are most of what annotators give; keeping them all would limit a run.
 */
export function keepNeeded(): (report: AnnotatedReport) => AnnotatedReport {
  const lemmas = new Map<string, string>()
  return ({ reading, layers }) => {
    const { attributions, syntax } = layers
    const claims = within(
      syntax.filter((token) => isContentWord(token)),
      attributions.flatMap((attribution) => [...attribution.claims]),
    )
    const needed = new Set([...claims, ...within(syntax, datingSentences(layers))])
    const kept = syntax.filter((token) => needed.has(token)).map((token) => ({ ...token, lemma: share(token.lemma) }))
    return { reading: { ...reading, segments: [] }, layers: { ...layers, syntax: kept } }
  }

  /** The same string for the same lemma. */
  function share(lemma: string): string {
    const known = lemmas.get(lemma)
    if (known === undefined) lemmas.set(lemma, lemma)
    return known ?? lemma
  }
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
