import type { PdfItem } from './pdf-page.ts'

/** Least width of the space between columns, in heights of letters. */
const gutterWidth = 0.8

/** Least width of a column's text, in heights of letters: narrower ones are cells of a table. */
const columnWidth = 7

/** Fewest lines on each side of a gutter, and fewest places down the page where it is seen. */
const fewestLines = 3
const fewestPlaces = 3

/** Deepest division of a page into columns. */
const deepest = 4

/** Neighbouring lines on either side that must leave a gutter free, in heights of letters. */
const reach = 1.6

/**
 * The pieces of a page as blocks in reading order: where a gutter runs down between columns, the left one before the right one; what
 * stands across it, such as a headline, before or after the columns.
 */
export function orderBlocks(items: readonly PdfItem[], depth = 0): (readonly PdfItem[])[] {
  const em = medianSize(items)
  const gutter = depth < deepest ? findGutter(items, em) : undefined
  if (gutter === undefined) return items.length === 0 ? [] : [items]
  const half = (gutterWidth / 2) * em
  const isAcross = ({ x, width }: PdfItem) => x < gutter + half && x + width > gutter - half
  const blocks: (readonly PdfItem[])[] = []
  let plain: PdfItem[] = []
  let isDivided = false
  for (const run of divideRows(groupRows(items, em), isAcross)) {
    const left = run.items.filter(({ x }) => x < gutter)
    const right = run.items.filter(({ x }) => x >= gutter)
    if (run.isAcross || !isColumn(left, em) || !isColumn(right, em)) plain.push(...run.items)
    else {
      endPlain()
      isDivided = true
      blocks.push(...orderBlocks(left, depth + 1), ...orderBlocks(right, depth + 1))
    }
  }
  endPlain()
  return isDivided ? blocks : [items]

  function endPlain(): void {
    if (plain.length > 0) blocks.push(...(plain.length < items.length ? orderBlocks(plain, depth + 1) : [plain]))
    plain = []
  }
}

/** Rows of pieces whose baselines are about the same, from top to bottom, each from left to right. */
export function groupRows(items: readonly PdfItem[], em: number): PdfItem[][] {
  const rows: PdfItem[][] = []
  let base = Number.NaN
  for (const item of [...items].sort((one, other) => one.y - other.y || one.x - other.x)) {
    const row = rows.at(-1)
    if (row && Math.abs(item.y - base) <= sameLine * em) row.push(item)
    else {
      rows.push([item])
      base = item.y
    }
  }
  for (const row of rows) row.sort((one, other) => one.x - other.x)
  return rows
}

/** How far baselines of one line may differ, in heights of letters: raised numbers of notes. */
const sameLine = 0.45

/** Median height of letters, each piece weighted by its length. */
export function medianSize(items: readonly PdfItem[]): number {
  const sizes = items
    .map(({ size, text }) => ({ size, weight: text.length }))
    .sort((one, other) => one.size - other.size)
  let left = sizes.reduce((sum, { weight }) => sum + weight, 0) / 2
  for (const { size, weight } of sizes) {
    left -= weight
    if (left <= 0) return size
  }
  return 1
}

/** Runs of rows that lie across a gutter, or leave it free. */
function divideRows(
  rows: readonly (readonly PdfItem[])[],
  isAcross: (item: PdfItem) => boolean,
): { readonly isAcross: boolean; readonly items: PdfItem[] }[] {
  const runs: { isAcross: boolean; items: PdfItem[] }[] = []
  for (const row of rows) {
    const across = row.some(isAcross)
    const last = runs.at(-1)
    if (last?.isAcross === across) last.items.push(...row)
    else runs.push({ isAcross: across, items: [...row] })
  }
  return runs
}

/** Whether pieces are the lines of a column and not the cells of a table. */
function isColumn(items: readonly PdfItem[], em: number): boolean {
  const rows = groupRows(items, em)
  if (rows.length < fewestLines) return false
  const widths = rows
    .map((row) => Math.max(...row.map(({ x, width }) => x + width)) - Math.min(...row.map(({ x }) => x)))
    .sort((one, other) => one - other)
  return (widths[widths.length >> 1] ?? 0) >= columnWidth * em
}

/** The middle of the space that most lines leave free between text on their left and on their right. */
function findGutter(items: readonly PdfItem[], em: number): number | undefined {
  const rows = groupRows(items, em)
  const gaps = rows.flatMap((row) => {
    const y = row[0]?.y ?? 0
    return freeSpaces(rows.filter((other) => Math.abs((other[0]?.y ?? 0) - y) <= reach * em).flat(), gutterWidth * em)
  })
  let best: { place: number; count: number } | undefined
  for (const { start, end } of gaps) {
    const place = (start + end) / 2
    const count = gaps.filter(
      (gap) => gap.start <= place - (gutterWidth / 2) * em && gap.end >= place + (gutterWidth / 2) * em,
    ).length
    if (!best || count > best.count) best = { place, count }
  }
  return best && best.count >= fewestPlaces ? best.place : undefined
}

/** Spaces of some width between pieces, seen from above. */
function freeSpaces(items: readonly PdfItem[], least: number): { readonly start: number; readonly end: number }[] {
  const spaces: { start: number; end: number }[] = []
  let covered: number | undefined
  for (const { x, width } of [...items].sort((one, other) => one.x - other.x)) {
    if (covered !== undefined && x - covered >= least) spaces.push({ start: covered, end: x })
    covered = Math.max(covered ?? x, x + width)
  }
  return spaces
}
