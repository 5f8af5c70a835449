/** Bytes of a stream by their offset, kept until they are let go. */
export interface PackedBytes {
  /** At least so many bytes from an offset that was not let go, as many as are at hand; fewer at the end. */
  at(offset: number, least: number): Promise<Uint8Array>
  /** Bytes before this offset are not needed again. */
  letGo(offset: number): void
  /** The first offset from here on that does not hold a zero. */
  pastZeros(offset: number): Promise<number>
  /** Bytes read from the stream so far. */
  read(): number
}

export function openPackedBytes(source: AsyncIterable<Uint8Array>): PackedBytes {
  const input = source[Symbol.asyncIterator]()
  let held: { readonly bytes: Uint8Array; readonly start: number }[] = []
  let end = 0
  return { at, letGo, pastZeros, read: () => end }

  async function at(offset: number, least: number): Promise<Uint8Array> {
    while (end < offset + least && (await more()));
    const index = held.findIndex(({ bytes, start }) => start + bytes.length > offset)
    const first = held[index]
    if (!first) return new Uint8Array(0)
    const part = first.bytes.subarray(offset - first.start)
    if (part.length >= least || index === held.length - 1) return part
    const joined = Buffer.concat(held.slice(index).map(({ bytes }) => bytes))
    held = [...held.slice(0, index), { bytes: joined, start: first.start }]
    return joined.subarray(offset - first.start)
  }

  function letGo(offset: number): void {
    while (held[0] && held[0].start + held[0].bytes.length <= offset) held.shift()
  }

  async function pastZeros(offset: number): Promise<number> {
    for (let from = offset; ; ) {
      const bytes = await at(from, 1)
      if (bytes.length === 0) return from
      const place = bytes.findIndex((byte) => byte !== 0)
      if (place >= 0) return from + place
      from += bytes.length
      letGo(from)
    }
  }

  async function more(): Promise<boolean> {
    const { done, value } = await input.next()
    if (done) return false
    if (value.length > 0) held.push({ bytes: value, start: end })
    end += value.length
    return true
  }
}
