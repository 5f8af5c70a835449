/** A date as it is sent. */
interface SentDate {
  readonly $date: string
}

/** A value as JSON in which dates stay dates; what is undefined is left out. */
export function toMessage(value: unknown): string {
  return JSON.stringify(value, function (this: Record<string, unknown>, key, given: unknown) {
    const date = this[key]
    return date instanceof Date ? ({ $date: date.toISOString() } satisfies SentDate) : given
  })
}

/** The value that `toMessage` wrote. */
export function ofMessage(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => (isSentDate(value) ? new Date(value.$date) : value))
}

function isSentDate(value: unknown): value is SentDate {
  return typeof value === 'object' && value !== null && '$date' in value && typeof value.$date === 'string'
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
