import type { Block, Reading, Sourced } from '../../model/index.ts'
import { fold, fromField, fromText } from './sourced.ts'

/** Fields that give the title, the surest first. */
const fields = [
  ...['jsonld.headline', 'meta.og:title', 'meta.twitter:title', 'microdata.headline', 'title'],
  ...['record.title', 'email.subject', 'docx.title', 'pdf.title'],
]

/** The report's title: the block of that role, else what the metadata says, without the outlet's name after it. */
export function findTitle(reading: Reading, blocks: readonly Block[], outlet: string | undefined): Sourced | undefined {
  const block = blocks.find(({ role }) => role === 'title')
  if (block) return fromText(reading, block.start, block.end)
  for (const name of fields) {
    const field = reading.fields.find((candidate) => candidate.field === name && candidate.value.trim() !== '')
    if (field) return fromField(reading, field, withoutOutlet(field.value, outlet))
  }
  return reading.format === 'text' ? openingLine(reading) : undefined
}

/** Words of a first line that may be a headline, and how many times longer the paragraph after it must be. */
const shortest = 3
const longest = 18
const timesLonger = 1.5

/**
 * The first line of a plain text where it stands alone, is no longer than a headline, and running text follows it; its final stop is
 * none of its own. Of 840 articles of PolNeAR's train part, which all open with their title.
 */
function openingLine(reading: Reading): Sourced | undefined {
  const { text } = reading
  const match = /^\s*(?<line>[^\n]+)\n[^\S\n]*\n\s*(?<next>[^\n]+)/u.exec(text.slice(0, opening))
  const { line = '', next = '' } = match?.groups ?? {}
  const words = line.trim().split(/\s+/u).length
  if (words < shortest || words > longest || next.length < timesLonger * line.length) return undefined
  if (/^["“„«'‘]|[,;:]$|^\W*by\s/iu.test(line.trim()) || !/[.!?…]["'”’»)]*\s*$/u.test(next)) return undefined
  const start = text.indexOf(line.trim())
  const value = line.trim().replace(/(?<=[\p{L}\p{N}'’”)])\.$/u, '')
  return fromText(reading, start, start + value.length)
}

/** Characters in which the first two lines are looked for. */
const opening = 4000

function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|–—»·-]\s+/u)
  const last = parts.at(-1)
  const own = outlet !== undefined && last !== undefined && fold(last) === fold(outlet)
  return own && parts.length > 1
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·-]\s+$/u, '')
    : title.trim()
}
