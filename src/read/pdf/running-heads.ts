import type { PdfPage } from './pdf-page.ts'
import { groupRows, medianSize } from './reading-order.ts'

/** Lines at the top and at the bottom of a page that are looked at. */
const outerLines = 3

/** Least share of pages on which a line must stand to be a running head; left and right pages may have different ones. */
const leastShare = 0.3

/** How far apart such lines may stand on their pages, in heights of letters. */
const sameHeight = 1.5

/** A page's number by itself, with what may stand around it. */
const pageNumber = /^[-–—|•\s]*(?:(?:page|p\.|seite|página|стр\.)\s*)?#(?:\s*(?:\/|of|von|de|из)\s*#)?[-–—|•\s]*$/iu

/** Pages without the lines that repeat at their heads and feet, and without page numbers. */
export function withoutRunningHeads(pages: readonly PdfPage[]): PdfPage[] {
  if (pages.length < 2) return [...pages]
  const size = medianSize(pages.flatMap(({ items }) => items))
  const outer = pages.map((page) => outerRows(page, size))
  const seen = new Map<string, { y: number; page: number }[]>()
  for (const [page, rows] of outer.entries()) {
    for (const { key, y } of rows) seen.set(key, [...(seen.get(key) ?? []), { y, page }])
  }
  const least = Math.max(2, Math.ceil(pages.length * leastShare))
  return pages.map((page, index) => {
    const dropped = new Set((outer[index] ?? []).filter((row) => isRunning(row)).flatMap(({ items }) => items))
    return dropped.size === 0 ? page : { ...page, items: page.items.filter((item) => !dropped.has(item)) }
  })

  function isRunning({ key, y, isOutermost, items }: OuterRow): boolean {
    if (isOutermost && pageNumber.test(key)) return true
    if (medianSize(items) > size * titleSize) return false
    const places = (seen.get(key) ?? []).filter((place) => Math.abs(place.y - y) <= sameHeight * size)
    return new Set(places.map(({ page }) => page)).size >= least
  }
}

/** How much larger than the text a headline is, which running heads may repeat. */
const titleSize = 1.3

interface OuterRow {
  /** Its words with '#' for numbers. */
  readonly key: string
  readonly y: number
  readonly isOutermost: boolean
  readonly items: PdfPage['items']
}

function outerRows({ items }: PdfPage, size: number): OuterRow[] {
  const rows = groupRows(items, size)
  return rows.flatMap((row, index) => {
    const place = Math.min(index, rows.length - 1 - index)
    if (place >= outerLines) return []
    const words = row.map(({ text }) => text).join(' ')
    const key = words.replace(/\d+/g, '#').replace(/\s+/gu, ' ').trim().toLowerCase()
    return [{ key, y: row[0]?.y ?? 0, isOutermost: place === 0, items: row }]
  })
}
