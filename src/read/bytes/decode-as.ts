/** What windows-1252 has at 0x80–0x9F (WHATWG Encoding Standard); Node before 24 gives control characters there. */
const windows1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** Decodes bytes by the WHATWG name of an encoding; undecodable bytes become U+FFFD. */
export function decodeAs(encoding: string, bytes: Uint8Array): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (encoding !== 'windows-1252') return text
  return text.replace(/[\u0080-\u009F]/g, (character) => windows1252[character.charCodeAt(0) - 0x80] ?? character)
}

/** The WHATWG name of an encoding for any of its labels ('latin1' is windows-1252), where it can be decoded. */
export function encodingName(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** How many characters were lost in decoding. */
export function replacements(text: string): number {
  let count = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count += 1
  return count
}
