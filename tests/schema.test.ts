import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accountJsonSchema } from '../src/model/index.ts'

it('schema/account.json is up to date (npm run schema writes it)', () => {
  const published = readFileSync(new URL('../schema/account.json', import.meta.url), 'utf8')
  expect(published).toBe(`${JSON.stringify(accountJsonSchema(), undefined, 2)}\n`)
})
