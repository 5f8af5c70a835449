import type { Account, When } from '../model/index.ts'

/** A cell; absent where nothing is known. */
export type Cell = string | number | boolean | undefined

export type CellType = 'text' | 'integer' | 'number' | 'boolean'

/** One column of a flat table. */
export interface Column<Item> {
  readonly name: string
  readonly type: CellType
  /** What it holds, in one line. */
  readonly about: string
  read(item: Item): Cell
}

/** One table of the flat form of an account: rows without lists, tied to each other by ids. */
export interface Table {
  readonly name: string
  /** What one row is. */
  readonly about: string
  readonly columns: readonly { readonly name: string; readonly type: CellType; readonly about: string }[]
  /** Cells in the order of columns. */
  rows(account: Account): Iterable<readonly Cell[]>
}

/** A table from what its rows are made of and how each column reads one. */
export function defineTable<Item>(
  name: string,
  about: string,
  items: (account: Account) => Iterable<Item>,
  columns: readonly Column<Item>[],
): Table {
  return {
    name,
    about,
    columns,
    *rows(account) {
      for (const item of items(account)) yield columns.map((column) => column.read(item))
    },
  }
}

/** A column of text. */
export function text<Item>(name: string, about: string, read: (item: Item) => string | undefined): Column<Item> {
  return { name, type: 'text', about, read }
}

/** A column of whole numbers. */
export function integer<Item>(name: string, about: string, read: (item: Item) => number | undefined): Column<Item> {
  return { name, type: 'integer', about, read }
}

/** A column of numbers. */
export function number<Item>(name: string, about: string, read: (item: Item) => number | undefined): Column<Item> {
  return { name, type: 'number', about, read }
}

/** A column of true and false. */
export function boolean<Item>(name: string, about: string, read: (item: Item) => boolean | undefined): Column<Item> {
  return { name, type: 'boolean', about, read }
}

/** The columns of a date: as EDTF, its first and last possible day or time, and how it is known. */
export function dates<Item>(prefix: string, read: (item: Item) => When | undefined): readonly Column<Item>[] {
  return [
    text(prefix, 'date as EDTF (ISO 8601-2)', (item) => read(item)?.edtf),
    text(`${prefix}_earliest`, 'first possible date or time', (item) => read(item)?.earliest),
    text(`${prefix}_latest`, 'last possible date or time', (item) => read(item)?.latest),
    text(`${prefix}_basis`, 'how it is known', (item) => read(item)?.basis),
  ]
}
