import type { EncodedAttribution, TokenRange } from '../../model/index.ts'
import type { Link, ReadSentence } from './encode.ts'
import { bestSpans } from './viterbi.ts'

/** What the decoding of attributions weighs; chosen on PolNeAR's dev part, see docs/engines.md. */
export interface AttributionWeights {
  /** Chance of opening a cue from which a word is looked at. */
  readonly leastCue: number
  /** What is added to the logarithm of that chance, so that unlikely cues are read too, each with its chance. */
  readonly favour: number
  /** Weight of the flat labels at the ends of a source or content, beside the links of its words. */
  readonly edge: number
  /** What every change between source, content and neither costs. */
  readonly turn: number
  /** Fewest words of a content, in mass of chance: a cue that says less is none. */
  readonly leastContent: number
}

export const attributionWeights: AttributionWeights = {
  leastCue: 0.08,
  favour: 2.5,
  edge: 0.5,
  turn: 1.5,
  leastContent: 0.5,
}

/** Kinds of a link's words, as its columns stand. */
const none = 0
const inSource = 1
const inContent = 2

/**
 * Cues with their sources and contents, in order of the cues; ranges are of words of the whole text.
 *
 * A cue is a span of the flat labels. Around it each word is nothing, source or content, the best sequence of the links' chances with those of
 * the flat labels at its turns: so contents nest, and are parted where source or cue stands in their midst. A cue has one source.
 */
export function readAttributions(
  sentences: readonly ReadSentence[],
  weights: AttributionWeights = attributionWeights,
): EncodedAttribution[] {
  const starts: number[] = []
  let length = 0
  for (const { tags } of sentences) {
    starts.push(length)
    length += tags.length
  }
  const edges = [readEdges(sentences, 'source', length), readEdges(sentences, 'content', length)] as const
  return sentences.flatMap((sentence, index) => {
    const start = starts[index] as number
    return bestSpans(favourCues(sentence.cue, weights), 3).flatMap((cue) => {
      const link = sentence.links.find(({ word }) => word === cue.from)
      if (!link) return []
      const range = { from: start + cue.from, to: start + cue.to }
      const found = readLink(link, range, edges, weights)
      return found ? [{ cue: range, ...found, confidence: Math.exp(sentence.cue[cue.from * 3 + 1] as number) }] : []
    })
  })
}

/** Labels with the chance of opening a cue raised where there is one: whether it is a cue is for the caller to say. */
function favourCues(scores: Float32Array, { leastCue, favour }: AttributionWeights): Float32Array {
  const least = Math.log(leastCue)
  return scores.map((score, index) => (index % 3 === 1 && score > least ? score + favour : score))
}

/** What the flat labels of one kind say of a turn before each word, in logarithms of odds. */
interface Edges {
  /** That a span begins there, not goes on. */
  readonly opens: Float32Array
  /** That none goes on there. */
  readonly closes: Float32Array
}

/** Most that one flat label weighs. */
const farthest = 6

function readEdges(sentences: readonly ReadSentence[], name: 'source' | 'content', length: number): Edges {
  const opens = new Float32Array(length)
  const closes = new Float32Array(length)
  let word = 0
  for (const sentence of sentences) {
    const flat = sentence[name]
    for (let at = 0; at < flat.length; at += 3, word += 1) {
      const begins = flat[at + 1] as number
      const goesOn = flat[at + 2] as number
      opens[word] = clip(begins - goesOn)
      closes[word] = clip(Math.log1p(-Math.exp(goesOn)) - goesOn)
    }
  }
  return { opens, closes }
}

function clip(odds: number): number {
  return Math.max(-farthest, Math.min(farthest, odds))
}

/** The best sequence of kinds over a window's words, read as ranges; absent where nothing is said. */
function readLink(
  { from: origin, scores }: Link,
  cue: TokenRange,
  edges: readonly [Edges, Edges],
  weights: AttributionWeights,
): Pick<EncodedAttribution, 'source' | 'content'> | undefined {
  const length = scores.length / 3
  const back = new Uint8Array(length * 3)
  let sums = [0, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < length; at += 1) {
    const word = origin + at
    const isCue = word >= cue.from && word < cue.to
    const next = [none, inSource, inContent].map((kind) => {
      let best = Number.NEGATIVE_INFINITY
      for (const before of [none, inSource, inContent]) {
        const sum = (sums[before] as number) + turnOf(before, kind, word, edges, weights)
        if (sum > best) {
          best = sum
          back[at * 3 + kind] = before
        }
      }
      if (isCue) return kind === none ? best : Number.NEGATIVE_INFINITY
      return best + (scores[at * 3 + kind] as number)
    })
    sums = next
  }
  const kinds = new Uint8Array(length)
  let kind = sums.indexOf(Math.max(...sums))
  for (let at = length - 1; at >= 0; at -= 1) {
    kinds[at] = kind
    kind = back[at * 3 + kind] as number
  }
  const content = rangesOf(kinds, inContent, origin)
  const mass = (range: TokenRange, of: number) => {
    let sum = 0
    for (let word = range.from; word < range.to; word += 1) sum += Math.exp(scores[(word - origin) * 3 + of] as number)
    return sum
  }
  if (content.reduce((sum, range) => sum + mass(range, inContent), 0) < weights.leastContent) return undefined
  const [source] = rangesOf(kinds, inSource, origin).sort((a, b) => mass(b, inSource) - mass(a, inSource))
  return { ...(source ? { source } : {}), content }
}

/** What it costs that a word is of a kind after a word of another. */
function turnOf(
  before: number,
  kind: number,
  word: number,
  [source, content]: readonly [Edges, Edges],
  { turn, edge }: AttributionWeights,
): number {
  if (before === kind) return 0
  const opened = kind === inSource ? source.opens : kind === inContent ? content.opens : undefined
  const closed = before === inSource ? source.closes : before === inContent ? content.closes : undefined
  return edge * ((opened?.[word] ?? 0) + (closed?.[word] ?? 0)) - turn
}

function rangesOf(kinds: Uint8Array, kind: number, origin: number): TokenRange[] {
  const found: TokenRange[] = []
  for (let at = 0; at < kinds.length; at += 1) {
    if (kinds[at] !== kind) continue
    const from = at
    while (kinds[at + 1] === kind) at += 1
    found.push({ from: origin + from, to: origin + at + 1 })
  }
  return found
}
