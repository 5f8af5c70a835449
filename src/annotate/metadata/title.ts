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
  return undefined
}

function withoutOutlet(title: string, outlet: string | undefined): string {
  const parts = title.split(/\s+[|–—»·-]\s+/u)
  const last = parts.at(-1)
  const own = outlet !== undefined && last !== undefined && fold(last) === fold(outlet)
  return own && parts.length > 1
    ? title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—»·-]\s+$/u, '')
    : title.trim()
}
