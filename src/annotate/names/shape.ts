/** Whether a word opens with a capital, after a prefix such as 'al-' or "d'" at most. */
export function isCapitalised(word: string): boolean {
  return /^(?:[a-z]{1,2}['’-])?\p{Lu}/u.test(word)
}
