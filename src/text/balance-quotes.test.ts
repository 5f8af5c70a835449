import { expect, test } from 'vitest'
import { balanceQuotes } from './balance-quotes.ts'

test.each([
  ['if “all is well” they go', 'if “all is well” they go'],
  ['if “all is well', 'if all is well'],
  ['in case of a "strike', 'in case of a strike'],
  ['said "yes" and "no"', 'said "yes" and "no"'],
  ['“a” or b”', 'a or b'],
  ['', ''],
])('%s', (text, expected) => expect(balanceQuotes(text)).toBe(expected))
