import { pick } from './random.ts'

/** Words that editors exchange, each pair both ways. */
const exchanges =
  `said|stated killed|slain began|started troops|soldiers wounded|hurt attack|assault told|informed country|nation
  leader|chief government|administration announced|declared many|numerous about|roughly after|following also|too big|large
  city|town people|residents police|officers meeting|talks asked|requested wanted|sought however|but near|close shows|reveals
  help|aid quickly|rapidly last|past need|require likely|probable end|finish allowed|permitted bought|purchased fired|launched
  children|youngsters deal|agreement warned|cautioned against|opposing increase|rise fell|dropped including|among because|since
  several|some group|body official|representative reported|noted called|labelled major|main plan|scheme move|step will|shall`
    .split(/\s+/u)
    .map((pair) => pair.split('|') as [string, string])

const exchanged = new Map(
  exchanges.flatMap(
    ([one, other]) =>
      [
        [one, other],
        [other, one],
      ] as [string, string][],
  ),
)

/** Exchanges known words wherever they stand half of the time, and others by a word of the same text, at the given rate. */
export function changeWords(paragraphs: readonly string[], rate: number, random: () => number): string[] {
  const vocabulary = paragraphs.join(' ').match(/\b[a-z]{4,}\b/gu) ?? ['thing']
  return paragraphs.map((paragraph) =>
    paragraph.replace(/\b[a-z]{3,}\b/gu, (word) => {
      const known = exchanged.get(word)
      if (known !== undefined && random() < 0.5) return known
      if (random() >= rate) return word
      return random() < 0.3 ? '' : pick(vocabulary, random)
    }),
  )
}

/** Changes most numbers a little. */
export function changeNumbers(paragraphs: readonly string[], random: () => number): string[] {
  return paragraphs.map((paragraph) =>
    paragraph.replace(/\b\d{1,3}\b/gu, (digits) =>
      random() < 0.7 ? String(Number(digits) + 1 + Math.floor(random() * 4)) : digits,
    ),
  )
}

/** Letters that are read for each other. */
const misread: Readonly<Record<string, string>> = {
  e: 'c',
  c: 'e',
  l: '1',
  i: 'l',
  o: '0',
  n: 'u',
  u: 'n',
  m: 'rn',
  h: 'b',
  s: '5',
  a: 'o',
  t: 'f',
}

/** Noise as of optical reading: letters misread, lost or doubled, spaces lost or put in, at the given rate of characters. */
export function addNoise(paragraphs: readonly string[], rate: number, random: () => number): string[] {
  return paragraphs.map((paragraph) =>
    [...paragraph]
      .map((letter) => {
        if (random() >= rate) return letter
        const kind = random()
        if (letter === ' ') return kind < 0.5 ? '' : '  '
        if (kind < 0.6) return misread[letter] ?? letter
        return kind < 0.75 ? '' : kind < 0.9 ? `${letter} ` : `${letter}${letter}`
      })
      .join(''),
  )
}
