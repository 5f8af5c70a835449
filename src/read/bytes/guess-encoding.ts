import { analyse } from 'chardet'
import { decodeAs, encodingName } from './decode-as.ts'

export interface EncodingGuess {
  readonly encoding: string
  /** 0 to 100. */
  readonly confidence: number
}

/** Bytes looked at: enough for the letter statistics, little enough to be quick. */
const sampleBytes = 128 * 1024

/** Candidates less likely than this are not considered. */
const leastConfidence = 10

/**
 * The likeliest encoding of bytes that are not UTF-8, by letter statistics (chardet, after ICU).
 *
 * Among the candidates, one that decodes without odd characters goes before one that does not.
 */
export function guessEncoding(bytes: Uint8Array): EncodingGuess | undefined {
  const sample = withoutTags(bytes)
  let best: (EncodingGuess & { readonly odd: number }) | undefined
  for (const { name, confidence } of analyse(sample)) {
    const encoding = encodingName(name)
    if (!encoding || confidence < leastConfidence || encoding.startsWith('utf-')) continue
    const odd = oddCharacters(decodeAs(encoding, sample))
    if (!best || odd < best.odd) best = { encoding, confidence, odd }
  }
  return best && { encoding: best.encoding, confidence: best.confidence }
}

/** Tags are ASCII in any encoding and would drown the letters. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampleBytes * 4)).toString('latin1')
  if (!/<(?:html|body|p|div|meta)\b/i.test(page)) return bytes.subarray(0, sampleBytes)
  const text = page.replace(/<(script|style)\b[^>]*>[^<]*<\/\1>/gi, ' ').replace(/<[^<>]*>/g, ' ')
  return Buffer.from(text.slice(0, sampleBytes), 'latin1')
}

/** Lost and control characters, and those for private use: no text has them. */
function oddCharacters(text: string): number {
  return text.match(/[\uFFFD\u0080-\u009F\uE000-\uF8FF]/g)?.length ?? 0
}
