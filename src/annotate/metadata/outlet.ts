import type { Block, Reading, ReadingField, Sourced } from '../../model/index.ts'
import { initials } from '../../text/name-key.ts'
import { pageWords } from '../lang/en/page-words.ts'
import { lookUpCountry } from '../names/countries.ts'
import { readByline } from './byline.ts'
import { wireMark } from './credits.ts'
import { copyrightNames, ownNames } from './own-names.ts'
import { fold, fromField, fromText } from './sourced.ts'

/** Fields that name who publishes the page, the surest first. */
const fields = [
  'meta.og:site_name',
  'jsonld.publisher.name',
  'jsonld.isPartOf.name',
  'jsonld.sourceOrganization.name',
  'microdata.publisher',
  'meta.application-name',
  'meta.publisher',
  'meta.dc.publisher',
  'meta.DC.publisher',
  'meta.copyright',
  'record.outlet',
  'email.list',
]
const longestName = 60

/**
 * The outlet's name as the report gives it: of the metadata, of what the page says that it is, of the end of the page's title, of the
 * outlet's own line at the head of a saved text, or of its copyright. The name of a country is a section, never an outlet. An agency in the dateline is a credit and not the outlet, unless
 * the head of the page names it too.
 */
export function findOutlet(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  for (const name of fields) {
    for (const field of reading.fields) {
      if (field.field !== name || !isOutletName(field.value)) continue
      const value = withoutDomain(field.value)
      return fromField(reading, field, value)
    }
  }
  const found = [
    ownNames(reading, blocks)[0],
    titleSuffix(reading),
    deskLine(reading, blocks),
    wireLine(reading, blocks),
    ownLine(reading, blocks),
    masthead(reading, blocks),
    copyrightNames(reading, blocks)[0],
  ].find((candidate) => candidate !== undefined && lookUpCountry(candidate.value) === undefined)
  return found ? (spelledOut(reading, blocks, found) ?? found) : undefined
}

function isOutletName(value: string): boolean {
  const name = value.trim()
  return (
    name.length > 1 &&
    name.length <= longestName &&
    !/^https?:|^@|©|\(c\)|all rights|[.!?]\s/iu.test(name) &&
    /\p{L}/u.test(name)
  )
}

/** 'Daily Planet: news from the city' → 'Daily Planet'. */
function withoutDomain(value: string): string {
  return value.trim().replace(/^(.{3,30}?)\s+[|–—-]\s+.*$/u, '$1')
}

/** What follows the title in the `title` element but not in the headline: '… | The Daily Planet'. */
function titleSuffix(reading: Reading): Sourced | undefined {
  const field: ReadingField | undefined = reading.fields.find((candidate) => candidate.field === 'title')
  if (!field) return undefined
  const parts = field.value.split(/\s+(?:[|–—»·-]|::)\s+/u)
  const full = parts.find((part) => /\s/u.test(part) && parts.includes(initials(fold(part)).toUpperCase()))
  if (full !== undefined && isOutletName(full)) return fromField(reading, field, full.trim())
  const last = parts
    .at(-1)
    ?.replace(/\s*\([^()]*\)\s*$/u, '')
    .trim()
  if (parts.length < 2 || last === undefined || !isOutletName(last) || last.split(/\s+/u).length > 5) return undefined
  const heads = reading.fields.filter(({ field: name }) =>
    /^(?:meta\.og:title|jsonld\.headline|meta\.twitter:title)$/u.test(name),
  )
  const inHeadline = heads.some(({ value }) => fold(value).endsWith(fold(last)))
  const domain = reading.url && URL.canParse(reading.url) ? new URL(reading.url).hostname : ''
  const matches = domain.replace(/[^\p{L}\p{N}]/gu, '').includes(fold(last).replace(/ /gu, ''))
  if (!matches && (inHeadline || !field.value.includes('|'))) return undefined
  return fromField(reading, field, last)
}

/** A line of the byline role at the head of a text that names no person: 'CNN', 'The Daily Planet' above a date. */
function ownLine(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  for (const [index, { role, start, end }] of blocks.slice(0, 6).entries()) {
    if (role !== 'byline' || blocks[index + 1]?.role !== 'dateline') continue
    const line = reading.text.slice(start, end).trim()
    if (line.length > longestName || /^(?:by|von|par|por|di)\s/iu.test(line)) continue
    const parts = readByline(line)
    const person = parts.some(({ kind }) => kind === 'person')
    if (!person || index === 0 || namesOutlet(line)) return fromText(reading, start, end)
  }
  return undefined
}

