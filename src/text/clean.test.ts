import { expect, it } from 'vitest'
import { clean } from './clean.ts'

it('takes out what would move the cursor or turn the writing', () => {
  expect(clean('a\u001b[31mb\u202ec\r\nd\u0000')).toBe('a [31mb c d')
})
