import { functionWords, pageWords } from '../lang/en/page-words.ts'
import type { Piece } from './piece.ts'

/** Lines before the body among which the title is looked for. */
const reach = 40
/** Least score of a title; a headline of four words that shares one with the body and stands next to it has about this. */
const leastScore = 1
const longestTitle = 35

/** Index of the piece that is the report's title; undefined where none looks like one. */
export function findTitle(
  pieces: readonly Piece[],
  texts: readonly string[],
  body: readonly boolean[],
): number | undefined {
  const known = pieces.findIndex(({ role }) => role === 'title')
  if (known >= 0) return known
  const first = body.indexOf(true)
  if (first < 0) return undefined
  const topic = new Set(
    texts
      .filter((_, index) => body[index])
      .slice(0, 12)
      .flatMap(contentWords),
  )
  let best: number | undefined
  let bestScore = leastScore
  for (let index = Math.max(0, first - reach); index <= first; index += 1) {
    const text = texts[index] as string
    if (pieces[index]?.role || (index === first && !couldOpen(text, texts, body, index))) continue
    const score = titleScore(text, topic) - 0.03 * (first - index)
    if (score > bestScore) {
      best = index
      bestScore = score
    }
  }
  return best
}

/** Whether the first body line is rather the title: it ends open, is short, and the body goes on after it. */
function couldOpen(text: string, texts: readonly string[], body: readonly boolean[], index: number): boolean {
  return (
    !/[.!?:;,]["'”’»)]*$/u.test(text) &&
    countWords(text) <= longestTitle &&
    body.slice(index + 1).includes(true) &&
    texts.length > index + 1
  )
}

function titleScore(text: string, topic: ReadonlySet<string>): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  if (words.length < 3 || words.length > longestTitle) return 0
  const content = contentWords(text)
  const shared = content.length === 0 ? 0 : content.filter((word) => topic.has(word)).length / content.length
  const furniture =
    words.filter((word) => Object.values(pageWords).some((list) => list.has(word))).length / words.length
  const stop = /[.:;,]["'”’»)]*$/u.test(text) ? 1 : 0
  const length = words.length < 4 ? -0.3 : words.length > 25 ? -0.5 : 0
  const listed = /^[*•·–-]\s/u.test(text) ? 1 : 0
  return 0.7 + 2 * shared + length - 1.5 * furniture - stop - listed - (/[|©@]|^by /iu.test(text) ? 0.8 : 0)
}

/** Longer words that carry meaning, in lower case and without what inflects them. */
function contentWords(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []
  return words.filter((word) => !functionWords.has(word)).map((word) => word.replace(/(?:ing|ed|es|s)$/u, ''))
}

function countWords(text: string): number {
  return text.split(/\s+/u).length
}
