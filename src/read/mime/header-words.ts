import { decodeAs, encodingName } from '../bytes/decode-as.ts'
import { decodeBase64, decodeQuotedPrintable } from './transfer-encoding.ts'

const encodedWord = /=\?([^?\s]{1,40})\?([BbQq])\?([^?]{0,2000})\?=/g

/**
 * The words of a header (RFC 2047): '=?utf-8?Q?Gr=C3=BC=C3=9Fe?=' is 'Grüße'. Bytes outside ASCII that stand in it by themselves are
 * read as UTF-8 where they are that.
 */
export function decodeHeader(value: string): string {
  const joined = utf8Words(value.slice(0, longest)).replace(/\?=\s+=\?/g, '?==?')
  const decoded = mergeWords(joined).replace(encodedWord, (word, charset: string, how: string, text: string) => {
    const encoding = encodingName(charset.replace(/\*.*$/, ''))
    if (encoding === undefined) return word
    const bytes = Buffer.from(how.toUpperCase() === 'Q' ? text.replaceAll('_', '=20') : text, 'latin1')
    return decodeAs(encoding, how.toUpperCase() === 'Q' ? decodeQuotedPrintable(bytes) : decodeBase64(bytes))
  })
  return decoded.replace(/\s+/gu, ' ').trim()
}

/** Longest header that is decoded. */
const longest = 20_000

/** Joins neighbouring words in one encoding: a character may be cut in two between them. */
function mergeWords(value: string): string {
  return value
    .replace(/(=\?([^?\s]{1,40})\?q\?[^?]*)\?==\?\2\?q\?/gi, '$1')
    .replace(/(=\?([^?\s]{1,40})\?b\?[^?=]*)\?==\?\2\?b\?/gi, '$1')
}

/** Headers are read byte by byte: bytes above 127 that form UTF-8 are put together. */
function utf8Words(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text)) return text
  const decoded = decodeAs('utf-8', Buffer.from(text, 'latin1'))
  return decoded.includes('\ufffd') ? text : decoded
}

/** The name in an address such as '"Coast Times" <news@coast.example>'; absent where there is none. */
export function nameOfAddress(value: string): string | undefined {
  const [, name = ''] = /^([^<]*)<[^<>]*>/.exec(decodeHeader(value)) ?? []
  const plain = name
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replaceAll('\\"', '"')
    .trim()
  return plain === '' || plain.includes('@') ? undefined : plain
}
