import type { BlockRole } from '../../model/index.ts'
import { functionWords, pageWords, secondPerson } from '../lang/en/page-words.ts'

/** Words of the longest line that may be a label or an appeal, and of the longest line right above a thread. */
const longestLabel = 8
const longestPointerLabel = 4
const longestAppeal = 40
const longestOpener = 6
/** Least page words in a line in brackets. */
const leastInBrackets = 2
/** Least lines of the body before a thread or an appeal; least entries of a thread without a count above, and of an interview before it. */
const leastBefore = 3
const leastEntries = 2

/** '<mark> <name>: <words>', as readers' words are listed: a mark of moderation or a bullet may stand first, emphasis around the name. */
const entry =
  /^(?:[-*•]\s{1,3})?(?:\[\p{L}{2,20}\]\s{0,3})?[*_]{0,2}(?=[^:]{0,40}\p{L})[\p{L}\p{N}][\p{L}\p{N}_.'’-]{0,24}(?: [\p{L}\p{N}_.'’-]{1,24}){0,2}[*_]{0,2}:[*_]{0,2}\s/u
/** '3 comments', 'Replies (12)': a line that counts. */
const counted = /^\W*\d{1,6}\s\p{L}|\(\d{1,6}\)\W*$/u

/** Role of a line whose form alone shows that it is set into a report and not part of it; undefined for all others. */
export function strayRole(line: string): BlockRole | undefined {
  if (isLabel(line)) return 'advert'
  if (/^(?:>{2,5}|[»►▶→➡]{1,3})\s?\p{L}/u.test(line) && isOpen(line) && line.length < 200) return 'related'
  if (/^(?:continued )?(?:on )?page \d{1,4}(?: of \d{1,4})$/iu.test(line.replace(/^continued on /iu, '')))
    return 'navigation'
  if (isPointerLabel(line)) return 'related'
  const inner = /^\[([^[\]]{1,200})\]$/u.exec(line)?.[1]
  if (inner !== undefined && countIn(inner, isPageWord) >= leastInBrackets) return 'navigation'
  return undefined
}

/** A short line of words for further texts only: 'Other stories'. */
function isPointerLabel(line: string): boolean {
  const words = wordsOf(line)
  return (
    words.length > 1 &&
    words.length <= longestPointerLabel &&
    isOpen(line) &&
    words.some((word) => pageWords.related.has(word)) &&
    words.every((word) => functionWords.has(word) || pageWords.related.has(word) || word === 'other')
  )
}

/** A label over an advert: it begins with a word for one and says little more, or stands alone above what it labels. */
function isLabel(line: string): boolean {
  const [first = '', ...rest] = line.split('\n')
  const own = wordsOf(first)
  if (!pageWords.advert.has(own[0] ?? '') || !/^\W*advert|^\W*sponsored|^\W*promoted/iu.test(first)) return false
  if (rest.length > 0) return own.length <= 2
  return own.length <= 2 || (own.length <= longestLabel && isOpen(first) && /^[^\p{L}]/u.test(first))
}

/**
 * Lines of the body that readers wrote, or that speak to readers, after the report's end: from an opener such as '12 replies' on where
 * lines led by names follow to the end, and last lines that say 'you' in a text that else does not, without a word of its matter.
 */
export function afterwords(texts: readonly string[], body: readonly boolean[]): ReadonlySet<number> {
  const own = [...body.keys()].filter((index) => body[index])
  const found = new Set(threadOf(texts, own))
  const left = own.filter((index) => !found.has(index))
  const said = wordsOf(left.map((index) => texts[index]).join('\n')).reduce(
    (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1),
    new Map<string, number>(),
  )
  const addressing = left.filter((index) => addresses(texts[index] as string))
  if (addressing.length > 2) return found
  while (left.length > leastBefore) {
    const last = left.pop() as number
    const text = texts[last] as string
    const isAppeal =
      addressing.includes(last) &&
      wordsOf(text).length <= longestAppeal &&
      (/\?\s/u.test(text) || !sharesMatter(text, said))
    if (!isAppeal) break
    found.add(last)
  }
  return found
}

/** The lines of the body from the opener of a thread that runs to the body's end. */
function threadOf(texts: readonly string[], own: readonly number[]): number[] {
  let from = own.length
  while (from > 0 && isEntry(texts[own[from - 1] as number] as string)) from -= 1
  const entries = own.length - from
  const first = own[from] ?? texts.length
  const opener = own[from - 1]
  const earlier = own.slice(0, from).filter((index) => isEntry(texts[index] as string)).length
  if (from < leastBefore || earlier >= leastEntries) return []
  const above = first > 0 ? (texts[first - 1] as string) : ''
  const next = texts[first + 1]
  const size = entries + (entries === 1 && next !== undefined && isEntry(next) ? 1 : 0)
  if (size < 1 || !isOpener(above) || (size < leastEntries && !counted.test(above))) return []
  return opener === first - 1 ? own.slice(from - 1) : own.slice(from)
}

function isEntry(line: string): boolean {
  return entry.test(line)
}

/** A short line with a count, or of words about comments, above a thread. */
function isOpener(line: string): boolean {
  const words = wordsOf(line)
  if (words.length === 0 || words.length > longestOpener || /[.:;,]$/u.test(line)) return false
  return counted.test(line) || words.some((word) => pageWords.comment.has(word))
}

/** Whether a stretch of several lines of a page is a thread of comments with its opener. */
export function isThread(text: string): boolean {
  const [first = '', ...rest] = text.split('\n').map((line) => line.trim())
  return rest.length > 0 && isOpener(first) && rest.filter(isEntry).length * 2 > rest.length
}

/** Whether a line speaks to its readers, outside quotation marks. */
function addresses(line: string): boolean {
  const plain = line.slice(0, 2000).replace(/["“„][^"“”„]{0,1000}["”]/gu, ' ')
  if (/["“”„]/u.test(plain)) return false
  return wordsOf(plain).some((word) => secondPerson.has(word) && word !== 'u')
}

/** Whether a longer word of a line stands elsewhere in the report too. */
function sharesMatter(line: string, said: ReadonlyMap<string, number>): boolean {
  const own = wordsOf(line)
  return own.some(
    (word) =>
      word.length >= 5 &&
      !functionWords.has(word) &&
      !isPageWord(word) &&
      (said.get(word) ?? 0) > own.filter((other) => other === word).length,
  )
}

function isPageWord(word: string): boolean {
  return Object.values(pageWords).some((list) => list.has(word))
}

function isOpen(line: string): boolean {
  return !/[.!?]["'”’»)]*$/u.test(line)
}

function countIn(text: string, test: (word: string) => boolean): number {
  const words = wordsOf(text)
  return words.filter(test).length
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
