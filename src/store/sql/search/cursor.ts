import { hash, PipelineError } from '../../../model/index.ts'
import type { SearchQuery } from '../../store.ts'

/** Where a page ended: what the last hit was ordered by, and its key. */
export interface Place {
  readonly by: string
  readonly key: string
}

/** A place as text that callers pass back, tied to its query. */
export function writeCursor(query: SearchQuery, { by, key }: Place): string {
  return Buffer.from(JSON.stringify([signature(query), by, key])).toString('base64url')
}

/** @throws usage where it is of another query, or none at all */
export function readCursor(query: SearchQuery): Place | undefined {
  if (query.cursor === undefined) return undefined
  const [of, by, key] = parts(query.cursor)
  if (of !== signature(query) || typeof by !== 'string' || typeof key !== 'string')
    throw new PipelineError('usage', 'this cursor belongs to another search; begin again without one')
  return { by, key }
}

function parts(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(value) ? value : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function signature({ cursor: _, limit: __, ...query }: SearchQuery): string {
  return hash(JSON.stringify(Object.entries(query).sort(([left], [right]) => (left < right ? -1 : 1)))).slice(0, 8)
}
