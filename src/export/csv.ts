import type { Account } from '../model/index.ts'
import { type Exporter, inChunks } from './exporter.ts'
import type { Cell, Table } from './table.ts'
import { tables } from './tables.ts'

/** Every table of the flat form as CSV (RFC 4180, UTF-8), with a header. */
export const csv: Exporter = {
  name: 'csv',
  title: 'CSV (RFC 4180), one file a table',
  holds: 'the whole account in flat tables tied by ids',
  leavesOut: [
    'the roles of blocks within a text, copied passages, and the reasons behind the limits of a date',
    'the places of the words that name speaker, cue, condition and the like: their words are there',
    'an exact text where a cell begins with = + - or @: an apostrophe stands before it, so that no spreadsheet takes words of a report for a formula (Parquet has them as they are)',
  ],
  files: (account) =>
    tables.map((table) => ({
      name: `${table.name}.csv`,
      mediaType: 'text/csv; charset=utf-8; header=present',
      write: () => inChunks(writeTable(table, account)),
    })),
}

function* writeTable(table: Table, account: Account): Generator<string> {
  yield `${table.columns.map(({ name }) => name).join(',')}\r\n`
  for (const row of table.rows(account)) yield `${row.map(writeCell).join(',')}\r\n`
}

/** A cell; absence is an empty one. */
function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const harmless = disarm(cell)
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** Text that a spreadsheet takes as text: its formulas begin with these signs, after white space too. */
function disarm(text: string): string {
  return /^\s*[=+\-@＝＋－＠]/u.test(text) ? `'${text}` : text
}
