import { spokesNouns } from '../lang/en/title-words.ts'
import { type TitlePhrase, type Words, wordAt } from './phrase.ts'

/** The body or country a title belongs to, as an index into `names`: the name before its head, or after 'of', 'for' and 'at'. */
export function findBody(words: Words, phrase: TitlePhrase): number | undefined {
  const before = nameBefore(words, phrase)
  const after = nameAfter(words, phrase)
  if (after === undefined) return before
  const preposition = wordAt(words, phrase.head + 1)
  if (before === undefined) return after
  return preposition === 'of' || preposition === 'at' ? after : before
}

/** Whether the holder of a title speaks for its body; 'Representative' before a name is a seat in a parliament. */
export function speaksForBody(words: Words, { head, last }: TitlePhrase, hasBody: boolean): boolean {
  const word = wordAt(words, head)
  if (word === 'representative') return hasBody || (last > head && /^(of|for)$/.test(wordAt(words, head + 1)))
  if (spokesNouns.has(word)) return true
  return /^(secretary|officer|aide|attache|attaché)$/.test(word) && wordAt(words, head - 1) === 'press'
}

function nameBefore({ names, nameAt }: Words, { first, head }: TitlePhrase): number | undefined {
  for (let at = head - 1; at >= first; at -= 1) {
    const name = nameAt.get(at)
    if (name !== undefined && names[name]?.type !== 'other') return name
  }
  return undefined
}

function nameAfter(words: Words, { head, last }: TitlePhrase): number | undefined {
  for (let at = head + 1; at <= last; at += 1) {
    const word = wordAt(words, at)
    // 'In' and 'to' tell where somebody serves, not for whom.
    if (/^(in|to|on|with)$/.test(word)) return undefined
    const name = words.nameAt.get(at)
    if (name !== undefined && words.names[name]?.type !== 'other') return name
  }
  return undefined
}
