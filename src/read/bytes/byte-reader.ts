/** Stands in a stream of bytes for a stretch that could not be unpacked: what follows does not join what came before. */
export const gap = new Uint8Array(0)

/** A line without its line end. */
export interface ReadLine {
  readonly bytes: Uint8Array
  /** Whether it was longer than asked for: the rest of it is passed over. */
  readonly isCut: boolean
}

/** Bytes of a stream, taken as they are needed. A gap in the stream ends it until `passGap` is called. */
export interface ByteReader {
  /** Bytes taken so far. */
  readonly offset: number
  /** At least so many bytes of what comes next, fewer at an end; they are not taken. */
  peek(count: number): Promise<Uint8Array>
  /** So many bytes, fewer at an end. */
  take(count: number): Promise<Uint8Array>
  /** Passes over so many bytes; how many there were. */
  skip(count: number): Promise<number>
  /** The next line, at most so many bytes of it kept; absent at an end. */
  line(most: number): Promise<ReadLine | undefined>
  /** What is left, chunk by chunk, with gaps where they are. */
  rest(): AsyncIterable<Uint8Array>
  /** Whether the end that was met is a gap. */
  readonly isAtGap: boolean
  /** Where the end that was met is a gap, goes on to what comes after it. */
  passGap(): boolean
}

const newline = 0x0a
const empty = new Uint8Array(0)

/** Reads a stream of bytes, holding no more of it than is asked for and the chunk at hand. */
export function openByteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]()
  let held: Uint8Array = empty
  let offset = 0
  let state: 'open' | 'gap' | 'ended' = 'open'

  return {
    get offset() {
      return offset
    },
    get isAtGap() {
      return state === 'gap'
    },
    peek,
    take,
    skip,
    line,
    rest,
    passGap() {
      if (state !== 'gap') return false
      state = 'open'
      held = empty
      return true
    },
  }

  /** The next chunk; absent at an end. */
  async function next(): Promise<Uint8Array | undefined> {
    while (state === 'open') {
      const { done, value } = await chunks.next()
      if (done) state = 'ended'
      else if (value === gap) state = 'gap'
      else if (value.length > 0) return value
    }
    return undefined
  }

  async function peek(count: number): Promise<Uint8Array> {
    if (held.length >= count) return held
    const parts = [held]
    let length = held.length
    while (length < count) {
      const chunk = await next()
      if (!chunk) break
      parts.push(chunk)
      length += chunk.length
    }
    if (parts.length > 1) held = Buffer.concat(parts, length)
    return held
  }

  async function take(count: number): Promise<Uint8Array> {
    await peek(count)
    const taken = held.subarray(0, count)
    drop(taken.length)
    return taken
  }

  async function skip(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      if (held.length === 0) held = (await next()) ?? empty
      if (held.length === 0) break
      const step = Math.min(left, held.length)
      drop(step)
      left -= step
    }
    return count - left
  }

  async function line(most: number): Promise<ReadLine | undefined> {
    const parts: Uint8Array[] = []
    let length = 0
    let isCut = false
    let isEnd = false
    while (!isEnd) {
      if (held.length === 0) held = (await next()) ?? empty
      if (held.length === 0) {
        if (length === 0 && !isCut) return undefined
        break
      }
      const at = held.indexOf(newline)
      isEnd = at >= 0
      const part = isEnd ? held.subarray(0, at) : held
      const kept = part.subarray(0, most - length)
      if (kept.length < part.length) isCut = true
      if (kept.length > 0) parts.push(kept)
      length += kept.length
      drop(isEnd ? at + 1 : part.length)
    }
    const [only = empty] = parts
    const bytes = parts.length > 1 ? Buffer.concat(parts, length) : only
    return { bytes: bytes.at(-1) === 0x0d ? bytes.subarray(0, -1) : bytes, isCut }
  }

  async function* rest(): AsyncIterable<Uint8Array> {
    for (;;) {
      if (held.length > 0) {
        const chunk = held
        drop(chunk.length)
        yield chunk
      }
      held = (await next()) ?? empty
      if (held.length > 0) continue
      if ((state as string) !== 'gap') return
      state = 'open'
      yield gap
    }
  }

  function drop(count: number): void {
    held = held.subarray(count)
    offset += count
  }
}
