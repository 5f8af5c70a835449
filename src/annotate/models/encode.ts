import { bestTree } from './eisner.ts'
import type { EncoderConfig } from './encoder-config.ts'
import { bestOf, readScheme, writeChances } from './scores.ts'
import type { EncoderSession, InputTensor, OutputTensor } from './session.ts'
import { findSpecial, type SpecialPieces, splitPieces, type Vocabulary } from './split-pieces.ts'
import { cutWindows, type Window } from './windows.ts'
import { shapeOf } from './word-shape.ts'

/** A loaded encoder: its network, and what is needed to put words to it. */
export interface Encoder {
  readonly config: EncoderConfig
  readonly vocabulary: Vocabulary
  readonly session: EncoderSession
}

/** What the encoder makes of one sentence; rows are of its words. */
export interface ReadSentence {
  /** Numbers of the parts of speech. */
  readonly tags: readonly number[]
  /** Heads within the sentence, -1 at the root. */
  readonly heads: readonly number[]
  /** Numbers of the relations to the heads. */
  readonly relations: readonly number[]
  /** Logarithms of chances: of O, and B and I of each type of names. */
  readonly names: Float32Array
  /** The same of sources, cues and contents: O, B, I. */
  readonly source: Float32Array
  readonly cue: Float32Array
  readonly content: Float32Array
  readonly links: readonly Link[]
  /** How far the sentence commits itself to what each word names, -3 to 3, on the scale of news; empty where the network does not tell it. */
  readonly factuality: readonly number[]
}

/** How the words of a window stand to one word that may open a cue. */
export interface Link {
  /** Index of that word within its sentence. */
  readonly word: number
  /** Index of the window's first word in the whole text. */
  readonly from: number
  /** Logarithms of chances, a row a word of the window: none, in its source, in its content. */
  readonly scores: Float32Array
}

/** Words of one sentence, or a part of one too long for a window. */
interface Part {
  readonly sentence: number
  /** Index of its first word in the sentence, and in the text. */
  readonly offset: number
  readonly start: number
  readonly words: readonly string[]
  readonly pieces: readonly (readonly number[])[]
  readonly size: number
}

/** Pieces of context on each side, where there are so many; more did not read better, fewer did (see docs/decisions). */
const leastContext = 16

/** The set on whose scale factuality is read: news. */
const newsScale = 'UW'

/** Chance from which a word may open a cue, so that its links are kept. */
const leastCue = 0.05

/**
 * Reads sentences given as words; each is read with sentences before and after it as context.
 *
 * Windows are run one by one, which is as fast as many together on one thread and keeps memory to that of one window; so what is read in
 * one depends on nothing else, and the run can be stopped between two.
 */
export async function encode(
  sentences: readonly (readonly string[])[],
  { config, vocabulary, session }: Encoder,
  signal: AbortSignal,
): Promise<ReadSentence[]> {
  const special = findSpecial(vocabulary)
  const room = config.maxPieces - 2
  const parts = cutParts(sentences, vocabulary, special, room)
  const windows = cutWindows(
    parts.map(({ size }) => size),
    room,
    leastContext,
  )
  const read: ReadSentence[] = []
  for (const window of windows) {
    signal.throwIfAborted()
    const outputs = await session.run(inputsOf(parts.slice(window.from, window.to), special, config))
    read.push(...readWindow(window, parts, outputs, config))
  }
  return joinParts(parts, read, sentences.length)
}

function cutParts(
  sentences: readonly (readonly string[])[],
  vocabulary: Vocabulary,
  special: SpecialPieces,
  room: number,
): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const [sentence, words] of sentences.entries()) {
    const pieces = words.map((word) => splitPieces(word, vocabulary, special.unknown).slice(0, room))
    for (let from = 0; from < words.length; ) {
      let to = from
      let size = 0
      while (to < words.length && size + (pieces[to] as readonly number[]).length <= room) {
        size += (pieces[to] as readonly number[]).length
        to += 1
      }
      parts.push({
        sentence,
        offset: from,
        start: start + from,
        words: words.slice(from, to),
        pieces: pieces.slice(from, to),
        size,
      })
      from = to
    }
    start += words.length
  }
  return parts
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function inputsOf(window: readonly Part[], special: SpecialPieces, config: EncoderConfig): Record<string, InputTensor> {
  const ids = [special.start]
  const [first, shape, sentence]: [number[], number[], number[]] = [[], [], []]
  for (const [index, part] of window.entries()) {
    for (const [at, pieces] of part.pieces.entries()) {
      first.push(ids.length)
      shape.push(shapeOf(part.words[at] as string, config.shapes))
      sentence.push(index)
      ids.push(...pieces)
    }
  }
  ids.push(special.end)
  return {
    input_ids: tensorOf(ids),
    attention_mask: tensorOf(ids.map(() => 1)),
    word_first: tensorOf(first),
    word_mask: tensorOf(first.map(() => 1)),
    word_shape: tensorOf(shape),
    sentence: tensorOf(sentence),
  }
}

/** One row of whole numbers. */
function tensorOf(numbers: readonly number[]): InputTensor {
  return { data: BigInt64Array.from(numbers, BigInt), dims: [1, numbers.length] }
}

