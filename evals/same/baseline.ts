/** Share of the shorter passage's words from which the naive method takes two passages for one. */
const sameWords = 0.5

/** The naive method: two passages are one where the shorter has half of its words in the other, whoever says or does what, and when. */
export function sharesWords(left: string, right: string): boolean {
  const [ones, others] = [wordsOf(left), wordsOf(right)]
  const shorter = Math.min(ones.size, others.size)
  return shorter > 0 && [...ones].filter((word) => others.has(word)).length >= shorter * sameWords
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}
