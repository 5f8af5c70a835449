/** The value of a JSON text in UTF-8 (RFC 8259), with or without a byte order mark; absent where it is none. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Longest path into a record. */
const deepestPath = 8

/** The values under a name: that of a field so called, and that which a name with dots leads to. */
export function valuesAt(record: unknown, name: string): unknown[] {
  const values = [own(record, name)]
  if (name.includes('.')) {
    const path = name.split('.').slice(0, deepestPath)
    values.push(path.reduce((value: unknown, step) => own(value, step), record))
  }
  return values.filter((value) => value !== undefined && value !== null)
}

/** Text, a number (dates as seconds), or the name of a thing; nothing for empty ones. */
export function textValue(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  if (Array.isArray(value)) return value.length === 1 ? textValue(value[0]) : undefined
  return typeof value === 'object' && value !== null ? textValue(own(value, 'name')) : undefined
}

/** Strings of a list, names of things, or the parts of 'Ada Berg; Jon Holt'. */
export function listValue(value: unknown): readonly string[] | undefined {
  const list = Array.isArray(value) ? value.map(textValue) : (textValue(value)?.split(/\s*;\s*/) ?? [])
  const found = list.filter((one): one is string => one !== undefined && one !== '')
  return found.length > 0 ? found : undefined
}

/** The value of an object's own field. */
export function own(value: unknown, name: string): unknown {
  const isThere = typeof value === 'object' && value !== null && Object.hasOwn(value, name)
  return isThere ? Reflect.get(value, name) : undefined
}
