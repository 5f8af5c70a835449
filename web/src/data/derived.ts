import type { Account } from '../../../src/model/index.ts'

/** What is computed of an account, once each: views ask for it as often as they are drawn. */
export function derive<Value>(make: (account: Account) => Value): (account: Account) => Value {
  const known = new WeakMap<Account, Value>()
  return (account) => {
    const value = known.get(account)
    if (value !== undefined) return value
    const made = make(account)
    known.set(account, made)
    return made
  }
}
