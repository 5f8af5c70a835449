import type { Account } from '../../../src/model/index.ts'
import type { InSteps } from '../../../src/situation/views/in-steps.ts'

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

/** The same of what takes long in a large account: it can be made beforehand, step by step. */
export interface DerivedInSteps<Value> {
  /** The value; what is not made of it yet is made at once. */
  (account: Account): Value
  /** Makes it, or goes on with it. */
  steps(account: Account): InSteps<void>
}

export function deriveInSteps<Value>(make: (account: Account) => InSteps<Value>): DerivedInSteps<Value> {
  const known = new WeakMap<Account, { readonly value: Value }>()
  const making = new WeakMap<Account, InSteps<Value>>()

  /** Goes one step on, and gives the value once it is there. */
  function advance(account: Account): { readonly value: Value } | undefined {
    const there = known.get(account)
    if (there !== undefined) return there
    const steps = making.get(account) ?? make(account)
    making.set(account, steps)
    try {
      const { done, value } = steps.next()
      if (done !== true) return undefined
      known.set(account, { value })
    } catch (error) {
      // Whoever asks again begins anew, and is told the same.
      making.delete(account)
      throw error
    }
    making.delete(account)
    return known.get(account)
  }

  function made(account: Account): Value {
    for (;;) {
      const there = advance(account)
      if (there !== undefined) return there.value
    }
  }

  return Object.assign(made, {
    *steps(account: Account): InSteps<void> {
      while (advance(account) === undefined) yield
    },
  })
}
