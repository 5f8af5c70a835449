import type { Block, BlockRole, Reading, Segment } from '../../model/index.ts'
import { trimSpan } from '../../text/span.ts'
import { findWrittenDates } from '../../text/written-dates.ts'
import { isCreditLine } from '../lang/en/credit-phrases.ts'
import { functionWords } from '../lang/en/page-words.ts'
import { coverText } from './cover.ts'
import { cutPointers, insetRoles, isLabelledLink } from './page-insets.ts'
import { bodyRole, isByline, isNameLine, isReference, surroundingRole } from './roles.ts'
import { afterwords, isThread, strayRole } from './strays.ts'
import { findTitle } from './title.ts'

/** Names of elements around a segment that tell what it is for, by role; the innermost that says something decides. */
const pathRoles: readonly (readonly [BlockRole, RegExp])[] = [
  ['comment', /comment|disqus|discussion|replies/iu],
  ['legal', /cookie|consent|gdpr|copyright|disclaimer|\blegal/iu],
  ['advert', /advert|sponsor|promo|banner|\bads?\b|taboola|outbrain/iu],
  ['related', /related|recommend|trending|popular|more-|most-read|teaser|read-next|also/iu],
  ['credit', /photo-?credit|image-?credit|\bcredit/iu],
  [
    'navigation',
    /\bnav|menu|breadcrumb|sidebar|\baside|footer|header|share|social|newsletter|subscri|toolbar|pagination|\btags?\b/iu,
  ],
]

/** Blocks of a page: what the reader took as body, with roles by element, and what stands around it by element, path and words. */
export function htmlBlocks(reading: Reading): Block[] {
  const filled = reading.segments.filter((segment) => {
    const { start, end } = trimSpan(reading.text, segment)
    return end > start
  })
  const marked = findTitleSegment(reading, filled, textsOf(reading, filled))
  const whole = marked === undefined ? splitHead(reading, filled) : filled
  const { segments, pointers } = cutPointers(reading, whole)
  const texts = textsOf(reading, segments)
  const insets = insetRoles(segments)
  const isLayout = holdsText(segments, texts)
  const title =
    (marked === undefined ? undefined : segments.indexOf(filled[marked] as Segment)) ??
    (isLayout ? guessTitle(segments, texts) : undefined)
  const authors = fieldValues(reading, /author/u)
    .map(fold)
    .filter((value) => value.length > 4)
  const first = segments.findIndex((segment, index) => segment.inBody === true && index !== title)
  const last = segments.findLastIndex((segment) => segment.inBody === true)
  const body = segments.map(({ inBody }, index) => inBody === true && !insets.has(index) && index !== title)
  const talk = afterwords(texts, body)
  const roles = segments.map((segment, index): BlockRole => {
    const text = texts[index] as string
    if (index === title) return 'title'
    const inset = segment.inBody ? insetOf(segment, index) : undefined
    if (inset) return inset
    const place = index < first ? 'head' : index > last ? 'tail' : 'inset'
    const near = title !== undefined && index > title - 6 && index < Math.max(first, title) + 4
    if (near && text.length < 140) {
      if (isDateOnly(text, reading.language)) return 'dateline'
      const folded = fold(text)
      if (
        isByline(text) ||
        (index > title && isPlainLine(segment, reading.language) && isNameLine(text)) ||
        authors.some((author) => folded.includes(author) && folded.length < author.length + 40)
      )
        return 'byline'
    }
    if (
      segment.tag === 'figcaption' &&
      title !== undefined &&
      index > title &&
      index < last &&
      text.length > shortestCaption
    )
      return 'caption'
    if (isCreditLine(text)) return 'credit'
    if (title !== undefined && index > title && index <= title + 2 && isSubtitle(segment, text)) return 'standfirst'
    if (segment.inBody) {
      if (isLayout && isBeside(segment, text)) return surroundingRole(text, 'inset')
      if (isLayout && segment.tag === 'td') return bodyRole(text, undefined, false)
      return elementRole(segment, text, texts[index + 1], segments[index + 1]?.inBody === true)
    }
    if (title !== undefined && index > title && index < first && isStandfirst(reading, segment, text))
      return 'standfirst'
    return pathRole(segment) ?? surroundingRole(text, place)
  })
  return coverText(
    reading.text.length,
    segments.map((segment, index) => ({ start: segment.start, end: segment.end, role: roles[index] as BlockRole })),
  )

  /** Role of a stretch of the body that is not the report's: by the element's name, its form, its links, or as talk after the end. */
  function insetOf(segment: Segment, index: number): BlockRole | undefined {
    const text = texts[index] as string
    if (pointers.has(segment) || isLabelledLink(reading.text, segment) || (segment.tag === 'p' && isReference(text)))
      return 'related'
    return insets.get(index) ?? strayRole(text) ?? (isThread(text) || talk.has(index) ? 'comment' : undefined)
  }
}

function textsOf(reading: Reading, segments: readonly Segment[]): string[] {
  return segments.map((segment) => reading.text.slice(segment.start, segment.end).trim())
}

/** The short lines before the running text as segments of their own: old pages set headline and byline apart by line breaks only. */
function splitHead(reading: Reading, segments: readonly Segment[]): Segment[] {
  const text = segments.findIndex((segment) => isRunning(segment, segment.end - segment.start))
  return segments.flatMap((segment, index) => {
    const lines = [...reading.text.slice(segment.start, segment.end).matchAll(/[^\n]+/gu)]
    if (index >= text || lines.length < 2) return [segment]
    return lines.map(
      (line): Segment => ({
        ...segment,
        start: segment.start + line.index,
        end: segment.start + line.index + line[0].length,
        links: [],
      }),
    )
  })
}

