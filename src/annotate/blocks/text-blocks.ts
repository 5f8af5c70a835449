import type { Block, BlockRole, Reading } from '../../model/index.ts'
import { indexAt, trimSpan } from '../../text/span.ts'
import { isCreditLine } from '../lang/en/credit-phrases.ts'
import { coverText } from './cover.ts'
import { endOfGluedTitle } from './glued-title.ts'
import { bodyProbabilities, type LineWeights } from './line-model.ts'
import { isLabelledLink } from './page-insets.ts'
import type { Piece } from './piece.ts'
import { bodyRole, headRole, isReference, surroundingRole } from './roles.ts'
import { splitLine } from './split-line.ts'
import { afterwords, strayRole } from './strays.ts'
import { findTitle } from './title.ts'

/** Least probability of a body line; chosen on pages of sites that the weights had not seen (evals/blocks). */
const bodyThreshold = 0.5

/** Blocks of a text without markup: lines and parts of lines, judged by the trained line classifier and by their place. */
export function textBlocks(reading: Reading, model: LineWeights): Block[] {
  const pieces = cutGluedTitle(reading, splitPieces(reading))
  const texts = pieces.map(({ start, end }) => reading.text.slice(start, end).trim())
  const body = bodyProbabilities(texts, model).map((probability, index) =>
    isReference(texts[index] as string) || isCreditLine(texts[index] as string)
      ? false
      : (isBodyRole(pieces[index]?.role) ?? probability >= bodyThreshold),
  )
  keepTurns(texts, body)
  const strays = texts.map((text, index) => {
    const segment = reading.segments[indexAt(reading.segments, (pieces[index] as Piece).start)]
    return strayRole(text) ?? (segment && isLabelledLink(reading.text, segment) ? 'related' : undefined)
  })
  for (const [index, role] of strays.entries()) if (role) body[index] = false
  const talk = afterwords(texts, body)
  for (const index of talk) body[index] = false
  const listed = pieces.map(({ start }) => reading.segments[indexAt(reading.segments, start)]?.tag === 'li')
  const title = findTitle(pieces, texts, body)
  if (title !== undefined) body[title] = false
  const first = body.indexOf(true)
  const last = body.lastIndexOf(true)
  const roles = pieces.map((piece, index): BlockRole => {
    const text = texts[index] as string
    if (index === title) return 'title'
    const stray = strays[index] ?? (talk.has(index) ? 'comment' : undefined)
    if (stray) return stray
    if (piece.role && piece.role !== 'heading') return piece.role
    if (title !== undefined && index === title + 1 && body[index] && isSetOff(reading.text, pieces, body, index)) {
      return 'standfirst'
    }
    if (body[index])
      return piece.role ?? (listed[index] ? 'item' : bodyRole(text, texts[index + 1], body[index + 1] === true))
    const place = index < first ? 'head' : index > last ? 'tail' : 'inset'
    if (place === 'head') {
      const role = headRole(reading.text, pieces, texts, index, title, first)
      if (role) return role
    }
    return surroundingRole(text, place)
  })
  return coverText(
    reading.text.length,
    pieces.map((piece, index) => ({
      ...piece,
      role: inThread(roles, index) ? 'comment' : (roles[index] as BlockRole),
    })),
  )
}

/** Least turns of one speaker in an interview. */
const leastTurns = 3

/** Takes every line of an interview into the body that begins with the mark of a speaker ('Q:', 'HOLT:') as several of its lines do. */
function keepTurns(texts: readonly string[], body: boolean[]): void {
  const turns = texts.map(
    (text) => /^(?:[QA]|\p{Lu}[\p{Lu}.'’-]{1,20}(?: \p{Lu}[\p{Lu}.'’-]{1,20}){0,2}):\s/u.exec(text)?.[0],
  )
  const counts = new Map<string, number>()
  for (const [index, turn] of turns.entries()) if (turn && body[index]) counts.set(turn, (counts.get(turn) ?? 0) + 1)
  const marks = [...counts].filter(([, count]) => count >= leastTurns).map(([turn]) => turn)
  if (marks.length < 2) return
  for (const [index, turn] of turns.entries()) if (turn && marks.includes(turn)) body[index] = true
}

/** Takes a headline off the sentence or standfirst that it runs into, where the head of the text has no headline of its own. */
function cutGluedTitle(reading: Reading, pieces: readonly Piece[]): Piece[] {
  const at = pieces.findIndex(
    ({ start, end, role }) => role !== 'byline' && role !== 'dateline' && end - start > leastGlued,
  )
  const piece = pieces[at]
  if (!piece || at > mostBefore || (piece.role !== undefined && piece.role !== 'title')) return [...pieces]
  if (piece.role === undefined && (at === 0 || pieces.some(({ role }) => role === 'title'))) return [...pieces]
  const from = endOfGluedTitle(reading.text.slice(piece.start, piece.end), reading.text)
  if (from === undefined) return [...pieces]
  const cut = piece.start + from
  const rest: Piece =
    piece.role === 'title' ? { start: cut, end: piece.end, role: 'standfirst' } : { start: cut, end: piece.end }
  return pieces.toSpliced(at, 1, { start: piece.start, end: cut, role: 'title' }, rest)
}

/** Lines of outlet and date that may stand before a glued headline. */
const mostBefore = 3
/** Characters below which a line at the head is such a line. */
const leastGlued = 60

/** Whether a line without a clear role stands between comments. */
function inThread(roles: readonly BlockRole[], index: number): boolean {
  const role = roles[index]
  if (role !== 'related' && role !== 'other') return false
  return roles[index - 1] === 'comment' && (roles[index + 1] === 'comment' || roles[index + 2] === 'comment')
}

/** Lines of the reading, taken apart where several things are glued together; none is empty. */
function splitPieces(reading: Reading): Piece[] {
  const pieces: Piece[] = []
  let order = 0
  for (const segment of reading.segments) {
    const { start, end } = trimSpan(reading.text, segment)
    if (start === end) continue
    const role = elementRole(segment.tag, pieces)
    pieces.push(...(role ? [{ start, end, role }] : splitLine(reading.text, start, end, order, reading.language)))
    order += 1
  }
  return pieces
}

/** What an element says of a line: the first heading of the first level is the title, others are headings. */
function elementRole(tag: string | undefined, before: readonly Piece[]): BlockRole | undefined {
  if (tag === 'h1' && before.every(({ role }) => role !== 'title')) return 'title'
  return tag !== undefined && /^h[1-6]$/u.test(tag) ? 'heading' : undefined
}

/** Whether a role given by form is of the body; undefined where the classifier decides. */
function isBodyRole(role: BlockRole | undefined): boolean | undefined {
  if (role === 'paragraph') return true
  return role === undefined || role === 'heading' ? undefined : false
}

/** Whether a line of the body that follows the title is set off from the rest by more empty lines than any other: a standfirst. */
function isSetOff(text: string, pieces: readonly Piece[], body: readonly boolean[], index: number): boolean {
  const gaps = pieces.slice(index).flatMap((piece, order) => {
    const next = pieces[index + order + 1]
    return next && body[index + order] && body[index + order + 1] ? [emptyLines(text, piece.end, next.start)] : []
  })
  const [own, ...others] = gaps
  return own !== undefined && others.length > 1 && own > Math.max(...others)
}

function emptyLines(text: string, start: number, end: number): number {
  return text.slice(start, end).split('\n').length
}
