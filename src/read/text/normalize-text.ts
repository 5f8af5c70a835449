/**
 * Text with '\n' for every kind of line end (form feeds and the Unicode separators among them) and without control characters;
 * nothing else is changed.
 */
export function normalizeText(text: string): string {
  return (
    text
      .replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
      .replace(/[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g, '')
  )
}
