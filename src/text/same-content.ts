/** Whether two values of plain data hold the same: numbers and strings, lists, records, and sets and maps in one order. */
export function sameContent(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left)) return Array.isArray(right) && sameItems(left, right)
  if (left instanceof Set) return right instanceof Set && left.size === right.size && sameItems([...left], [...right])
  if (left instanceof Map) return right instanceof Map && left.size === right.size && sameItems([...left], [...right])
  if (ArrayBuffer.isView(left))
    return ArrayBuffer.isView(right) && sameItems(left as unknown as unknown[], right as unknown as unknown[])
  if (Object.getPrototypeOf(left) !== Object.getPrototypeOf(right)) return false
  return sameParts(left as Readonly<Record<string, unknown>>, right as Readonly<Record<string, unknown>>)
}

function sameItems(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false
  for (let index = 0; index < left.length; index += 1) if (!sameContent(left[index], right[index])) return false
  return true
}

function sameParts(left: Readonly<Record<string, unknown>>, right: Readonly<Record<string, unknown>>): boolean {
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  for (const key of keys) if (!Object.hasOwn(right, key) || !sameContent(left[key], right[key])) return false
  return true
}
