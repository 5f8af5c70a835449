import type { Table } from './table.ts'
import { eventTables } from './tables/events.ts'
import { sourceTables } from './tables/sources.ts'
import { standTables } from './tables/stands.ts'
import { statementTables } from './tables/statements.ts'

/** The flat form of an account: every table, each before those that refer to it. */
export const tables: readonly Table[] = [...sourceTables, ...statementTables, ...eventTables, ...standTables]
