/** The words as a key: lower case, without accents, with straight apostrophes and single spaces. */
export function fold(words: string): string {
  if (!beyondPlain.test(words)) return words.toLowerCase()
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʻʿʾ`]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Marks, accents and spaces that need more than lower case. */
const beyondPlain = /[^ -_a-~]| {2}/

/** The first run of letters of some words, as a key: what a longer listed name is looked up by first. */
export function firstWord(words: string): string {
  return fold(/^[\p{L}\p{M}\p{N}]*/u.exec(words)?.[0] ?? '')
}
