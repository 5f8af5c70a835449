import { joinLines, type WordUse } from './join-lines.ts'
import type { PdfLine } from './page-lines.ts'

/** A paragraph, heading or list item put together from lines. */
export interface PdfParagraph {
  readonly tag: 'p' | 'li' | 'h1' | 'h2'
  readonly text: string
}

/** How much larger than the text a heading is, and the document's title. */
const headingSize = 1.12
const titleSize = 1.25

/** Most lines of a heading. */
const headingLines = 4

/** Space between lines that parts paragraphs, as a multiple of that between most lines. */
const paragraphSpace = 1.35

/** Indent of a paragraph's first line, in heights of letters. */
const indent = 0.7

/** Share of a column's width that the last line of a paragraph leaves free. */
const shortLine = 0.2

/** Difference of letters' heights that parts paragraphs. */
const otherSize = 0.08

const sentenceEnd = /[.!?…:。！？]["”’»)\]]*$/u
const bullet = /^(?:[•·▪◦‣–—]|\(?\d{1,2}[.)]|[a-z][.)])\s+\S/u

/** Lines that belong together, in the making. */
interface Group {
  readonly lines: PdfLine[]
  readonly page: number
}

/** The paragraphs of a document, from its blocks of lines page by page. */
export function toParagraphs(pages: readonly (readonly (readonly PdfLine[])[])[], words: WordUse): PdfParagraph[] {
  const size = bodySize(pages.flat(2))
  const groups: Group[] = []
  for (const [page, blocks] of pages.entries()) {
    for (const block of blocks) {
      for (const lines of splitBlock(block, size)) {
        const open = groups.findLast(({ lines: [line] }) => line !== undefined && isBody(line, size))
        if (open && continues(open, lines, page, size)) open.lines.push(...lines)
        else groups.push({ lines: [...lines], page })
      }
    }
  }
  const title = titleOf(groups, size)
  return groups.flatMap((group): PdfParagraph[] => {
    const text = joinLines(
      group.lines.map((line) => line.text),
      words,
    )
    if (text === '') return []
    if (group === title) return [{ tag: 'h1', text }]
    const [first] = group.lines
    const isHeading = first !== undefined && first.size >= size * headingSize && group.lines.length <= headingLines
    return [{ tag: isHeading ? 'h2' : bullet.test(text) ? 'li' : 'p', text }]
  })
}

/** Height of the letters that most of the text is set in. */
function bodySize(lines: readonly PdfLine[]): number {
  const weights = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    weights.set(rounded, (weights.get(rounded) ?? 0) + text.length)
  }
  return [...weights].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 1
}

function isBody({ size }: PdfLine, body: number): boolean {
  return Math.abs(size - body) <= body * otherSize
}

/** A block's lines, parted where a paragraph begins. */
function splitBlock(block: readonly PdfLine[], body: number): PdfLine[][] {
  const pitch = usualPitch(block)
  const left = usualEdge(
    block.map((line) => line.left),
    body,
  )
  const right = Math.max(...block.map((line) => line.right))
  const groups: PdfLine[][] = []
  for (const line of block) {
    const last = groups.at(-1)?.at(-1)
    if (last && !isApart(last, line)) groups.at(-1)?.push(line)
    else groups.push([line])
  }
  return groups

  function isApart(above: PdfLine, line: PdfLine): boolean {
    const space = line.y - above.y
    if (Math.abs(line.size - above.size) > otherSize * above.size) return true
    if (space > Math.max(pitch, above.size) * paragraphSpace) return true
    if (bullet.test(line.text)) return true
    if (line.size >= body * headingSize) return false
    const isIndented = line.isRightToLeft
      ? right - line.right > indent * line.size && right - above.right <= indent * line.size
      : line.left - left > indent * line.size && above.left - left <= indent * line.size
    if (isIndented && !bullet.test(above.text)) return true
    const isShort = line.isRightToLeft
      ? above.left - left > (right - left) * shortLine
      : right - above.right > (right - left) * shortLine
    return isShort && sentenceEnd.test(above.text)
  }
}

/** The usual distance between the baselines of neighbouring lines. */
function usualPitch(lines: readonly PdfLine[]): number {
  const spaces = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  spaces.sort((one, other) => one - other)
  return spaces[spaces.length >> 1] ?? 0
}

/** The left edge that most lines have. */
function usualEdge(edges: readonly number[], size: number): number {
  const counts = new Map<number, number>()
  for (const edge of edges) {
    const rounded = Math.round((edge / size) * 4)
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1)
  }
  const [most] = [...counts].sort(([left, one], [right, other]) => other - one || left - right)
  return most === undefined ? 0 : (most[0] * size) / 4
}

/** Whether lines at the head of a column or page go on with a sentence that the one before left open. */
function continues(open: Group, lines: readonly PdfLine[], page: number, size: number): boolean {
  const [last, first] = [open.lines.at(-1), lines[0]]
  if (!last || !first || !isBody(first, size) || page - open.page > 1) return false
  if (first.y > last.y && page === open.page && Math.abs(first.left - last.left) < size * indent) return false
  return !sentenceEnd.test(last.text) && (/^["“(]?\p{Ll}/u.test(first.text) || /[-\u00ad]$/u.test(last.text))
}

/** The headline: the largest letters on the first page that has any, where they are larger than the text. */
function titleOf(groups: readonly Group[], body: number): Group | undefined {
  const page = groups[0]?.page
  const sizeOf = ({ lines }: Group) => lines[0]?.size ?? 0
  const candidates = groups.filter(
    (group) =>
      group.page === page &&
      sizeOf(group) >= body * titleSize &&
      group.lines.length <= headingLines &&
      /\p{L}{2}/u.test(group.lines[0]?.text ?? ''),
  )
  const largest = Math.max(...candidates.map(sizeOf))
  return candidates.find((group) => sizeOf(group) >= largest * (1 - otherSize))
}
