import { functionWords } from '../lang/en/page-words.ts'
import { cardinals } from '../lang/en/time-words.ts'

/** Words of a headline that stands right before a sentence, and least words of what follows it. */
const shortestTitle = 5
const longestTitle = 18
const leastAfter = 6
/** Characters of a line in which the end of a headline is looked for. */
const reach = 300

/**
 * Where the sentence begins that runs on from a headline without a stop: 'Storm shuts three harbours Boats in the north were …'.
 *
 * A capital begins a sentence rather than a name where the same word stands in small letters elsewhere in the text, and never a second
 * time with a capital between small words. Undefined where nothing shows such a place.
 */
export function endOfGluedTitle(line: string, text: string): number | undefined {
  const head = line.slice(0, reach)
  const words = [...head.matchAll(/\S+/gu)]
  for (let at = shortestTitle; at < Math.min(words.length - 1, longestTitle); at += 1) {
    const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
    if (!before || !word || !after) return undefined
    if (/[.!?:;]["”’)]*$/u.test(before[0])) return undefined
    if (!/^\p{Ll}[\p{Ll}’'-]*$/u.test(before[0]) || functionWords.has(before[0])) continue
    if (!/^\p{Lu}\p{Ll}+$/u.test(word[0]) || !opensSentence(word[0], after[0], text)) continue
    return line.slice(word.index).split(/\s+/u).length >= leastAfter ? word.index : undefined
  }
  return undefined
}

function opensSentence(word: string, after: string, text: string): boolean {
  const small = word.toLowerCase()
  if (functionWords.has(small) || cardinals[small] !== undefined) return true
  if (!/^\p{Ll}/u.test(after)) return false
  const lower = new RegExp(`(?<![\\p{L}\\p{N}])${small}(?![\\p{L}\\p{N}])`, 'u').test(text)
  const inside = text.match(new RegExp(`(?<!\\p{L})\\p{Ll}+,? ${word} \\p{Ll}`, 'gu')) ?? []
  return lower && inside.length < 2
}
