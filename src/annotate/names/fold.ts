/** The words as a key: lower case, without accents, with straight apostrophes and single spaces. */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’‘ʻʿʾ`]/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
}
