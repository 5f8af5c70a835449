import type { Account, Field, Passage, When } from '../../model/index.ts'

/** A part of an account with its place. */
export interface Placed<Value> {
  readonly path: string
  readonly value: Value
}

/** Every passage of the account, wherever it stands. */
export function* passagesOf(account: Account): Generator<Placed<Passage>> {
  for (const { path, value } of walk(account, '')) {
    if ('quote' in value && 'start' in value) yield { path, value: value as Passage }
  }
}

/** Every metadata field that the account cites. */
export function* fieldsOf(account: Account): Generator<Placed<Field>> {
  for (const { path, value } of walk(account, '')) {
    if ('quote' in value && 'field' in value) yield { path, value: value as Field }
  }
}

/** Every date of the account. */
export function* datesOf(account: Account): Generator<Placed<When>> {
  for (const { path, value } of walk(account, '')) if ('edtf' in value) yield { path, value: value as When }
}

/** Every array of the account. */
export function* arraysOf(account: Account): Generator<Placed<readonly unknown[]>> {
  for (const { path, value } of walk(account, '')) if (Array.isArray(value)) yield { path, value }
}

/** Every object and array below a value, outer ones first. */
function* walk(value: unknown, path: string): Generator<Placed<object>> {
  if (typeof value !== 'object' || value === null) return
  yield { path, value }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, `${path}[${index}]`)
    return
  }
  for (const [key, part] of Object.entries(value)) yield* walk(part, path === '' ? key : `${path}.${key}`)
}
