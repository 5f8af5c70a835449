import type { Token } from '../../../model/index.ts'
import { wordCluster } from './clusters.ts'
import { hashWords } from './hash.ts'
import { factsOfPhrase, factsOfWord, opensPhrase } from './word-facts.ts'

/** What the tagger sees of one token, every part as a number so that features are made without strings. */
export interface Attributes {
  readonly word: number
  readonly shape: number
  readonly prefix2: number
  readonly prefix3: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly pos: number
  /** Bits of `fact`, of the word and of phrases that it begins or goes on with (shifted by 16). */
  readonly facts: number
  /** How the word is written elsewhere in the document, and whether its line is all capitals or in title case. */
  readonly context: number
  readonly cluster: number
}

/** Longest listed phrase looked for, in tokens. */
const longestPhrase = 6

/** Attributes of the tokens `[from, to)`, one sentence. `lowerWords` are words that the document has in lower case. */
export function readAttributes(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  document: DocumentWords,
): Attributes[] {
  const words = tokens.slice(from, to).map((token) => text.slice(token.start, token.end))
  const facts = phraseFacts(text, tokens, from, to)
  const line = lineCase(words)
  return words.map((word, at) => {
    const lower = word.toLowerCase()
    const digits = lower.replace(/\d/g, '0')
    const token = tokens[from + at] as Token
    return {
      word: hashWords(digits),
      shape: hashWords(shapeOf(word)),
      prefix2: hashWords(lower.slice(0, 2)),
      prefix3: hashWords(lower.slice(0, 3)),
      suffix2: hashWords(lower.slice(-2)),
      suffix3: hashWords(lower.slice(-3)),
      suffix4: hashWords(lower.slice(-4)),
      pos: hashWords(token.pos),
      facts: (facts[at] as number) | factsOfWord(word),
      context:
        line +
        (document.lower.has(lower) ? 4 : 0) +
        (document.capital.has(lower) ? 8 : 0) +
        (at === 0 ? 16 : 0) +
        (token.end - token.start === word.length && token.start > 0 && /\s/.test(text.charAt(token.start - 1))
          ? 32
          : 0),
      cluster: wordCluster(word.replace(/\d/g, '0')) || wordCluster(digits),
    }
  })
}

/** Words as a document writes them within its sentences, in lower case. */
export interface DocumentWords {
  readonly lower: ReadonlySet<string>
  readonly capital: ReadonlySet<string>
}

/** How a document writes its words within sentences that are neither all capitals nor in title case. */
export function readDocumentWords(text: string, tokens: readonly Token[]): DocumentWords {
  const lower = new Set<string>()
  const capital = new Set<string>()
  let from = 0
  while (from < tokens.length) {
    let to = from
    while (tokens[to]?.sentence === tokens[from]?.sentence && to < tokens.length) to += 1
    const words = tokens.slice(from, to).map((token) => text.slice(token.start, token.end))
    if (lineCase(words) === 0) {
      for (const word of words.slice(1)) {
        if (/^\p{Ll}/u.test(word)) lower.add(word.toLowerCase())
        else if (/^\p{Lu}/u.test(word)) capital.add(word.toLowerCase())
      }
    }
    from = to
  }
  return { lower, capital }
}

/** Share of longer words with a capital from which a line counts as a headline. */
const titleCaseShare = 0.7

/** 0 running text, 1 all capitals, 2 title case, 3 no capital at all. */
export function lineCase(words: readonly string[]): number {
  const letters = words.filter((word) => /\p{L}{2}/u.test(word))
  if (letters.length === 0) return 0
  if (letters.every((word) => word === word.toUpperCase())) return letters.length > 2 ? 1 : 0
  const long = letters.slice(1).filter((word) => word.length > 3)
  if (letters.every((word) => word === word.toLowerCase())) return 3
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word)).length
  return long.length >= 3 && capitals / long.length >= titleCaseShare ? 2 : 0
}

function phraseFacts(text: string, tokens: readonly Token[], from: number, to: number): number[] {
  const facts = new Array<number>(to - from).fill(0)
  for (let at = from; at < to; at += 1) {
    const start = (tokens[at] as Token).start
    if (!/\p{Lu}/u.test(text.charAt(start))) continue
    const longest = opensPhrase(text.slice(start, (tokens[at] as Token).end)) ? longestPhrase : 1
    for (let last = Math.min(to, at + longest) - 1; last >= at; last -= 1) {
      const found = factsOfPhrase(text.slice(start, (tokens[last] as Token).end))
      if (found === 0) continue
      facts[at - from] = (facts[at - from] as number) | found
      for (let inner = at + 1; inner <= last; inner += 1)
        facts[inner - from] = (facts[inner - from] as number) | (found << 12)
      break
    }
  }
  return facts
}

/** 'Xx' for 'Kim', 'X.X.' for 'U.S.', 'xX' for 'iPhone', 'd' for '12', at most four classes. */
function shapeOf(word: string): string {
  return word
    .replace(/\p{Lu}+/gu, (run) => (run.length > 1 ? 'XX' : 'X'))
    .replace(/[\p{Ll}\p{Lo}]+/gu, 'x')
    .replace(/\d+/g, 'd')
    .slice(0, 6)
}