type Outputs = Readonly<Record<string, OutputTensor>>

function outputOf(outputs: Outputs, name: string): OutputTensor {
  const found = outputs[name]
  if (found) return found
  throw new Error(`the encoder gives no output '${name}'; it gives ${Object.keys(outputs).join(', ')}`)
}

/** What a window's outputs say of its parts that count. */
function readWindow(window: Window, parts: readonly Part[], outputs: Outputs, config: EncoderConfig): ReadSentence[] {
  const origin = (parts[window.from] as Part).start
  const width = sum(parts.slice(window.from, window.to).map(({ words }) => words.length))
  const { order } = readScheme(config.labels.names)
  return parts.slice(window.first, window.last).map(({ words, start }) => readPart(words.length, start - origin))

  function readPart(length: number, from: number): ReadSentence {
    const [arc, rel, upos] = [outputOf(outputs, 'arc'), outputOf(outputs, 'rel'), outputOf(outputs, 'upos')]
    const arcs = readArcs(arc, from * (width + 1), width + 1, length, from)
    const heads = Array.from(bestTree(length, (head, word) => arcs[word * (length + 1) + head + 1] as number))
    const count = rel.dims.at(-1) as number
    const tagCount = upos.dims.at(-1) as number
    const bio = (name: string, order: readonly number[]) => {
      const tensor = outputOf(outputs, name)
      const found = new Float32Array(length * order.length)
      const columns = tensor.dims.at(-1) as number
      for (let at = 0; at < length; at += 1) {
        const start = (from + at) * columns
        writeChances(tensor, start, order, config.temperature[name] ?? 1, found, at * order.length)
      }
      return found
    }
    const cue = bio('cue', flat)
    return {
      tags: heads.map((_, at) => bestOf(upos.data, (from + at) * tagCount, tagCount)),
      heads,
      relations: heads.map((_, at) => bestOf(rel.data, (from + at) * count, count)),
      names: bio('names', order),
      source: bio('source', flat),
      cue,
      content: bio('content', flat),
      links: readLinks(cue, from),
      factuality: readFactuality(length, from),
    }
  }

  function readFactuality(length: number, from: number): number[] {
    const scales = config.labels.factuality
    const column = scales.indexOf(newsScale)
    if (column < 0) return []
    const { data } = outputOf(outputs, 'factuality')
    return Array.from({ length }, (_, at) => data[(from + at) * scales.length + column] as number)
  }

  function readLinks(cue: Float32Array, from: number): Link[] {
    const link = outputOf(outputs, 'link')
    const found: Link[] = []
    for (let word = 0; word * 3 < cue.length; word += 1) {
      if ((cue[word * 3 + 1] as number) < Math.log(leastCue)) continue
      const scores = new Float32Array(width * 3)
      for (let other = 0; other < width; other += 1) {
        const cell = other * width + from + word
        writeChances(link, cell * 3, flat, config.temperature.link ?? 1, scores, other * 3)
      }
      found.push({ word, from: origin, scores })
    }
    return found
  }
}

const flat = [0, 1, 2]

/** Logarithms of the chances of heads of a sentence's words: a row a word, the root first. */
function readArcs(arc: OutputTensor, start: number, stride: number, length: number, from: number): Float32Array {
  const order = [0, ...Array.from({ length }, (_, at) => from + at + 1)]
  const found = new Float32Array(length * (length + 1))
  for (let at = 0; at < length; at += 1) writeChances(arc, start + at * stride, order, 1, found, at * (length + 1))
  return found
}

/** Sentences of their parts; the later parts of a long one hang on the root of its first. */
function joinParts(parts: readonly Part[], read: readonly ReadSentence[], count: number): ReadSentence[] {
  const empty = new Float32Array(0)
  const joined: ReadSentence[] = Array.from({ length: count }, () => ({
    tags: [],
    heads: [],
    relations: [],
    names: empty,
    source: empty,
    cue: empty,
    content: empty,
    links: [],
    factuality: [],
  }))
  for (const [index, part] of parts.entries()) {
    const next = read[index] as ReadSentence
    const before = joined[part.sentence] as ReadSentence
    joined[part.sentence] = part.offset === 0 ? next : joinRead(before, next, part.offset)
  }
  return joined
}

function joinRead(before: ReadSentence, next: ReadSentence, offset: number): ReadSentence {
  const root = before.heads.indexOf(-1)
  return {
    tags: [...before.tags, ...next.tags],
    heads: [...before.heads, ...next.heads.map((head) => (head < 0 ? root : head + offset))],
    relations: [...before.relations, ...next.relations],
    names: join(before.names, next.names),
    source: join(before.source, next.source),
    cue: join(before.cue, next.cue),
    content: join(before.content, next.content),
    links: [...before.links, ...next.links.map((link) => ({ ...link, word: link.word + offset }))],
    factuality: [...before.factuality, ...next.factuality],
  }
}

function join(left: Float32Array, right: Float32Array): Float32Array {
  const joined = new Float32Array(left.length + right.length)
  joined.set(left)
  joined.set(right, left.length)
  return joined
}
