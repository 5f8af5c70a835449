/** A date as it is sent. */
interface SentDate {
  readonly $date: string
}

/** What a method is given, as it is sent: dates stay dates, by themselves or one below, which is where methods take them. */
export function toSent(given: readonly unknown[]): readonly unknown[] {
  return given.map((one) => {
    if (one instanceof Date) return sentDate(one)
    if (!isPlain(one) || !Object.values(one).some((value) => value instanceof Date)) return one
    return Object.fromEntries(
      Object.entries(one).map(([key, value]) => [key, value instanceof Date ? sentDate(value) : value]),
    )
  })
}

/** What `toSent` sent. */
export function ofSent(given: readonly unknown[]): readonly unknown[] {
  return given.map((one) => {
    if (isSentDate(one)) return new Date(one.$date)
    if (!isPlain(one) || !Object.values(one).some(isSentDate)) return one
    return Object.fromEntries(
      Object.entries(one).map(([key, value]) => [key, isSentDate(value) ? new Date(value.$date) : value]),
    )
  })
}

function sentDate(date: Date): SentDate {
  return { $date: date.toISOString() }
}

function isSentDate(value: unknown): value is SentDate {
  return isPlain(value) && typeof value.$date === 'string'
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A stream of bytes as its lines. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const parts: string[] = []
  for await (const chunk of bytes) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n')
    parts.push(first)
    for (const next of rest) {
      yield parts.splice(0).join('')
      parts.push(next)
    }
  }
  const last = parts.join('')
  if (last !== '') yield last
}
