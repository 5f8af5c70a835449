/** Words of a name for comparing: lower case, without accents, hyphens as spaces, opening honorifics, initials and suffixes left out. */
export function nameWords(name: string): readonly string[] {
  const words = plain(name)
    .replace(/[’'`´]s?(?![\p{L}\p{N}])/gu, '')
    .replace(/[’'`´]/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && word !== 'jr' && word !== 'sr')
  const long = words.filter((word) => word.length > 1)
  const kept = long.length > 0 ? long : words
  const bare = kept.findIndex((word) => !honorifics.has(word))
  return bare > 0 ? kept.slice(bare) : kept
}

/** Forms of address that stand before a name and are no part of it, as compared; general vocabulary, kept by hand. */
const honorifics: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx miss dr prof professor sir dame rev reverend hon honourable honorable excellency sheikh sheik shaikh ' +
    'alhaji alhaja alhadji hajji hajia hadja'
  ).split(' '),
)

/** Whether one name of a person is a shorter form of another: all of it, its last word, or its first. */
export function isShorterForm(short: readonly string[], long: readonly string[]): boolean {
  if (short.length === 0 || short.length > long.length) return false
  if (short.length === 1) return long.at(-1) === short[0] || long[0] === short[0]
  return short.every((word) => long.includes(word)) && (short.at(-1) === long.at(-1) || short[0] === long[0])
}

/** Key of a body's or place's name: lower case, without accents, stops and article. */
export function bodyKey(name: string): string {
  return plain(name)
    .replace(/^the\s+/u, '')
    .replace(/[.’']/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** First letters of a name's words, little words left out: 'international atomic energy agency' → 'iaea'. */
export function initials(key: string): string {
  return key
    .split(' ')
    .filter((word) => !littleWords.has(word))
    .map((word) => word[0] ?? '')
    .join('')
}

const littleWords: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'to', 'a', 'an'])

/**
 * Consonants of a word with those that transliterations exchange made one: 'gadhafi', 'gaddafi' and 'qadhafi' all give 'kdf'.
 */
export function soundSkeleton(word: string): string {
  return plain(word)
    .replace(/kh|gh|ck|[qgck]/gu, 'k')
    .replace(/th|dh/gu, 'd')
    .replace(/[wv]/gu, 'f')
    .replace(/sh|ch|tch|j|zh|z|s/gu, 's')
    .replace(/[aeiouyh’'-]/gu, '')
    .replace(/(.)\1+/gu, '$1')
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
