import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { exporters, feedExporters } from '../../src/export/exporters.ts'
import { tables } from '../../src/export/tables.ts'

const text = readFileSync(new URL('../../docs/exports.md', import.meta.url), 'utf8')

describe('docs/exports.md', () => {
  it('has every format with what it holds and leaves out', () => {
    for (const { name, title, holds, leavesOut } of [...exporters, ...feedExporters]) {
      expect(text).toContain(`| \`${name}\` | ${title} |`)
      expect(text).toContain(`**${name}** — holds ${holds}.`)
      for (const line of leavesOut) expect(text).toContain(`- ${line}\n`)
    }
  })

  it('has every table with its columns', () => {
    for (const { name, about, columns } of tables) {
      const [, section = ''] = text.split(`**${name}**: one row is ${about}.`)
      for (const column of columns)
        expect([name, section.split('\n**')[0]]).toEqual([
          name,
          expect.stringContaining(`| \`${column.name}\` | ${column.type} | ${column.about} |`),
        ])
    }
  })
})