/** The line before the running text that most looks like its headline, where no element or field tells it. */
function guessTitle(segments: readonly Segment[], texts: readonly string[]): number | undefined {
  const running = segments.map((segment, index) => isRunning(segment, (texts[index] ?? '').length))
  if (running.filter(Boolean).length < leastCells) return undefined
  const title = findTitle([], texts, running)
  return title === undefined || running[title] || running.indexOf(true) - title > guessReach ? undefined : title
}

/** Segments above the running text among which its headline is guessed. */
const guessReach = 8

function isRunning({ inBody }: Segment, length: number): boolean {
  return inBody === true && length >= longestCell
}

/** Characters from which a table's cell holds running text, and such cells from which the table only lays out the page. */
const longestCell = 200
const leastCells = 2
/** Least share of function words in running text. */
const runningShare = 0.2

/** Whether tables lay out the page: its text stands in cells. */
function holdsText(segments: readonly Segment[], texts: readonly string[]): boolean {
  const cells = segments.filter(({ tag }, index) => tag === 'td' && (texts[index] ?? '').length >= longestCell)
  return cells.length >= leastCells
}

/** Whether a cell of such a page is something beside the text: without sentences. */
function isBeside(segment: Segment, text: string): boolean {
  if (segment.tag !== 'td' || text.length >= longestCell) return false
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const share = words.filter((word) => functionWords.has(word)).length / Math.max(1, words.length)
  return share < runningShare || !/[.!?]["”’)]*$/u.test(text)
}

/** Whether a line of an English page is neither a heading nor a link. */
function isPlainLine({ tag, links, start, end }: Segment, language: string): boolean {
  const linked = (links ?? []).reduce((sum, link) => sum + link.end - link.start, 0)
  return language === 'en' && !/^h[1-6]$/u.test(tag ?? '') && linked < end - start
}

/** A heading of lower level right below the title, as long as a sentence. */
function isSubtitle(segment: Segment, text: string): boolean {
  const named = /standfirst|subtitle|sub-?head|\bdek\b|\bstand\b/iu.test((segment.path ?? '').split(' ').at(-1) ?? '')
  return text.length > shortestSubtitle && (/^h[2-4]$/u.test(segment.tag ?? '') || named)
}
const shortestSubtitle = 40
/** Characters below which the words under a picture are its credit only. */
const shortestCaption = 40

function elementRole(segment: Segment, text: string, next: string | undefined, nextIsBody: boolean): BlockRole {
  const tag = segment.tag ?? ''
  if (/^h[1-6]$/u.test(tag)) return 'heading'
  if (tag === 'figcaption' || /caption/iu.test(segment.path ?? '')) return 'caption'
  if (tag === 'button' || tag === 'label' || tag === 'option') return 'navigation'
  if (tag === 'li' || tag === 'dd' || (tag === 'td' && text.length < longestCell)) return 'item'
  const role = bodyRole(text, next, nextIsBody)
  return role === 'heading' && tag === 'p' && !/^[^\p{Ll}]+$/u.test(text) ? 'paragraph' : role
}

/** The segment that repeats the page's title: a first-level heading before others. */
function findTitleSegment(
  reading: Reading,
  segments: readonly Segment[],
  texts: readonly string[],
): number | undefined {
  const titles = fieldValues(
    reading,
    /^(?:title|meta\.og:title|meta\.twitter:title|jsonld\.headline|record\.title|docx\.title|pdf\.title|email\.subject)$/u,
  ).map(fold)
  const score = segments.map((segment, index) => {
    const folded = fold(texts[index] as string)
    const agrees =
      folded.length > 8 &&
      titles.some(
        (title) =>
          title === folded ||
          (title.startsWith(folded) && folded.length > 16) ||
          (folded.startsWith(title) && title.length > 16),
      )
    const level = segment.tag === 'h1' ? 2 : /^h[2-3]$/u.test(segment.tag ?? '') ? 1 : 0
    return (agrees ? 3 : 0) + (agrees || level === 2 ? level : 0)
  })
  const best = Math.max(0, ...score)
  return best < 2 ? undefined : score.indexOf(best)
}

function isStandfirst(reading: Reading, segment: Segment, text: string): boolean {
  if (
    /standfirst|subtitle|sub-?head|\bdek|summary|\blead\b|intro|excerpt/iu.test(
      (segment.path ?? '').split(' ').slice(-3).join(' '),
    )
  )
    return text.length > 30
  const folded = fold(text)
  return (
    folded.length > 40 &&
    fieldValues(reading, /description$/u).some((value) => fold(value).startsWith(folded.slice(0, 80)))
  )
}

function isDateOnly(text: string, language: string): boolean {
  const date = findWrittenDates(text, language)[0]
  return date !== undefined && text.length - (date.end - date.start) < 30
}

function pathRole(segment: Segment): BlockRole | undefined {
  const path = `${segment.path ?? ''} ${segment.tag ?? ''}`
  const steps = path.split(' ').reverse()
  for (const step of steps) {
    for (const [role, pattern] of pathRoles) if (pattern.test(step)) return role
  }
  return undefined
}

function fieldValues(reading: Reading, name: RegExp): string[] {
  return reading.fields.filter(({ field }) => name.test(field)).map(({ value }) => value)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
