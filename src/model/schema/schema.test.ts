import { describe, expect, expectTypeOf, it } from 'vitest'
import type { z } from 'zod'
import type { Account } from '../account.ts'
import { PipelineError } from '../problem.ts'
import type { accountSchema } from './account.ts'
import { parseAccount } from './parse.ts'

/** A type without `readonly` and without the brand of ids, all the way down. */
type Plain<T> = T extends string
  ? string extends T
    ? string
    : T
  : T extends number | boolean
    ? T
    : { -readonly [Key in keyof T]: Plain<T[Key]> }

const empty = {
  schema: 'sitrep/account@1',
  made: { version: '0.1.0', engine: 'rules', annotators: [], now: '2024-01-20' },
  title: 'Nothing yet',
  reports: [],
  outlets: [],
  actors: [],
  statements: [],
  events: [],
  matters: [],
  dyads: [],
  disagreements: [],
  judgements: [],
  problems: [],
}

describe('accountSchema', () => {
  it('infers exactly the interfaces of the model', () => {
    expectTypeOf<Plain<z.infer<typeof accountSchema>>>().toEqualTypeOf<Plain<Account>>()
    type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
    const equal: Equal<Plain<z.infer<typeof accountSchema>>, Plain<Account>> = true
    expect(equal).toBe(true)
  })
})

describe('parseAccount', () => {
  it('reads an account', () => {
    expect(parseAccount(JSON.stringify(empty))).toEqual(empty)
  })

  it('says where the form is broken', () => {
    const broken = { ...empty, actors: [{ id: 'a', name: '' }], extra: 1 }
    expect(() => parseAccount(JSON.stringify(broken))).toThrowError(/actors\[0\]\.name/)
    expect(() => parseAccount(JSON.stringify({ ...empty, title: undefined }))).toThrowError(/title/)
    expect(() => parseAccount('{"schema":')).toThrowError(/not JSON/)
    expect(() => parseAccount('[]')).toThrowError(PipelineError)
  })

  it('refuses empty strings, null and unknown properties', () => {
    for (const change of [{ title: '' }, { period: null }, { surprise: true }, { schema: 'sitrep/account@2' }]) {
      expect(() => parseAccount(JSON.stringify({ ...empty, ...change }))).toThrowError(PipelineError)
    }
  })
})
