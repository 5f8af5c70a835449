import { type Candidate, type Document, wordsOf } from './candidate.ts'

/** Acronyms that a report explains in brackets, each with the full name: 'Korea Institute for National Unification (KINU)'. */
export function readAcronyms(document: Document, candidates: readonly Candidate[]): Map<string, Candidate> {
  const found = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { first, last } = candidate
    if (wordsOf(document, last + 1, last + 1) !== '(' || wordsOf(document, last + 3, last + 3) !== ')') continue
    const acronym = wordsOf(document, last + 2, last + 2)
    if (last > first && /^[\p{Lu}.&-]{2,}s?$/u.test(acronym) && isInitials(acronym, wordsOf(document, first, last))) {
      found.set(acronym, candidate)
    }
  }
  return found
}

/** Whether the letters of an acronym are found in order at the heads of words, the first at the first. */
function isInitials(acronym: string, words: string): boolean {
  const letters = acronym.replace(/[^\p{Lu}]/gu, '').toLowerCase()
  const initials = [...words.matchAll(/[\p{L}]+/gu)].map((match) => match[0].charAt(0).toLowerCase())
  if (initials[0] !== letters[0]) return false
  let met = 0
  for (const initial of initials) if (initial === letters[met]) met += 1
  return met >= letters.length - 1
}

/** Candidates with every mention of an explained acronym typed as its full name. */
export function spreadAcronyms(
  document: Document,
  candidates: readonly Candidate[],
  acronyms: ReadonlyMap<string, Candidate>,
): Candidate[] {
  if (acronyms.size === 0) return [...candidates]
  const taken = new Set<number>()
  const typed = candidates.map((candidate) => {
    for (let at = candidate.first; at <= candidate.last; at += 1) taken.add(at)
    const full = acronyms.get(wordsOf(document, candidate.first, candidate.last))
    return full ? { ...candidate, type: full.type } : candidate
  })
  for (let at = 0; at < document.tokens.length; at += 1) {
    const full = taken.has(at) ? undefined : acronyms.get(wordsOf(document, at, at))
    if (full) typed.push({ first: at, last: at, type: full.type })
  }
  return typed.sort((a, b) => a.first - b.first)
}
