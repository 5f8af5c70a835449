/** Bytes looked at. */
const sampleBytes = 64 * 1024

/** Share of letters, digits, marks, punctuation and spaces that text has at least. */
const textShare = 0.97

/** Which UTF-16 bytes without a byte order mark are; absent where they are something else. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, Math.min(bytes.length, sampleBytes) & ~1)
  if (sample.length < 4 || !sample.includes(0)) return undefined
  const little = spaces(sample, 0)
  const big = spaces(sample, 1)
  if (little === big) return undefined
  const encoding = little > big ? 'utf-16le' : 'utf-16be'
  const text = new TextDecoder(encoding).decode(sample)
  const readable = text.match(/[\p{L}\p{M}\p{N}\p{P}\p{Sc}\p{Sm}\s]/gu)?.length ?? 0
  return readable >= [...text].length * textShare ? encoding : undefined
}

/** Spaces, line ends and the commonest ASCII, which have a zero byte before or after them by the order of bytes. */
function spaces(bytes: Uint8Array, low: 0 | 1): number {
  let count = 0
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const byte = bytes[at + low] as number
    if (
      bytes[at + 1 - low] === 0 &&
      (byte === 0x20 || byte === 0x0a || byte === 0x0d || (byte >= 0x2c && byte < 0x7f))
    ) {
      count += 1
    }
  }
  return count
}