/** 'The Coast, documents desk.' on a byline. */
function deskLine(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  for (const { role, start, end } of blocks) {
    const line = role === 'byline' ? reading.text.slice(start, Math.min(end, start + 200)) : ''
    const match =
      /^(?:By )?((?:The )?\p{Lu}[\p{L}\p{N}.&'’-]*(?: \p{Lu}[\p{L}\p{N}.&'’-]*){0,4}),? (?:[\p{L}-]+ ){0,2}(?:desk|newsroom|bureau)\b/u.exec(
        line,
      )
    const from = match?.[1] ? start + line.indexOf(match[1]) : 0
    if (match?.[1]) return fromText(reading, from, from + match[1].length)
  }
  return undefined
}

/** An agency of the dateline where a line above the title begins with it: 'ABC wire  World  Sport', 'ABC > Africa'. */
function wireLine(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  const mark = blocks.flatMap(({ role, start, end }) =>
    role === 'dateline' ? [wireMark.exec(reading.text.slice(start, Math.min(end, start + 300)))?.[1] ?? []].flat() : [],
  )[0]
  if (mark === undefined) return undefined
  for (const { role, start, end } of blocks) {
    if (role === 'title' || role === 'paragraph') return undefined
    const line = reading.text.slice(start, end).trimStart()
    if (role === 'byline' || !line.startsWith(mark) || /^[\p{L}\p{N}]/u.test(line.slice(mark.length))) continue
    const from = reading.text.indexOf(mark, start)
    return fromText(reading, from, from + mark.length)
  }
  return undefined
}

/** The first part of a line above the title ('The Coast / Politics / Ports') that stands beside the text once more. */
function masthead(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  const title = blocks.findIndex(({ role }) => role === 'title')
  for (const { role, start, end } of blocks.slice(0, Math.max(0, Math.min(title, 4)))) {
    if (role === 'dateline' || role === 'byline') continue
    const line = reading.text.slice(start, end).trim()
    const first = line.split(/\s+[/>»|·–—-]\s+|\s{2,}|::/u)[0] ?? ''
    if (first.length < 3 || first.length > longestName || first.split(/\s+/u).length > 5) continue
    const again = blocks
      .slice(title)
      .filter(({ role: other }) => other !== 'paragraph' && other !== 'comment')
      .map((block) => reading.text.slice(block.start, block.end))
      .find((text) => text.includes(first) && text.length < longestFoot)
    if (again !== undefined && /^\p{Lu}/u.test(first) && !isSection(first)) {
      const from = reading.text.indexOf(first, start)
      return fromText(reading, from, from + first.length)
    }
  }
  return undefined
}

const longestFoot = 400

/** Whether a word is one that pages use about themselves or their parts, not a name. */
function isSection(text: string): boolean {
  const words = text.toLowerCase().split(/\s+/u)
  return words.length < 2 || words.some((word) => Object.values(pageWords).some((list) => list.has(word)))
}

/** The name that an abbreviation stands for where the page's title, head or foot spells it out: 'Coast State Radio' of 'CSR'. */
function spelledOut(reading: Reading, blocks: readonly Block[], { value }: Sourced): Sourced | undefined {
  if (!/^\p{Lu}{3,6}$/u.test(value)) return undefined
  const words = [...value].map((letter) => `${letter}\\p{Ll}+`).join('(?: (?:of|for|and|the|de|du))? ')
  const pattern = new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u')
  const title = reading.fields.find(({ field }) => field === 'title')
  const named = title ? pattern.exec(title.value)?.[0] : undefined
  if (title && named !== undefined) return fromField(reading, title, named)
  for (const { role, start, end } of blocks) {
    if (role === 'paragraph' || role === 'comment' || role === 'item') continue
    const match = pattern.exec(reading.text.slice(start, end))
    if (match) return fromText(reading, start + match.index, start + match.index + match[0].length)
  }
  return undefined
}

/** Words that publishers put into their names, in capitals or not. */
function namesOutlet(line: string): boolean {
  return /\b(?:the|news|times|post|daily|herald|tribune|journal|press|today|report|reporter|mail|telegraph|guardian|gazette|chronicle|observer|star|sun|globe|mirror|standard|courier|radio|tv|television|broadcasting|media|agency|magazine|review|weekly|online|network|channel)\b/iu.test(
    line,
  )
}
