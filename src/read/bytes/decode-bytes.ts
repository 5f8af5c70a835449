import type { StageContext } from '../../model/index.ts'
import { declaredEncoding } from './declared-encoding.ts'
import { decodeAs, encodingName, replacements } from './decode-as.ts'
import { guessEncoding } from './guess-encoding.ts'
import { unmarkedUtf16 } from './unmarked-utf16.ts'

/** Bytes with UTF-8 sequences and some that are not: damaged UTF-8 where at least this many good ones stand against one bad. */
const goodPerBad = 10

/** Guesses below this are reported: right ones scored 42 and more on samples of one sentence in 20 encodings, bar Polish. */
const sureConfidence = 40

/**
 * The text of a file in whatever encoding it is: by byte order mark, UTF-8 where it is valid, the page's own declaration, and only
 * then by a guess from the bytes.
 *
 * `label` is the encoding that came with it, in the head of an answer or of a message.
 * Reports `uncertain-encoding` where it guessed on thin evidence and `damaged-encoding` where characters are lost.
 */
export function decodeBytes(bytes: Uint8Array, location: string, context: StageContext, label?: string): string {
  const { encoding, doubt } = findEncoding(bytes, label)
  const text = decodeAs(encoding, bytes)
  if (doubt) {
    const message = `${location}: ${doubt}; read as ${encoding}. Save it as UTF-8 if names look wrong.`
    context.report({ code: 'uncertain-encoding', subject: location, message })
  }
  const lost = replacements(text)
  if (lost > 0) {
    const message = `${location}: ${lost} character${lost === 1 ? ' is' : 's are'} not valid ${encoding} and cannot be read.`
    context.report({ code: 'damaged-encoding', subject: location, message })
  }
  return text
}

interface Found {
  readonly encoding: string
  /** Why the encoding may be another; absent where it is sure. */
  readonly doubt?: string
}

function findEncoding(bytes: Uint8Array, label: string | undefined): Found {
  const marked = byteOrderMark(bytes)
  if (marked) return { encoding: marked }
  const unmarked = unmarkedUtf16(bytes)
  if (unmarked) return { encoding: unmarked }
  const utf8 = decodeAs('utf-8', bytes)
  const declared = chooseDeclared(label && encodingName(label), declaredEncoding(bytes))
  if (!utf8.includes('\uFFFD') && !usesEscapes(bytes)) return { encoding: 'utf-8' }
  if (isDamagedUtf8(utf8)) return { encoding: 'utf-8' }
  const guess = guessEncoding(bytes)
  if (declared && declared !== 'utf-8' && fits(declared, bytes)) {
    if (!guess || guess.confidence < 100 || !isMultibyte(guess.encoding) || isMultibyte(declared)) {
      return { encoding: declared }
    }
    return { encoding: guess.encoding, doubt: `it says it is ${declared} but is more likely ${guess.encoding}` }
  }
  if (!guess) return { encoding: 'utf-8', doubt: 'its encoding cannot be told' }
  if (guess.confidence >= sureConfidence) return { encoding: guess.encoding }
  return { encoding: guess.encoding, doubt: 'its encoding cannot be told for sure' }
}

/** What came with a file goes before what stands in it, but for the one that servers send where they were not told any. */
function chooseDeclared(sent: string | undefined, written: string | undefined): string | undefined {
  return sent === 'windows-1252' ? (written ?? sent) : sent || written
}

/** Whether bytes are UTF-16, with or without a byte order mark: text that is full of zero bytes. */
export function isUtf16(bytes: Uint8Array): boolean {
  return (byteOrderMark(bytes) ?? unmarkedUtf16(bytes) ?? '').startsWith('utf-16')
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The escape sequences of ISO-2022-JP, whose bytes are all valid UTF-8. */
function usesEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0x1b); at >= 0; at = bytes.indexOf(0x1b, at + 1)) {
    if (bytes[at + 1] === 0x24 && (bytes[at + 2] === 0x42 || bytes[at + 2] === 0x40)) return true
  }
  return false
}

function isDamagedUtf8(utf8: string): boolean {
  let good = 0
  let bad = 0
  for (const character of utf8) {
    if (character === '\uFFFD') bad += 1
    else if (character > '\u007F') good += 1
  }
  return bad > 0 && good >= bad * goodPerBad
}

function fits(encoding: string, bytes: Uint8Array): boolean {
  return replacements(decodeAs(encoding, bytes)) === 0
}

function isMultibyte(encoding: string): boolean {
  return /^(?:euc|shift|gb|big5|iso-2022)/.test(encoding)
}
