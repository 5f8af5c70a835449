import { nounClasses } from '../../lang/en/act-nouns.ts'
import { actTables } from '../../lang/en/act-tables.ts'
import { type ActRow, readTable } from './row.ts'

/** Every row of the lexicon in the order of the tables. */
export const actRows: readonly ActRow[] = actTables.flatMap((table) => readTable(table, nounClasses))

/** Rows by the first word of their trigger. */
export const lexicon: ReadonlyMap<string, readonly ActRow[]> = index(actRows)

function index(rows: readonly ActRow[]): Map<string, ActRow[]> {
  const found = new Map<string, ActRow[]>()
  for (const row of rows) {
    const first = row.trigger[0] as string
    const list = found.get(first) ?? []
    list.push(row)
    found.set(first, list)
  }
  return found
}
