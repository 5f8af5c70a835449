import { type AnnotatedReport, type BlockRole, reportBlockRoles, type Span } from '../../model/index.ts'
import { findQuotations } from '../../text/quotations.ts'

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
  const found: { hash: number; start: number; end: number; sentence: number; quoted: boolean }[] = []
  let quotation = 0
  for (const [index, sentence] of sentences.entries()) {
    for (const match of text.slice(sentence.start, sentence.end).matchAll(word)) {
      const start = sentence.start + match.index
      const end = start + match[0].length
      while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= start) quotation += 1
      const quoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) <= start
      found.push({ hash: hashWord(match[0]), start, end, sentence: index, quoted })
    }
  }
  return {
    words: Int32Array.from(found, ({ hash }) => hash),
    starts: Int32Array.from(found, ({ start }) => start),
    ends: Int32Array.from(found, ({ end }) => end),
    quoted: Uint8Array.from(found, ({ quoted }) => (quoted ? 1 : 0)),
    sentence: Int32Array.from(found, ({ sentence }) => sentence),
    sentences,
    own: found.filter(({ quoted }) => !quoted).length,
  }
}

/** FNV-1a over the code units of a word in its plain form: the same on every machine and in every run. */
function hashWord(form: string): number {
  const ascii = /^[a-z]+$/u.test(form)
  const plain = ascii
    ? form
    : form
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
  let hash = 0x811c9dc5
  for (let index = 0; index < plain.length; index++) hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193)
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
