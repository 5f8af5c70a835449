import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { accountJsonSchema, arrayOrder } from '../src/model/index.ts'

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

it('schema/account.json is up to date (npm run schema writes it)', () => {
  expect(read('schema/account.json')).toBe(`${JSON.stringify(accountJsonSchema(), undefined, 2)}\n`)
})

it('docs/canonical-json.md tells how every array is sorted', () => {
  const rows = read('docs/canonical-json.md').matchAll(/^\| `(.+)` \| (.+) \|$/gm)
  const documented = [...rows].map(([, array = '', keys = '']) => [array, keys.split(', ')])
  expect(Object.fromEntries(documented)).toEqual(arrayOrder)
})
