import type { Candidate, Document } from './candidate.ts'
import { readAttributes, readDocumentWords } from './tagger/attributes.ts'
import { decode } from './tagger/decode.ts'
import { readFeatures } from './tagger/features.ts'
import { type TagType, tagTypes } from './tagger/labels.ts'
import { weights } from './tagger/weights.ts'

/** Longest sentence read at once, in tokens: longer ones are tables and lists, read in pieces. */
const longestPiece = 400

/** Names as the tagger sees them, in order. */
export function tag(document: Document): Candidate[] {
  const { text, tokens } = document
  const words = readDocumentWords(text, tokens)
  const found: Candidate[] = []
  let from = 0
  while (from < tokens.length) {
    let to = from
    while (to < tokens.length && to - from < longestPiece && tokens[to]?.sentence === tokens[from]?.sentence) to += 1
    const attributes = readAttributes(text, tokens, from, to, words)
    const labels = decode(
      weights,
      attributes.map((_, at) => readFeatures(attributes, at)),
    )
    found.push(...readLabels(labels, from))
    from = to
  }
  return found
}

function readLabels(labels: readonly number[], from: number): Candidate[] {
  const found: Candidate[] = []
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] as number
    if (label % 2 === 0) continue
    let last = at
    while (labels[last + 1] === label + 1) last += 1
    found.push({ first: from + at, last: from + last, type: tagTypes[(label - 1) / 2] as TagType })
    at = last
  }
  return found
}
