import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { readBytes } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { parquet } from './parquet.ts'
import { tables } from './tables.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sitrep-parquet-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** What DuckDB answers over the files of an account, whose tables are views by their names. */
async function query(account: Account, sql: string): Promise<unknown[]> {
  const duck = await DuckDBInstance.create(':memory:')
  const connection = await duck.connect()
  try {
    for (const file of parquet.files(account)) {
      const path = join(folder, file.name)
      await writeFile(path, readBytes(file))
      const view = file.name.replace('.parquet', '')
      await connection.run(`create view "${view}" as select * from read_parquet('${path}')`)
    }
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    duck.closeSync()
  }
}

describe('parquet', () => {
  it('is read by DuckDB with the rows of every table', async () => {
    const sql = tables
      .map(({ name }) => `select '${name}' as name, count(*)::int as rows from "${name}"`)
      .join(' union all ')
    const expected = tables.map((table) => ({ name: table.name, rows: [...table.rows(sampleAccount())].length }))
    expect(await query(sampleAccount(), sql)).toEqual(expect.arrayContaining(expected))
  })

  it('joins, and keeps types and absence', async () => {
    const rows = await query(
      sampleAccount(),
      `select a.name, s.kind, s.confidence, r."start", r.quote from statements s join actors a on a.id = s.speaker
       join renderings r on r.statement = s.id where r.form = 'indirect' and s.kind = 'assessment'`,
    )
    expect(rows).toEqual([
      {
        name: 'A diplomat',
        kind: 'assessment',
        confidence: null,
        start: expect.any(String),
        quote: 'talks might resume next week',
      },
    ])
    const types = await query(
      sampleAccount(),
      "select column_name, column_type from (describe events) where column_name in ('scale', 'origins')",
    )
    expect(types).toEqual([
      { column_name: 'scale', column_type: 'DOUBLE' },
      { column_name: 'origins', column_type: 'BIGINT' },
    ])
  })

  it('keeps every text exactly', async () => {
    const account = hostileAccount(hostileWords)
    const rows = (await query(account, 'select text from reports')) as { text: string }[]
    expect(rows.map(({ text }) => text)).toEqual(account.reports.map(({ text }) => text))
  })

  it('goes on over several groups of rows', async () => {
    const problems = Array.from({ length: 12_345 }, (_, at) => ({
      code: 'no-body' as const,
      subject: `r${at}`,
      message: 'none',
    }))
    const rows = await query(
      { ...sampleAccount(), problems },
      'select count(*)::int as rows, count(distinct subject)::int as subjects from problems',
    )
    expect(rows).toEqual([{ rows: 12_345, subjects: 12_345 }])
  })

  it('says in its metadata what it leaves out', async () => {
    const path = join(folder, 'events.parquet')
    const rows = (await query(
      sampleAccount(),
      `select value::varchar as value from parquet_kv_metadata('${path}')`,
    )) as { value: string }[]
    expect(rows.map(({ value }) => value).join()).toContain('copied passages')
  })
})
