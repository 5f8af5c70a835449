/** How often words are met in a document in one piece, in lower case: tells whether a hyphen at a line's end belongs to a word. */
export type WordUse = ReadonlyMap<string, number>

/** Counts the words of lines, but for the first and last of each, which may be cut. */
export function countWords(lines: Iterable<string>): WordUse {
  const counts = new Map<string, number>()
  for (const line of lines) {
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu) ?? []
    for (const [index, word] of words.entries()) {
      if (index === words.length - 1 && /-$/.test(line)) continue
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  return counts
}

const cutWord = /([\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*)([-\u00ad‐])$/u
const restOfWord = /^([\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*)/u

/** Lines as one running text: words that were cut at a line's end are joined, with their hyphen only where it is theirs. */
export function joinLines(lines: readonly string[], words: WordUse): string {
  let text = ''
  for (const line of lines) {
    const cut = cutWord.exec(text.slice(-longestWord))
    const rest = restOfWord.exec(line)
    if (!cut || !rest) {
      text +=
        text === '' || /\p{Script=Han}$|[\p{Script=Hiragana}\p{Script=Katakana}。、，]$/u.test(text) ? line : ` ${line}`
      continue
    }
    const keepsHyphen = cut[2] !== '\u00ad' && isHyphenated(cut[1] ?? '', rest[1] ?? '', words)
    text = (keepsHyphen ? text : text.slice(0, -1)) + line
  }
  return text.replaceAll('\u00ad', '').trim()
}

/** Longest word that is looked at. */
const longestWord = 80

/** Whether the hyphen between two halves belongs to the word: as the document has it elsewhere, else where a capital or digit follows. */
function isHyphenated(first: string, second: string, words: WordUse): boolean {
  const [left, right] = [first.toLowerCase(), second.toLowerCase()]
  const whole = words.get(left + right) ?? 0
  const hyphenated = words.get(`${left}-${right}`) ?? 0
  if (whole !== hyphenated) return hyphenated > whole
  if (/^[\p{Lu}\p{N}]/u.test(second) || /\p{N}$/u.test(first)) return true
  return (words.get(left) ?? 0) > 0 && (words.get(right) ?? 0) > 0
}
