import type { Block, Reading, ReadingField, Sourced } from '../../model/index.ts'
import { readByline } from './byline.ts'
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
]
const longestName = 60

/**
 * The outlet's name as the report gives it: of the metadata, of the end of the page's title, or of the outlet's own line at the head
 * of a saved text. An agency in the dateline is a credit and not the outlet.
 */
export function findOutlet(reading: Reading, blocks: readonly Block[]): Sourced | undefined {
  for (const name of fields) {
    for (const field of reading.fields) {
      if (field.field !== name || !isOutletName(field.value)) continue
      const value = withoutDomain(field.value)
      return fromField(reading, field, value)
    }
  }
  return titleSuffix(reading) ?? ownLine(reading, blocks)
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
  const parts = field.value.split(/\s+[|–—»·-]\s+/u)
  const last = parts.at(-1)?.trim()
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

/** Words that publishers put into their names, in capitals or not. */
function namesOutlet(line: string): boolean {
  return /\b(?:the|news|times|post|daily|herald|tribune|journal|press|today|report|reporter|mail|telegraph|guardian|gazette|chronicle|observer|star|sun|globe|mirror|standard|courier|radio|tv|television|broadcasting|media|agency|magazine|review|weekly|online|network|channel)\b/iu.test(
    line,
  )
}
