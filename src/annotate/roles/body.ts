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

function nameBefore(words: Words, { first, head }: TitlePhrase): number | undefined {
  for (let at = head - 1; at >= first; at -= 1) {
    const name = words.nameAt.get(at)
    if (name !== undefined && isBody(words, name)) return name
  }
  return undefined
}

/** Whether a title may belong to what a name means: not to a portfolio ('Secretary of | State'), nor to a word with a capital. */
function isBody({ text, names }: Words, index: number): boolean {
  const name = names[index]
  if (name === undefined || name.type === 'other') return false
  if (name.type !== 'organization' || name.country !== undefined) return true
  if (name.kind !== undefined && name.kind !== 'organization') return true
  const isWord = /^\p{Lu}\p{Ll}+$/u.test(text.slice(name.start, name.end))
  return !(isWord && portfolioBefore.test(text.slice(Math.max(0, name.start - 24), name.start)))
}

const portfolioBefore = /\b(?:secretar(?:y|ies)|ministers?|undersecretary|department|ministry) (?:of|for) (?:the )?$/i

function nameAfter(words: Words, { head, last }: TitlePhrase): number | undefined {
  for (let at = head + 1; at <= last; at += 1) {
    const word = wordAt(words, at)
    // 'In' and 'to' tell where somebody serves, not for whom.
    if (/^(in|to|on|with)$/.test(word)) return undefined
    const name = words.nameAt.get(at)
    if (name === undefined || !isBody(words, name)) continue
    // 'The head of Sy's office' is the head of the office.
    return words.names[name]?.type === 'person' && /^['’]s?$/.test(wordAt(words, at + 1)) ? undefined : name
  }
  return undefined
}
