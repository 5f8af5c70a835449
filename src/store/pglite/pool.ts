import type { PGlite } from '@electric-sql/pglite'
import type { PostgresPool, PostgresPoolClient } from 'kysely'

/** A pool of PGlite's one connection: whoever takes it has it alone until it is released. */
export function poolOfOne(pglite: PGlite): PostgresPool {
  let free: Promise<void> = Promise.resolve()
  return {
    async connect() {
      const before = free
      let release = (): void => undefined
      free = new Promise((resolve) => {
        release = resolve
      })
      await before
      return clientOf(pglite, release)
    },
    async end() {
      await free
    },
  }
}

/** PostgreSQL's number for the type `bytea`. */
const bytea = 17

/** Bytes as the hexadecimal digits that PostgreSQL reads and writes: PGlite's own way takes seconds for an account. */
const bytesAsHex = {
  serializers: {
    [bytea]: (bytes: Uint8Array) =>
      `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`,
  },
  parsers: { [bytea]: (digits: string) => Uint8Array.from(Buffer.from(digits.slice('\\x'.length), 'hex')) },
}

function clientOf(pglite: PGlite, release: () => void): PostgresPoolClient {
  const query = async (text: string, parameters: readonly unknown[]) => {
    const { rows, affectedRows = 0 } = await pglite.query(text, [...parameters], bytesAsHex)
    return { rows, rowCount: affectedRows, command: commandOf(text) }
  }
  return { query: query as PostgresPoolClient['query'], release }
}

/** The commands whose rows are counted; of others the count is not asked for. */
function commandOf(text: string): 'UPDATE' | 'DELETE' | 'INSERT' | 'MERGE' | 'SELECT' {
  const [word = ''] = /^\s*\w+/.exec(text) ?? []
  const command = word.trim().toUpperCase()
  return command === 'UPDATE' || command === 'DELETE' || command === 'INSERT' || command === 'MERGE'
    ? command
    : 'SELECT'
}
