import { type Candidate, type Document, wordsOf } from './candidate.ts'
import { lookUpCountry } from './countries.ts'

/** Candidates with one type for each form of words in a report, and repeats that were passed over. */
export function agree(document: Document, candidates: readonly Candidate[]): Candidate[] {
  const votes = countVotes(document, candidates)
  const ends = new Set(candidates.map(({ last }) => last))
  const agreed = candidates.map((candidate) => {
    const longer = { ...candidate, first: candidate.first - 1 }
    const withParticle = wordsOf(document, longer.first, longer.last)
    if (particle.test(withParticle) && !ends.has(longer.first) && majority(votes.get(withParticle)) === 'person') {
      return { ...longer, type: 'person' as const }
    }
    const type = majority(votes.get(wordsOf(document, candidate.first, candidate.last)))
    return type && isOpen(candidate.type) ? { ...candidate, type } : candidate
  })
  return [...agreed, ...findRepeats(document, agreed, votes)].sort((a, b) => a.first - b.first)
}

type Votes = Map<Candidate['type'], number>

/** A full name's vote for its last word: as sure as two mentions. */
const surnameVotes = 2

/** A small word that opens a surname. */
const particle = /^(?:de|da|di|du|do|dos|del|della|van|von|der|den|ter|bin|ibn|ben|bint|al|el|ould|ap|af)\s/

function countVotes(document: Document, candidates: readonly Candidate[]): Map<string, Votes> {
  const votes = new Map<string, Votes>()
  const vote = (words: string, type: Candidate['type'], count: number) => {
    const of = votes.get(words) ?? new Map()
    of.set(type, (of.get(type) ?? 0) + count)
    votes.set(words, of)
  }
  for (const { first, last, type } of candidates) {
    vote(wordsOf(document, first, last), type, 1)
    const surname = wordsOf(document, last, last)
    // A place or body of the same name keeps its own type: 'Washington' beside 'Denzel Washington'.
    if (type === 'person' && last > first && surname.length > 2 && !lookUpCountry(surname))
      vote(surname, type, surnameVotes)
    // 'de Souza' after 'Marcel de Souza'.
    const withParticle = wordsOf(document, last - 1, last)
    if (type === 'person' && last - 1 > first && particle.test(withParticle)) vote(withParticle, type, surnameVotes)
  }
  return votes
}

function majority(votes: Votes | undefined): Candidate['type'] | undefined {
  let best: Candidate['type'] | undefined
  let top = 0
  for (const [type, count] of votes ?? []) {
    if (count > top) {
      best = type
      top = count
    }
  }
  return best
}

/** Types that the report's other mentions may change: what lists say stands. */
function isOpen(type: Candidate['type']): boolean {
  return type !== 'country' && type !== 'nationality'
}

/** Mentions of a form of words that is a name elsewhere in the report. */
function findRepeats(
  document: Document,
  candidates: readonly Candidate[],
  votes: ReadonlyMap<string, Votes>,
): Candidate[] {
  const taken = new Set<number>()
  for (const { first, last } of candidates) for (let at = first; at <= last; at += 1) taken.add(at)
  const found: Candidate[] = []
  for (const [at, token] of document.tokens.entries()) {
    if (taken.has(at) || (token.pos !== 'PROPN' && token.pos !== 'NOUN')) continue
    const words = wordsOf(document, at, at)
    if (!/^\p{Lu}[\p{L}.]+$/u.test(words) || isNeighbour(document, at, taken)) continue
    const type = majority(votes.get(words))
    if (type && isOpen(type) && type !== 'other') found.push({ first: at, last: at, type })
  }
  return found
}

/** Whether a capitalised word stands beside it: part of something else. */
function isNeighbour(document: Document, at: number, taken: ReadonlySet<number>): boolean {
  return [at - 1, at + 1].some((other) => /^\p{Lu}\p{Ll}/u.test(wordsOf(document, other, other)) && !taken.has(other))
}
