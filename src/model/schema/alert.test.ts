import { describe, expect, it } from 'vitest'
import { PipelineError } from '../problem.ts'
import { checkAlertRules } from './alert.ts'

const rules = [{ name: 'threats', types: ['THREATEN'], origins: 2, channels: ['desk'] }]
const channels = { desk: { kind: 'webhook', url: 'https://desk.example/hook', secretVariable: 'DESK_SECRET' } }

describe('checkAlertRules', () => {
  it('takes rules, a watchlist and channels', () => {
    expect(checkAlertRules({ rules, channels })).toEqual({ rules, channels })
    expect(checkAlertRules({ watchlist: { words: ['ceasefire'] } })).toEqual({
      rules: [],
      channels: {},
      watchlist: { words: ['ceasefire'] },
    })
  })

  it.each([
    ['no rule', {}, /no rule/],
    ['an unknown condition', { rules: [{ name: 'a', typ: ['THREATEN'] }] }, /typ/],
    ['an unknown type', { rules: [{ name: 'a', types: ['THREAT'] }] }, /rules\.0\.types\.0/],
    ['a rule without a condition', { rules: [{ name: 'a' }] }, /needs a condition/],
    ['an empty dyad', { rules: [{ name: 'a', dyad: {} }] }, /source or a target/],
    ['two rules of one name', { rules: [...rules, ...rules], channels }, /two rules are called 'threats'/],
    ['an unknown channel', { rules }, /no channel 'desk'/],
    [
      'an address of another kind',
      { rules, channels: { desk: { ...channels.desk, url: 'file:///etc/passwd' } } },
      /url/,
    ],
    [
      'a password in the file',
      {
        rules: [{ name: 'a', words: ['b'] }],
        channels: { mail: { kind: 'email', server: 'smtp://a:b@h.example', from: 'a@h.example', to: ['b@h.example'] } },
      },
      /password/,
    ],
  ])('refuses %s', (_, value, message) => {
    expect(() => checkAlertRules(value)).toThrowError(PipelineError)
    expect(() => checkAlertRules(value)).toThrowError(message)
  })
})
