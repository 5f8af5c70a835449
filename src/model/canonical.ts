import type { Account } from './account.ts'

/**
 * How every array of an account is sorted: by these values of its items, in turn; 'itself' is the item, 'as given' an order that
 * means something. Equal keys fall back to the item's whole canonical text, so any order of the same items gives the same bytes.
 *
 * A name stands for that array wherever it occurs; a dotted path is more exact and goes first. `evidence` as a key means report,
 * start, end (or report, field, quote). Strings compare by UTF-16 code units, numbers by value, absent values first.
 */
export const arrayOrder = {
  reports: ['id'],
  outlets: ['id'],
  actors: ['id'],
  statements: ['id'],
  events: ['id'],
  matters: ['id'],
  disagreements: ['id'],
  dyads: ['actors'],
  judgements: ['kind', 'left', 'right', 'by'],
  problems: ['code', 'subject', 'message'],
  annotators: ['itself'],

  authors: ['as given'],
  blocks: ['start', 'end'],
  copied: ['start', 'end', 'from'],
  credits: ['outlet', 'evidence'],

  aliases: ['itself'],
  bounds: ['side', 'date', 'reason', 'evidence'],
  evidence: ['report', 'start', 'end', 'field', 'quote'],
  figures: ['evidence', 'what', 'bound', 'value'],
  origins: ['kind', 'id', 'credited'],
  roles: ['title', 'of', 'evidence'],
  mentions: ['report', 'start', 'end'],

  about: ['itself'],
  targets: ['itself'],
  renderings: ['evidence'],
  parts: ['report', 'start', 'end'],
  chain: ['as given'],
  toldBy: ['as given'],

  contexts: ['itself'],
  recipients: ['itself'],
  within: ['itself'],
  links: ['kind', 'to', 'evidence'],
  'events.actors': ['itself'],
  'events.mentions': ['evidence', 'trigger'],
  'events.mentions.actors': ['id', 'evidence'],
  'events.mentions.recipients': ['id', 'evidence'],

  parties: ['itself'],
  by: ['itself'],
  states: ['when', 'state', 'event', 'evidence'],

  'dyads.actors': ['as given'],
  'dyads.events': ['itself'],
  series: ['month'],
  stances: ['statement', 'label'],

  positions: ['value', 'evidence'],
  'disagreements.positions.reports': ['itself'],
  'disagreements.positions.statements': ['itself'],
  reasons: ['as given'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Sorts one item of the account's arrays; `path` is the array's name. */
export type SortItem = (item: unknown, path: string) => unknown

/**
 * The account with every array sorted and every key in order: what is written, and what two runs must agree on. `sortItem` may give
 * what it sorted before.
 */
export function sortAccount(account: Account, sortItem: SortItem = sortValue): Account {
  const sorted: Record<string, unknown> = {}
  for (const [key, part] of Object.entries(account).sort(([left], [right]) => compareText(left, right))) {
    if (part !== undefined) sorted[key] = Array.isArray(part) ? sortArray(part, key, sortItem) : sortValue(part, key)
  }
  return sorted as unknown as Account
}

/** One part of an account, sorted; `path` is its place without indexes, such as 'events.mentions'. What is in order is not copied. */
export function sortValue(value: unknown, path: string): unknown {
  if (Array.isArray(value)) return sortArray(value, path)
  if (typeof value !== 'object' || value === null) return value
  const given = Object.keys(value)
  const parts = value as Readonly<Record<string, unknown>>
  // Most of what is written was sorted before: a copy is begun where the first part is out of order.
  let changed: Map<string, unknown> | undefined
  let last = ''
  for (const key of given) {
    const part = parts[key]
    const sortedPart = typeof part === 'object' ? sortValue(part, path === '' ? key : `${path}.${key}`) : part
    if (sortedPart === undefined || sortedPart !== part || key < last) changed ??= new Map()
    if (sortedPart !== part) changed?.set(key, sortedPart)
    last = key
  }
  if (changed === undefined) return value
  const sortedPart = (key: string) => changed.get(key) ?? parts[key]
  const keys = given.filter((key) => sortedPart(key) !== undefined).sort(compareText)
  const sorted = emptyOf(keys)
  for (const key of keys) sorted[key] = sortedPart(key)
  return sorted
}

/** Objects of each list of keys, to be copied: one that grew key by key takes up to five times the memory. */
const empties = new Map<string, Readonly<Record<string, unknown>>>()

/** An object with these keys and no values yet. */
function emptyOf(keys: readonly string[]): Record<string, unknown> {
  const name = keys.join(' ')
  const known = empties.get(name)
  if (known) return { ...known }
  const empty: Readonly<Record<string, unknown>> = JSON.parse(
    `{${keys.map((key) => `${JSON.stringify(key)}:null`).join()}}`,
  )
  if (empties.size < mostKinds) empties.set(name, empty)
  return { ...empty }
}

/** More kinds of objects than an account has. */
const mostKinds = 1000

/** Sorts the items of one array by its documented key, without looking into them. */
export function sortItems<Item>(items: readonly Item[], path: string): Item[] {
  const order = orderOf(path)
  if (order[0] === 'as given') return [...items]
  return [...items].sort((left, right) => compareItems(left, right, order, path))
}

/** Whether the items of one array stand in order; arrays within them are taken to be sorted. */
export function isSorted(items: readonly unknown[], path: string): boolean {
  const order = orderOf(path)
  if (order[0] === 'as given') return true
  return items.every((item, index) => index === 0 || compareItems(items[index - 1], item, order, path) <= 0)
}

function sortArray(items: readonly unknown[], path: string, sortItem: SortItem = sortValue): unknown[] {
  const parts = items.map((item) => sortItem(item, path))
  const sorted = sortItems(parts, path)
  return sorted.every((item, index) => item === items[index]) ? (items as unknown[]) : sorted
}

/** @throws Error where the table has no line for an array: a new array needs one. */
function orderOf(path: string): readonly string[] {
  const table: Readonly<Record<string, readonly string[]>> = arrayOrder
  const order = table[path] ?? table[path.slice(path.lastIndexOf('.') + 1)]
  if (order === undefined) throw new Error(`no order is documented for the array '${path}'`)
  return order
}

function compareItems(left: unknown, right: unknown, order: readonly string[], path: string): number {
  for (const key of order) {
    const compared =
      key === 'itself' ? compareValues(left, right) : compareValues(partOf(left, key), partOf(right, key))
    if (compared !== 0) return compared
  }
  return compareText(JSON.stringify(sortValue(left, path)), JSON.stringify(sortValue(right, path)))
}

function partOf(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined
}

/** Absent first; numbers by value; strings by code units; lists item by item; dates and passages by `placeKeys`. */
function compareValues(left: unknown, right: unknown): number {
  if (left === right) return 0
  if (left === undefined) return -1
  if (right === undefined) return 1
  if (typeof left === 'number' && typeof right === 'number') return left - right
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right)
  if (Array.isArray(left) && Array.isArray(right)) return compareLists(left, right)
  for (const key of placeKeys) {
    const compared = compareValues(partOf(left, key), partOf(right, key))
    if (compared !== 0) return compared
  }
  return 0
}

/** What dates, passages and fields are compared by, when they are the key of something else. */
const placeKeys = ['earliest', 'latest', 'edtf', 'report', 'start', 'end', 'field', 'quote']

function compareLists(left: readonly unknown[], right: readonly unknown[]): number {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index += 1) {
    const compared = compareValues(left[index], right[index])
    if (compared !== 0) return compared
  }
  return left.length - right.length
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}
