import { ByteWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { Account } from '../model/index.ts'
import type { Exporter } from './exporter.ts'
import type { Cell, CellType, Table } from './table.ts'
import { tables } from './tables.ts'

/** Every table of the flat form as Apache Parquet, with what it leaves out in the file's metadata. */
export const parquet: Exporter = {
  name: 'parquet',
  title: 'Apache Parquet, one file a table',
  holds: 'the whole account in flat tables tied by ids',
  leavesOut: [
    'the roles of blocks within a text, copied passages, and the reasons behind the limits of a date',
    'the places of the words that name speaker, cue, condition and the like: their words are there',
  ],
  files: (account) =>
    tables.map((table) => ({
      name: `${table.name}.parquet`,
      mediaType: 'application/vnd.apache.parquet',
      write: () => writeTable(table, account),
    })),
}

/** Rows that are held at a time. */
const rowsOfGroup = 5_000

const storedTypes: Readonly<Record<CellType, 'STRING' | 'INT64' | 'DOUBLE' | 'BOOLEAN'>> = {
  text: 'STRING',
  integer: 'INT64',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
}

function* writeTable(table: Table, account: Account): Generator<Uint8Array> {
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsOf(table, []) }),
    createdBy: `sitrep ${account.made.version}`,
    kvMetadata: [
      { key: 'sitrep.title', value: account.title },
      { key: 'sitrep.row', value: table.about },
      { key: 'sitrep.leavesOut', value: parquet.leavesOut.join('; ') },
    ],
  })
  let rows: (readonly Cell[])[] = []
  for (const row of table.rows(account)) {
    rows.push(row)
    if (rows.length < rowsOfGroup) continue
    writer.write({ columnData: columnsOf(table, rows), rowGroupSize: rowsOfGroup })
    rows = []
    yield take(bytes)
  }
  if (rows.length > 0) writer.write({ columnData: columnsOf(table, rows), rowGroupSize: rowsOfGroup })
  writer.finish()
  yield take(bytes)
}

function columnsOf({ columns }: Table, rows: readonly (readonly Cell[])[]) {
  return columns.map(({ name, type }, at) => ({
    name,
    type: storedTypes[type],
    nullable: true,
    data: rows.map((row) => toStored(row[at], type)),
  }))
}

function toStored(cell: Cell, type: CellType): string | number | boolean | bigint | undefined {
  return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell
}

/** The bytes written so far; the writer goes on at the same offset with an empty buffer. */
function take(bytes: ByteWriter): Uint8Array {
  const taken = bytes.getBytes().slice()
  bytes.index = 0
  return taken
}
