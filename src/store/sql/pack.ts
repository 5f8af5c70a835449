import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** Fast and weak, as for layers between annotating and the account. */
const compression = { level: 1 }

/** A value as deflated JSON. */
export function pack(value: unknown): Uint8Array {
  return deflateRawSync(JSON.stringify(value), compression)
}

/** What `pack` packed. */
export function unpack<Value>(bytes: Uint8Array): Value {
  return JSON.parse(inflateRawSync(bytes).toString()) as Value
}
