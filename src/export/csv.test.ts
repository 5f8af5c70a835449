import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { sampleAccount } from '../../tests/sample/account.ts'
import { hostileAccount, hostileWords } from '../../tests/sample/hostile.ts'
import { readText } from '../../tests/sample/read-export.ts'
import type { Account } from '../model/index.ts'
import { csv } from './csv.ts'
import { tables } from './tables.ts'

function read(account: Account, table: string): Record<string, string>[] {
  const file = csv.files(account).find(({ name }) => name === `${table}.csv`)
  return parse(readText(file), { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
}

describe('csv', () => {
  it('has every table, with the rows of the account', () => {
    const account = sampleAccount()
    const counts: Readonly<Record<string, number>> = {
      reports: account.reports.length,
      outlets: account.outlets.length,
      actors: account.actors.length,
      statements: account.statements.length,
      renderings: account.statements.flatMap(({ renderings }) => renderings).length,
      events: account.events.length,
      mentions: account.events.flatMap(({ mentions }) => mentions).length,
      matters: account.matters.length,
      disagreements: account.disagreements.length,
      positions: account.disagreements.flatMap(({ positions }) => positions).length,
    }
    for (const [table, expected] of Object.entries(counts))
      expect([table, read(account, table).length]).toEqual([table, expected])
  })

  it('ties rows to each other by ids that exist', () => {
    const account = sampleAccount()
    const ids = new Set(read(account, 'statements').map(({ id }) => id))
    for (const { statement } of read(account, 'renderings')) expect(ids).toContain(statement)
    const sides = new Set(read(account, 'positions').map(({ id }) => id))
    const rows = read(account, 'evidence').filter(({ subject_kind }) => subject_kind === 'position')
    expect(rows.length).toBeGreaterThan(0)
    for (const { subject } of rows) expect(sides).toContain(subject)
  })

  it('gives texts back as they were', () => {
    const texts = sampleAccount().reports.map(({ text }) => text)
    expect(read(sampleAccount(), 'reports').map(({ text }) => text)).toEqual(texts)
  })

  it('lets no cell of text begin a formula', () => {
    for (const sign of ['=', '+', '-', '@', '\t=', ' =', '＝', hostileWords]) {
      const account = hostileAccount(sign)
      for (const { name, columns } of tables) {
        const kinds = new Map(columns.map((column) => [column.name, column.type]))
        for (const row of read(account, name)) {
          for (const [column, cell] of Object.entries(row))
            if (kinds.get(column) === 'text') expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/)
        }
      }
    }
  })

  it('leaves numbers below zero numbers', () => {
    expect(read(sampleAccount(), 'events').map(({ scale }) => scale)).toContain('-7')
  })
})
