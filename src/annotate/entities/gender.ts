import type { Token } from '../../model/index.ts'
import { indexAt } from '../../text/span.ts'
import { femaleWords, maleWords } from '../lang/en/actor-nouns.ts'
import type { Group } from './group.ts'

export type Gender = 'female' | 'male'

/** Words right before a name that are read for its bearer's gender: titles and what the person is. */
const before = 4

/** The gender that the words of a person's own noun phrases tell and titles tell ('Mrs Lind', 'the spokeswoman Ana Lind'); undefined where none does. */
export function genderOf(
  group: Group,
  text: string,
  tokens: readonly Token[],
  titles: readonly string[],
): Gender | undefined {
  if (group.gender !== undefined) return group.gender
  const unread = group.mentions.slice(group.genderRead ?? 0)
  group.genderRead = group.mentions.length
  for (const mention of unread) {
    const first = indexAt(tokens, mention.start)
    let from = first
    while (from > 0 && first - from < before && /^(?:NOUN|PROPN|ADJ)$/.test(tokens[from - 1]?.pos ?? '')) from -= 1
    const words = text.slice(tokens[from]?.start ?? mention.start, mention.end)
    for (const word of words.toLowerCase().split(/[^\p{L}]+/u)) {
      const gender = genderOfNoun(word)
      if (gender === undefined) continue
      group.gender = gender
      return gender
    }
  }
  for (const title of titles) {
    const gender = genderOfNoun(title.toLowerCase().split(/\s/).at(-1) ?? '')
    if (gender === undefined) continue
    group.gender = gender
    return gender
  }
  return undefined
}

/** The gender that a pronoun tells. */
export function genderOfPronoun(word: string): Gender | undefined {
  if (/^(?:she|her|hers|herself)$/.test(word)) return 'female'
  return /^(?:he|him|his|himself)$/.test(word) ? 'male' : undefined
}

/** The gender that a noun tells: 'woman', 'spokesman'. */
export function genderOfNoun(noun: string): Gender | undefined {
  return femaleWords.has(noun) ? 'female' : maleWords.has(noun) ? 'male' : undefined
}
