import { type Account, sortItems, sortValue } from '../model/index.ts'

/** Characters gathered before a chunk is handed on: large enough for few writes, small beside any account. */
const chunkLength = 65_536

/**
 * The canonical JSON of an account, in chunks: keys sorted, arrays sorted as `arrayOrder` says, no white space, a newline at the end.
 *
 * One item of the account is held as text at a time, never the whole.
 *
 * @example
 * await pipeline(Readable.from(writeJson(account)), createWriteStream('account.json'))
 */
export function* writeJson(account: Account): Generator<string> {
  let chunk = ''
  for (const piece of pieces(account)) {
    chunk += piece
    if (chunk.length < chunkLength) continue
    yield chunk
    chunk = ''
  }
  yield `${chunk}\n`
}

/** The canonical JSON of an account as one string, for accounts that are known to be small. */
export function toJson(account: Account): string {
  return [...writeJson(account)].join('')
}

function* pieces(account: Account): Generator<string> {
  const keys = (Object.keys(account) as (keyof Account)[]).sort()
  let separator = '{'
  for (const key of keys) {
    const value = account[key]
    if (value === undefined) continue
    yield `${separator}${JSON.stringify(key)}:`
    separator = ','
    if (Array.isArray(value)) yield* arrayPieces(value, key)
    else yield JSON.stringify(sortValue(value, key))
  }
  yield '}'
}

function* arrayPieces(items: readonly unknown[], key: string): Generator<string> {
  let separator = '['
  for (const item of sortItems(items, key)) {
    yield separator + JSON.stringify(sortValue(item, key))
    separator = ','
  }
  yield items.length === 0 ? '[]' : ']'
}
