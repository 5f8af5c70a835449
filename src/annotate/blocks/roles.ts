import type { BlockRole } from '../../model/index.ts'
import { isCreditLine } from '../lang/en/credit-phrases.ts'
import {
  colloquial,
  firstPerson,
  functionWords,
  type PageWordClass,
  pageWords,
  secondPerson,
} from '../lang/en/page-words.ts'
import { readNotice } from '../lang/en/read-notice.ts'
import type { Piece } from './piece.ts'

const bullet = /^(?:[•·▪◦‣*–-]|\p{N}{1,2}[.)])\s+\S/u
const picture = /^(?:photo|photograph|image|picture|pictured|file photo|caption|video|watch)s?\s?[:|]/iu
const pictureCredit =
  /(?:\((?:photo|image|picture|file)[^()]{0,80}\)|\b(?:photo(?:graph)?|image|picture) ?(?:by|credit)?: [^.]{2,60}|\b[\p{L}. ]{2,40}\/(?:[A-Z][\p{L} ]{1,24})|(?:\(c\)|©) ?[\p{L}. ]{2,40}\d{0,4})$/iu
/** A caption with its label: the words after it tell what is shown. */
const labelled = /^(?:file )?(?:photo|photograph|picture)s?:\s/iu
const leastCaption = 6
const longestHeading = 14
const longestName = 6

/** Role of a line of the body. */
export function bodyRole(text: string, next: string | undefined, nextIsBody: boolean): BlockRole {
  if (readNotice(text) !== undefined) return 'correction'
  if (bullet.test(text)) return 'item'
  if (picture.test(text) || (pictureCredit.test(text) && text.length < 300)) return 'caption'
  return nextIsBody && isHeading(text, next) ? 'heading' : 'paragraph'
}

