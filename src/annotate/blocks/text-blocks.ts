import type { Block, BlockRole, Reading } from '../../model/index.ts'
import { trimSpan } from '../../text/span.ts'
import { coverText } from './cover.ts'
import { bodyProbabilities, type LineWeights } from './line-model.ts'
import type { Piece } from './piece.ts'
import { bodyRole, headRole, isReference, surroundingRole } from './roles.ts'
import { splitLine } from './split-line.ts'
import { findTitle } from './title.ts'

/** Least probability of a body line; chosen on pages of sites that the weights had not seen (evals/blocks). */
const bodyThreshold = 0.5

/** Blocks of a text without markup: lines and parts of lines, judged by the trained line classifier and by their place. */
export function textBlocks(reading: Reading, model: LineWeights): Block[] {
  const pieces = splitPieces(reading)
  const texts = pieces.map(({ start, end }) => reading.text.slice(start, end).trim())
  const body = bodyProbabilities(texts, model).map((probability, index) =>
    isReference(texts[index] as string) ? false : (isBodyRole(pieces[index]?.role) ?? probability >= bodyThreshold),
  )
  const title = findTitle(pieces, texts, body)
  if (title !== undefined) body[title] = false
  const first = body.indexOf(true)
  const last = body.lastIndexOf(true)
  const roles = pieces.map((piece, index): BlockRole => {
    const text = texts[index] as string
    if (index === title) return 'title'
    if (piece.role && piece.role !== 'heading') return piece.role
    if (title !== undefined && index === title + 1 && body[index] && isSetOff(reading.text, pieces, body, index)) {
      return 'standfirst'
    }
    if (body[index]) return piece.role ?? bodyRole(text, texts[index + 1], body[index + 1] === true)
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
    pieces.push(...splitLine(reading.text, start, end, order, reading.language))
    order += 1
  }
  return pieces
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
