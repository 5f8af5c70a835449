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
const leastContext = 32

/** Padded pieces that are run at once at most: what bounds the memory of a run. */
const mostPieces = 1024

/** Chance from which a word may open a cue, so that its links are kept. */
const leastCue = 0.05

/**
 * Reads sentences given as words; each is read with sentences before and after it as context.
 *
 * What is found depends on the sentences alone: windows and batches are cut by their sizes. Between batches the run can be stopped.
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
  for (const batch of cutBatches(windows, parts)) {
    signal.throwIfAborted()
    const outputs = await session.run(inputsOf(batch, parts, special, config))
    for (const [row, window] of batch.entries()) readWindow(window, row, parts, outputs, config, read)
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

/** Windows of like size together, so that little is padding. */
function cutBatches(windows: readonly Window[], parts: readonly Part[]): Window[][] {
  const sized = windows
    .map((window) => ({ window, size: sum(parts.slice(window.from, window.to).map(({ size }) => size)) }))
    .sort((left, right) => right.size - left.size || left.window.first - right.window.first)
  const batches: Window[][] = []
  let room = 0
  for (const { window, size } of sized) {
    const last = batches.at(-1)
    if (last && last.length < room) last.push(window)
    else {
      batches.push([window])
      room = Math.max(1, Math.floor(mostPieces / (size + 2)))
    }
  }
  return batches
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function inputsOf(
  batch: readonly Window[],
  parts: readonly Part[],
  special: SpecialPieces,
  config: EncoderConfig,
): Record<string, InputTensor> {
  const rows = batch.map(({ from, to }) => parts.slice(from, to))
  const words = Math.max(...rows.map((row) => sum(row.map((part) => part.words.length))))
  const pieces = Math.max(...rows.map((row) => sum(row.map(({ size }) => size)))) + 2
  const table = (width: number) => ({ data: new BigInt64Array(batch.length * width), dims: [batch.length, width] })
  const ids = table(pieces)
  const attention = table(pieces)
  const first = table(words)
  const mask = table(words)
  const shape = table(words)
  const sentence = table(words)
  if (special.padding !== 0) ids.data.fill(BigInt(special.padding))
  for (const [row, read] of rows.entries()) {
    let piece = row * pieces
    let word = row * words
    push(special.start)
    for (const [index, part] of read.entries()) {
      for (const [at, list] of part.pieces.entries()) {
        first.data[word] = BigInt(piece - row * pieces)
        mask.data[word] = 1n
        shape.data[word] = BigInt(shapeOf(part.words[at] as string, config.shapes))
        sentence.data[word] = BigInt(index)
        word += 1
        for (const id of list) push(id)
      }
    }
    push(special.end)

    function push(id: number): void {
      ids.data[piece] = BigInt(id)
      attention.data[piece] = 1n
      piece += 1
    }
  }
  return {
    input_ids: ids,
    attention_mask: attention,
    word_first: first,
    word_mask: mask,
    word_shape: shape,
    sentence,
  }
}

type Outputs = Readonly<Record<string, OutputTensor>>

function outputOf(outputs: Outputs, name: string): OutputTensor {
  const found = outputs[name]
  if (found) return found
  throw new Error(`the encoder gives no output '${name}'; it gives ${Object.keys(outputs).join(', ')}`)
}

/** Reads the parts of one window that count into their places. */
function readWindow(
  window: Window,
  row: number,
  parts: readonly Part[],
  outputs: Outputs,
  config: EncoderConfig,
  into: ReadSentence[],
): void {
  const origin = (parts[window.from] as Part).start
  const total = sum(parts.slice(window.from, window.to).map(({ words }) => words.length))
  for (let index = window.first; index < window.last; index += 1) {
    const part = parts[index] as Part
    into[index] = readPart(part.words.length, part.start - origin)
  }

  function readPart(length: number, from: number): ReadSentence {
    const [arc, rel, upos] = [outputOf(outputs, 'arc'), outputOf(outputs, 'rel'), outputOf(outputs, 'upos')]
    const width = arc.dims[1] as number
    const arcs = readArcs(arc, (row * width + from) * (width + 1), width + 1, length, from)
    const heads = Array.from(bestTree(length, (head, word) => arcs[word * (length + 1) + head + 1] as number))
    const count = rel.dims.at(-1) as number
    const relations = heads.map((head, at) => {
      const word = row * width + from + at
      const column = head < 0 ? 0 : from + head + 1
      // A network may give the relations of each arc, or of each word.
      const cell = rel.dims.length === 4 ? word * (width + 1) + column : word
      return bestOf(rel.data, cell * count, count)
    })
    const tagCount = upos.dims.at(-1) as number
    const tags = heads.map((_, at) => bestOf(upos.data, (row * width + from + at) * tagCount, tagCount))
    const bio = (name: string, order: readonly number[]) => {
      const tensor = outputOf(outputs, name)
      const found = new Float32Array(length * order.length)
      const columns = tensor.dims.at(-1) as number
      for (let at = 0; at < length; at += 1) {
        const start = (row * width + from + at) * columns
        writeChances(tensor, start, order, config.temperature[name] ?? 1, found, at * order.length)
      }
      return found
    }
    const cue = bio('cue', flat)
    return {
      tags,
      heads,
      relations,
      names: bio('names', readScheme(config.labels.names).order),
      source: bio('source', flat),
      cue,
      content: bio('content', flat),
      links: readLinks(cue, from, width),
    }
  }

  function readLinks(cue: Float32Array, from: number, width: number): Link[] {
    const link = outputOf(outputs, 'link')
    const found: Link[] = []
    for (let word = 0; word * 3 < cue.length; word += 1) {
      if ((cue[word * 3 + 1] as number) < Math.log(leastCue)) continue
      const scores = new Float32Array(total * 3)
      for (let other = 0; other < total; other += 1) {
        const cell = (row * width + other) * width + from + word
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
  }
}

function join(left: Float32Array, right: Float32Array): Float32Array {
  const joined = new Float32Array(left.length + right.length)
  joined.set(left)
  joined.set(right, left.length)
  return joined
}
