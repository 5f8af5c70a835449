/**
 * The text on one line and without control characters: what comes from reports must not be able to move the cursor, colour the
 * screen or turn the direction of writing.
 */
export function clean(text: string): string {
  return text.replaceAll(unsafe, ' ').replaceAll(/\s+/g, ' ').trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a reader's screen
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
