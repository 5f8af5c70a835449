/** Characters that take no column: joiners, marks, variation selectors. */
const zeroWidth = /\p{Mn}|\p{Me}|[\u200b-\u200f\u2060]|[\ufe00-\ufe0f]/u
/** Characters that take two columns: East Asian wide forms and emoji. */
const doubleWidth =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u

/** How many columns a text takes on a terminal. */
export function columns(text: string): number {
  let count = 0
  for (const character of text) count += zeroWidth.test(character) ? 0 : doubleWidth.test(character) ? 2 : 1
  return count
}

/** Lines of at most so many columns (the first one may differ), broken at spaces; a longer word stands alone, whole. */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && columns(longer) > (lines.length === 0 ? firstWidth : width)) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

/** The text filled up with spaces to so many columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columns(text)))
}

/** The text cut to so many columns, with '…' for what is left out. */
export function truncate(text: string, width: number): string {
  if (columns(text) <= width) return text
  let cut = ''
  let used = 0
  for (const character of text) {
    used += columns(character)
    if (used > width - 1) break
    cut += character
  }
  return `${cut.trimEnd()}…`
}
