import type { PdfItem, PdfPage } from './pdf-page.ts'
import { groupRows, medianSize, orderBlocks } from './reading-order.ts'

/** One line of text with where it stands, in points. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of most of its letters. */
  readonly size: number
  readonly isRightToLeft: boolean
}

/** The lines of a page in reading order, block by block: a column, or what stands across the columns. */
export function pageBlocks({ items }: PdfPage): (readonly PdfLine[])[] {
  return orderBlocks(items).map((block) => {
    const em = medianSize(block)
    return groupRows(block, em).map(toLine)
  })
}

/** Space between two pieces that parts words, in heights of letters. */
const wordSpace = 0.12

function toLine(row: readonly PdfItem[]): PdfLine {
  const isRightToLeft = row.filter((item) => item.isRightToLeft).length * 2 > row.length
  const pieces = isRightToLeft ? [...row].reverse() : row
  let text = ''
  let last: PdfItem | undefined
  for (const piece of pieces) {
    const space = last === undefined ? 0 : gapBetween(last, piece)
    const isApart = space > wordSpace * Math.min(piece.size, last?.size ?? piece.size)
    text += isApart && !text.endsWith(' ') && !piece.text.startsWith(' ') ? ` ${piece.text}` : piece.text
    last = piece
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    left: Math.min(...row.map(({ x }) => x)),
    right: Math.max(...row.map(({ x, width }) => x + width)),
    y: row[0]?.y ?? 0,
    size: medianSize(row),
    isRightToLeft,
  }
}

function gapBetween(one: PdfItem, other: PdfItem): number {
  return Math.max(other.x - (one.x + one.width), one.x - (other.x + other.width))
}
