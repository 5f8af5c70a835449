import type { Notice, Span } from '../../../model/index.ts'
import { findQuotations } from '../../../text/quotations.ts'
import { splitSentences } from '../../../text/sentences.ts'
import {
  annotatesThis,
  byUs,
  correctionLabel,
  correctsThis,
  inBrackets,
  noteLabel,
  notWords,
  ofThePiece,
  retractionLabel,
  setsRight,
  speaksOfAnother,
  toldByAnother,
  weErred,
  withdrawsAnother,
  withdrawsThis,
  wrongEnds,
  wrongTelling,
} from './notice-words.ts'

/** What a paragraph or title says of what its outlet published, with ranges of the text given. */
export interface NoticeReading extends Pick<Notice, 'kind' | 'of' | 'wrong' | 'talk'> {
  /** Whether a label says what it is: 'Correction:'. */
  readonly labelled: boolean
}

/** Characters of a paragraph that are read: a notice says what it is at its head. */
const read = 2000

/**
 * Reads a paragraph or title as a correction, retraction or editor's note; undefined where it is none. It must speak of the outlet's
 * own words from its first sentence on: one that tells of another's correction, or quotes it, is none.
 *
 * `expected` holds where a label above says that what follows is a notice.
 *
 * @example
 * readNotice('Our report of Tuesday said that 12 died; it was nine.') // { kind: 'correction', of: 'other', … }
 */
export function readNotice(paragraph: string, expected = false): NoticeReading | undefined {
  const text = paragraph.slice(0, read)
  const label = labelOf(text)
  const body = label === undefined ? text : text.slice(label.end)
  const said = recognise(body, label !== undefined || expected)
  if (label === undefined && said === undefined) return undefined
  const kind = said?.kind ?? label?.kind ?? 'note'
  const found = {
    // A label of corrections stands above retractions too, and an editor's note may be either.
    kind: label === undefined || said === undefined || said.kind !== 'note' ? kind : label.kind,
    of: said?.of ?? ('this' as const),
    labelled: label !== undefined,
  }
  if (found.kind === 'note') return { ...found, wrong: [], talk: [] }
  return { ...found, ...readWrong(text, label?.end ?? 0) }
}

function labelOf(text: string): { readonly kind: Notice['kind']; readonly end: number } | undefined {
  for (const [kind, label] of [
    ['correction', correctionLabel],
    ['retraction', retractionLabel],
    ['note', noteLabel],
  ] as const) {
    const match = label.exec(text)
    if (match) return { kind, end: match[0].length }
  }
  return undefined
}

function recognise(body: string, expected: boolean): Pick<Notice, 'kind' | 'of'> | undefined {
  const own = withoutQuotations(body)
  if (!expected && toldByAnother.test(own)) return undefined
  const is = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(own))
  if (is(withdrawsThis)) return { kind: 'retraction', of: 'this' }
  if (is(withdrawsAnother) && (expected || byUs.test(own))) return { kind: 'retraction', of: 'other' }
  if (is(correctsThis)) return { kind: 'correction', of: 'this' }
  if (weErred.test(own)) return { kind: 'correction', of: 'other' }
  if (speaksOfAnother.test(own) && (expected || byUs.test(own)) && setsRight.test(own))
    return { kind: 'correction', of: 'other' }
  if (annotatesThis.test(own)) return { kind: 'note', of: 'this' }
  return undefined
}

/** The text with quoted words blanked out: what others say of a report is no notice. */
function withoutQuotations(text: string): string {
  let plain = text
  for (const { start, end } of findQuotations(text, [{ start: 0, end: text.length }]))
    plain = `${plain.slice(0, start)}${' '.repeat(end - start)}${plain.slice(end)}`
  return plain
}

/** The words that were wrong, and what is told of the piece rather than of the world. */
function readWrong(text: string, from: number): Pick<Notice, 'wrong' | 'talk'> {
  const wrong: Span[] = []
  const talk: Span[] = from === 0 ? [] : [{ start: 0, end: from }]
  for (const sentence of splitSentences(text, { start: from, end: text.length })) {
    const words = text.slice(sentence.start, sentence.end)
    if (!inBrackets.test(text) && !ofThePiece.test(words) && !setsRight.test(words)) continue
    const telling = wrongTelling.exec(words)
    const start = telling === null ? undefined : telling.index + telling[0].length
    const rest = start === undefined ? '' : words.slice(start)
    const end = start === undefined ? undefined : start + (wrongEnds.exec(rest)?.index ?? rest.length)
    const isOfPiece = ofThePiece.test(words)
    if (isOfPiece && start !== undefined && end !== undefined && end > start) {
      wrong.push({ start: sentence.start + start, end: sentence.start + end })
      talk.push({ start: sentence.start, end: sentence.start + end })
    } else if (isOfPiece) talk.push(sentence)
    wrong.push(
      ...behindNot(words).map((span) => ({ start: sentence.start + span.start, end: sentence.start + span.end })),
    )
  }
  return { wrong: wrong.filter(({ start, end }) => end > start), talk }
}

/** Characters after 'not' that are still what was wrong. */
const longestNot = 60

function behindNot(words: string): Span[] {
  return [...words.matchAll(notWords)].map((match) => {
    const start = match.index + match[0].length
    const stop = /[.,;:)\]]/u.exec(words.slice(start, start + longestNot))?.index ?? longestNot
    return { start, end: Math.min(words.length, start + stop) }
  })
}
