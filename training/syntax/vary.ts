import type { TreeSentence } from './conllu.ts'

/** Copies of some sentences as headlines and careless writers put them: in capitals, small letters, title case without articles. */
export function varySentences(sentences: readonly TreeSentence[], random: () => number): TreeSentence[] {
  return sentences.flatMap((sentence) => {
    const chance = random()
    if (chance < shares.lower) return [inCase(sentence, (word) => word.toLowerCase())]
    if (chance < shares.lower + shares.upper) return [inCase(sentence, (word) => word.toUpperCase())]
    if (chance > 1 - shares.headline && sentence.words.length < longestHeadline) {
      const bare = shorten(sentence)
      return [random() < 0.5 ? bare : inCase(bare, titleCase)]
    }
    return []
  })
}

/** Shares of the sentences that get a copy. */
const shares = { lower: 0.03, upper: 0.03, headline: 0.12 }

const longestHeadline = 20

function inCase(sentence: TreeSentence, write: (word: string) => string): TreeSentence {
  return { ...sentence, words: sentence.words.map(write) }
}

function titleCase(word: string): string {
  return word.length < 4 ? word : `${word.charAt(0).toUpperCase()}${word.slice(1)}`
}

/** A sentence without its articles and last full stop. */
function shorten({ words, tags, heads, relations }: TreeSentence): TreeSentence {
  const { length } = words
  const kept = words.map((word, at) => {
    if (heads.includes(at)) return true
    return !/^(?:a|an|the)$/i.test(word) && !(at === length - 1 && word === '.')
  })
  const place = kept.map((_, at) => kept.slice(0, at).filter(Boolean).length)
  const choose = <Item>(items: readonly Item[]): Item[] => items.filter((_, at) => kept[at])
  const left = choose(words)
  return {
    words: left,
    tags: choose(tags),
    heads: choose(heads).map((head) => (head === length ? left.length : (place[head] ?? 0))),
    relations: choose(relations),
  }
}