/** A crosshead: short, without a final stop, followed by running text; questions of an interview are not. */
function isHeading(text: string, next: string | undefined): boolean {
  if (countWords(text) > longestHeading || /[.!?:;,…]["'”’»)]*$/u.test(text) || /["“”]$|^["“]/u.test(text)) return false
  return /^[\p{Lu}\p{N}‘']/u.test(text) && next !== undefined && countWords(next) > longestHeading
}

/** Role of a line between the head of the text and the body, where it is part of the report; undefined for all else. */
export function headRole(
  text: string,
  pieces: readonly Piece[],
  texts: readonly string[],
  index: number,
  title: number | undefined,
  first: number,
): BlockRole | undefined {
  const line = texts[index] as string
  const next = pieces[index + 1]
  if (isByline(line)) return 'byline'
  if (title !== undefined && index > title && bullet.test(line) && /^\D/u.test(line)) return 'standfirst'
  if (title !== undefined && index > title && isNameLine(line)) return 'byline'
  if (index < 4 && next?.role === 'dateline' && isNameLike(line)) return 'byline'
  if (title === undefined || index < title) return undefined
  if (isNameLike(line) && index - title <= 4 && first - index <= 6) return 'byline'
  const gap = next ? text.slice((pieces[index] as Piece).end, next.start) : ''
  if (countWords(line) >= 8 && furnitureShare(line) < 0.2 && index - title <= 3 && !/[|©]/u.test(line)) {
    return picture.test(line) || pictureCredit.test(line) ? 'caption' : 'standfirst'
  }
  return gap.length > 400 ? 'other' : undefined
}

/** Words by which a line names the work of whoever is named after them. */
const makers =
  /^(?:by|words by|written by|posted by|story by|report by|(?:words|text|story|report|interview|reporting)(?:,? (?:and )?(?:pictures?|photos?|photographs?|photography|images|words|video))?(?: by|:))\s\p{Lu}/iu
/** What may stand on a byline beside names: posts, places, times of day. */
const besideNames =
  /^in\s\p{Lu}|\b(?:correspondent|editor|reporter|writer|columnist|staff|bureau|desk)\b|^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|\d[\d:. apm]*|[A-Z]{2,5})$/iu
const nameWords = /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|van|von|al|bin|da|di|el|la) )?\p{Lu}[\p{L}.'’-]+){1,3}$/u

/** 'Jane Doe in Paris · Sunday', 'Jane Doe (now) and John Roe, home affairs editor': names, and nothing but posts and places beside them. */
export function isNameLine(line: string): boolean {
  if (
    line.length > 140 ||
    furnitureShare(line.replace(/\b(?:editor|reporter|correspondent|writer|staff)\b/giu, '')) > 0
  )
    return false
  const parts = line
    .replace(/\([^()]{1,20}\)/gu, '')
    .split(/\s*[,;|•·]\s*|\s+and\s+|\s+&\s+|\s+(?=(?:in|at|for|from)\s\p{Lu})/u)
    .map((part) => part.trim())
    .filter(Boolean)
  const beside = parts.slice(1).filter((part) => besideNames.test(part)).length
  return (
    nameWords.test(parts[0] ?? '') &&
    beside > 0 &&
    parts.slice(1).every((part) => besideNames.test(part) || nameWords.test(part))
  )
}

/** 'By Jane Doe', 'Jane Doe and John Roe', 'Words and pictures: Jane Doe'. */
export function isByline(line: string): boolean {
  return (
    (makers.test(line) ||
      /^from (?:our|a|the)\s(?:[\p{L}-]+\s){0,4}(?:reporter|correspondent|staff)s?\b/iu.test(line) ||
      /^(?:von|par|por|di|door)\s\p{Lu}/iu.test(line)) &&
    countWords(line) <= 16 &&
    !/[!?]$/u.test(line)
  )
}

/** A line of two to six capitalised words without page words: a person's or an outlet's name. */
function isNameLike(line: string): boolean {
  const words = line.split(/\s+/u)
  if (words.length > longestName || line.length > 60 || furnitureShare(line) > 0) return false
  return words.every(
    (word) => /^\p{Lu}[\p{L}.'’-]*,?$/u.test(word) || /^(?:and|&|of|the|de|van|von|al|bin)$/iu.test(word),
  )
}

/** Role of a line that is not part of the report. */
export function surroundingRole(line: string, place: 'head' | 'inset' | 'tail'): BlockRole {
  const words = (line.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? []).map((word) => word.replace(/['’]/gu, ''))
  const classes = countClasses(words)
  const count = Math.max(1, words.length)
  if (readNotice(line) !== undefined) return 'correction'
  if (isCreditLine(line)) return 'credit'
  if (labelled.test(line) && count >= leastCaption && /[.)\p{Ll}]/u.test(line)) return 'caption'
  if (/©|\(c\) ?\d{4}/iu.test(line) || (classes.legal >= 2 && classes.legal / count > 0.06)) return 'legal'
  if (classes.advert / count >= 0.25) return 'advert'
  if (classes.credit >= 2 || (/^by\s\p{Lu}/iu.test(line) && count < 14) || (pictureCredit.test(line) && count < 20))
    return 'credit'
  if (count <= 3 || classes.site + classes.account + classes.social + classes.newsletter >= count * 0.4) {
    return classes.comment > 0 && count <= 8 ? 'comment' : 'navigation'
  }
  if (isReference(line)) return 'related'
  if (place === 'tail' && isTalk(line, words)) return 'comment'
  if (classes.comment > 0) return 'comment'
  if (classes.newsletter + classes.account > 0) return 'navigation'
  if (classes.advert > 1) return 'advert'
  if (count >= 4 && !/[.]$/u.test(line)) return 'related'
  return 'other'
}

/** A pointer to another text: 'Read also: …', '(Related: …)', a label of page words before a headline. */
export function isReference(line: string): boolean {
  const label = /^[([]?\s?((?:[\p{L}’']{2,14}\s){0,3}[\p{L}’']{2,14})\s?[:»›|]\s?\S/u.exec(line)?.[1]
  if (label === undefined || /[.!]["”’»)\]]*$/u.test(line.replace(/[)\]]$/u, ''))) return false
  return (
    label
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => pageWords.related.has(word)) && furnitureShare(label) >= 0.5
  )
}

/** Words of readers rather than of a reporter: first or second person, slang, exclamations, a lower-case start. */
function isTalk(line: string, words: readonly string[]): boolean {
  const personal = words.filter(
    (word) => firstPerson.has(word) || secondPerson.has(word) || colloquial.has(word),
  ).length
  const running = words.filter((word) => functionWords.has(word)).length / words.length > 0.25
  return running && (personal > 0 || /!|\?\s|\.\.\./u.test(line) || /^\p{Ll}/u.test(line) || words.length > 12)
}

function countClasses(words: readonly string[]): Record<PageWordClass, number> {
  const counts = {} as Record<PageWordClass, number>
  for (const name of Object.keys(pageWords) as PageWordClass[])
    counts[name] = words.filter((word) => pageWords[name].has(word)).length
  return counts
}

function furnitureShare(line: string): number {
  const words = line.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const furniture = words.filter((word) => Object.values(pageWords).some((list) => list.has(word)))
  return words.length === 0 ? 0 : furniture.length / words.length
}

function countWords(text: string): number {
  return text.split(/\s+/u).length
}
