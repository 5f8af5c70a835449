import type { Kysely, Transaction } from 'kysely'
import type { Awaitable } from '../../model/index.ts'
import type { StoreChange } from '../store.ts'
import type { Tables } from './tables.ts'

/** Queries, within a transaction or not. */
export type Queries = Kysely<Tables>

/** A place with PostgreSQL in it: a folder with PGlite, or a server. */
export interface Home {
  readonly location: string
  /** Several queries that see one state, or one that needs none. Failures are told in words of the store. */
  read<Result>(queries: (db: Queries) => Promise<Result>): Promise<Result>
  /** One transaction: when it is fulfilled it is on disk. Tried again where it met another one's locks. */
  write<Result>(queries: (db: Transaction<Tables>) => Promise<Result>): Promise<Result>
  /** One transaction that sees one state for as long as its rows are asked for. */
  snapshot<Row>(rows: (db: Queries) => AsyncIterable<Row>): AsyncIterable<Row>
  /** Hears every committed change. */
  listen(onChange: (change: StoreChange) => void): Awaitable<() => Awaitable<void>>
  /** The time that rows are stamped with. */
  now(): Date
  close(): Promise<void>
}
