import type { Attribution, Layers, Span } from '../../src/model/index.ts'
import { findQuotations } from '../../src/text/quotations.ts'

const sayings = /\b(?:said|says|say|saying|told|added|asked|wrote|according to)\b/giu
const capitals = /\b(?:\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*)*|he|she|they)\b/gu
/** How far from a quotation a cue, and from a cue a source, is looked for; characters. */
const near = 120

/** The naive method: every quotation is a content, its cue the nearest verb of saying, its source the name or pronoun nearest to that. */
export function quotationsOnly(text: string, blocks: Layers['blocks']): Attribution[] {
  return findQuotations(text, blocks).flatMap((quotation) => {
    if (quotation.inner.end <= quotation.inner.start) return []
    const cue = nearest(text, quotation, sayings, [quotation])
    const source = cue && nearest(text, cue, capitals, [quotation, cue])
    return [
      {
        content: [quotation.inner],
        ...(cue ? { cue } : {}),
        ...(source ? { source } : {}),
        form: 'direct' as const,
        claims: [],
        addressees: [],
        via: [],
      },
    ]
  })
}

function nearest(text: string, to: Span, pattern: RegExp, outside: readonly Span[]): Span | undefined {
  const from = Math.max(0, to.start - near)
  let found: Span | undefined
  let least = Number.POSITIVE_INFINITY
  for (const match of text.slice(from, to.end + near).matchAll(pattern)) {
    const span = { start: from + match.index, end: from + match.index + match[0].length }
    if (outside.some((other) => span.start < other.end && other.start < span.end)) continue
    const distance = span.end <= to.start ? to.start - span.end : span.start - to.end
    if (distance < least) {
      least = distance
      found = span
    }
  }
  return found
}
