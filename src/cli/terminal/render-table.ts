import { clean } from '../../text/clean.ts'
import type { Table } from '../../text/document.ts'
import type { Page, Setting } from './page.ts'
import { columns as columnsOf, pad, truncate } from './wrap.ts'

const indent = '  '
const gap = '  '

/** Sets a table: its first column as wide as there is room for, numbers to the right. */
export function renderTable({ columns, rows }: Table, page: Page, { width, colors }: Setting): void {
  const cells = rows.map((row) => row.map(clean))
  const widths = columns.map(({ name }, index) =>
    Math.max(columnsOf(name), ...cells.map((row) => columnsOf(row[index] ?? ''))),
  )
  const others = widths.slice(1).reduce((sum, one) => sum + one + gap.length, 0)
  widths[0] = Math.max(gap.length, Math.min(widths[0] ?? 0, width - indent.length - others))
  const setRow = (row: readonly string[]) =>
    indent +
    row
      .map((cell, index) => {
        const fitted = truncate(cell, widths[index] ?? 0)
        const filled = pad(fitted, widths[index] ?? 0)
        return columns[index]?.isNumber ? filled.slice(fitted.length) + fitted : filled
      })
      .join(gap)
      .trimEnd()
  page.line(colors.dim(setRow(columns.map(({ name }) => name))))
  for (const row of cells) page.line(setRow(row))
}
