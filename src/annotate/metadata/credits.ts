import type { Block, Reading, Sourced } from '../../model/index.ts'
import { initials } from '../../text/name-key.ts'
import { readByline } from './byline.ts'
import { fold, fromText } from './sourced.ts'

const name = String.raw`(\p{Lu}[\p{L}\p{N}.&'’-]*(?:\s(?:of\s|the\s|de\s)?\p{Lu}[\p{L}\p{N}.&'’-]*){0,4})`
/** Wire mark in a dateline: '(Reuters) -', '(AP) —'. */
export const wireMark = new RegExp(String.raw`\((?:(?:\p{L}+\/){0,2})${name}\)\s*(?:--?|[–—―:])`, 'u')
/** Ends of reports and lines of their own that say where the words come from. */
const statements = [
  `(?:first|originally) (?:published|appeared|posted) (?:by|in|on|at) (?:the )?${name}`,
  `(?:republished|reprinted|reproduced|syndicated|adapted|excerpted) (?:from|with permission (?:from|of)|courtesy of) (?:the )?${name}`,
  String.raw`^\W*(?:source|sources|via|quelle|agency|wire)\s?:\s?(?:the )?${name}`,
  `(?:with|additional|further) (?:reporting|material|input|information|inputs|files) (?:by|from) (?:the )?${name}`,
  String.raw`(?:the |\b)${name} (?:contributed|also contributed) to this (?:report|story|article)`,
  String.raw`copyright (?:\d{4} )?(?:by )?(?:the )?${name}`,
].map((source) => new RegExp(source, 'imu'))
const media =
  /\b(?:News|Press|Agency|Agence|Times|Post|Herald|Tribune|Journal|Daily|Media|Radio|TV|Television|Broadcasting|Service|Network|Wire|Newspaper|Gazette|Guardian|Telegraph|Reuters|Bloomberg)\b/u

/**
 * Names of agencies and outlets that the report credits as a whole: the wire mark of its dateline, bodies on its byline, and what its
 * credit lines say. Attributions within its sentences are another matter.
 */
export function findCredits(reading: Reading, blocks: readonly Block[], outlet: string | undefined): Sourced[] {
  const found = new Map<string, Sourced>()
  function add(start: number, value: string): void {
    const clean = value.replace(/['’]s$|[.,]+$/u, '')
    const key = fold(clean)
    const publisher = fold(outlet ?? '')
    const own = publisher !== '' && (`${key} `.startsWith(`${publisher} `) || key === initials(publisher))
    if (key !== '' && !/^(?:news )?agenc(?:y|ies)$/u.test(key) && !own && !found.has(key))
      found.set(key, fromText(reading, start, start + clean.length, clean))
  }
  for (const [index, { role, start, end }] of blocks.entries()) {
    const text = reading.text.slice(start, Math.min(end, start + 1000))
    if (role === 'dateline') {
      const mark = wireMark.exec(text)
      if (mark?.[1]) add(start + mark.index + mark[0].indexOf(mark[1]), mark[1])
    }
    if (role === 'byline' && !(index === 0 && outlet !== undefined)) {
      for (const part of readByline(text.trimEnd())) if (part.kind === 'body') add(start + part.at, part.name)
    }
    if (role === 'credit' || role === 'correction' || role === 'legal' || isLast(blocks, index)) {
      for (const statement of statements) {
        const match = statement.exec(text)
        if (match?.[1] && isMedium(match[1])) add(start + match.index + match[0].lastIndexOf(match[1]), match[1])
      }
    }
  }
  return [...found.values()]
}

/** Whether a block is among the last two of the body, where outlets say whose words they print. */
function isLast(blocks: readonly Block[], index: number): boolean {
  const body = blocks.flatMap(({ role }, at) => (role === 'paragraph' || role === 'item' ? [at] : []))
  return body.slice(-2).includes(index)
}

/** Whether a name looks like a medium's: letters in capitals, or a word that media have in their names. */
function isMedium(value: string): boolean {
  return /^\p{Lu}{2,6}(?:['’]s)?$/u.test(value) || media.test(value) || /\.(?:com|org|net)$/iu.test(value)
}
