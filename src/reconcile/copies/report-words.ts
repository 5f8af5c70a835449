import { type AnnotatedReport, type BlockRole, reportBlockRoles, type Span } from '../../model/index.ts'
import { findQuotations } from '../../text/quotations.ts'

/** A half-open range of word indexes. */
export interface WordRange {
  readonly start: number
  readonly end: number
}

/** The words of a report's own text, with where they stand and what they belong to. */
export interface ReportWords {
  /** Hash of each word without case, accents and marks. */
  readonly words: Int32Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 for a word inside quotation marks or a direct quotation. */
  readonly quoted: Uint8Array
  /** Index into `sentences`. */
  readonly sentence: Int32Array
  readonly sentences: readonly Span[]
  /** Half-open range of each sentence's words. */
  readonly ranges: readonly WordRange[]
  /** Words outside quotations. */
  readonly own: number
}

/** Blocks that belong to the report but hold no telling of its own. */
const withoutTelling: ReadonlySet<BlockRole> = new Set(['byline', 'dateline'])

const telling: ReadonlySet<string> = new Set(reportBlockRoles.filter((role) => !withoutTelling.has(role)))

/** A word, with an apostrophe or hyphen inside; OCR often loses or adds marks, so that the hash leaves them out. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu

/** Reads the words of the sentences in blocks that tell something. */
export function readWords(report: AnnotatedReport): ReportWords {
  const { layers, reading } = report
  const { text } = reading
  const sentences = layers.sentences.filter(({ block }) => telling.has(layers.blocks[block]?.role ?? ''))
  const quotations = quotedSpans(
    report,
    layers.blocks.filter(({ role }) => telling.has(role)),
  )
  const [words, starts, ends, quoted, sentence]: number[][] = [[], [], [], [], []] as const
  const ranges: WordRange[] = []
  let own = 0
  let quotation = 0
  for (const [index, { start: from, end: to }] of sentences.entries()) {
    const first = starts.length
    word.lastIndex = from
    for (let match = word.exec(text); match && match.index < to; match = word.exec(text)) {
      const start = match.index
      const end = Math.min(to, start + match[0].length)
      while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation += 1
      const inside = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start
      words.push(hashWord(match[0]))
      starts.push(start)
      ends.push(end)
      quoted.push(inside ? 1 : 0)
      sentence.push(index)
      own += inside ? 0 : 1
    }
    ranges.push({ start: first, end: starts.length })
  }
  return {
    words: Int32Array.from(words),
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    quoted: Uint8Array.from(quoted),
    sentence: Int32Array.from(sentence),
    sentences,
    ranges,
    own,
  }
}

const fnvOffset = 0x811c9dc5
const fnvPrime = 0x01000193

/** FNV-1a over the letters and digits of a word, without case and accents: the same on every machine and in every run. */
function hashWord(form: string): number {
  let hash = fnvOffset
  for (let index = 0; index < form.length; index++) {
    const code = form.charCodeAt(index)
    if (code > 127)
      return hashPlain(
        form
          .normalize('NFKD')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]/gu, ''),
      )
    if (code >= 65 && code <= 90) hash = Math.imul(hash ^ (code + 32), fnvPrime)
    else if (code >= 48 && code !== 96) hash = Math.imul(hash ^ code, fnvPrime)
  }
  return hash | 0
}

function hashPlain(plain: string): number {
  let hash = fnvOffset
  for (let index = 0; index < plain.length; index++) hash = Math.imul(hash ^ plain.charCodeAt(index), fnvPrime)
  return hash | 0
}

/** Ranges of quoted words, merged and in order: what quotation marks enclose and what is told as somebody's own words. */
function quotedSpans({ reading, layers }: AnnotatedReport, blocks: readonly Span[]): Span[] {
  const direct = layers.attributions.filter(({ form }) => form === 'direct').flatMap(({ content }) => [...content])
  return mergeSpans([...direct, ...findQuotations(reading.text, blocks).map(({ inner }) => inner)])
}

function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((left, right) => left.start - right.start || left.end - right.end)) {
    const before = merged.at(-1)
    if (before && span.start <= before.end)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else merged.push(span)
  }
  return merged
}
