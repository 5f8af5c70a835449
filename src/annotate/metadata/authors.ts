import type { Block, Reading, Sourced } from '../../model/index.ts'
import { isPersonName, readByline } from './byline.ts'
import { fold, fromField, fromText } from './sourced.ts'

/** Fields that name authors. */
const fields =
  /^(?:jsonld\.author(?:\.name)?|jsonld\.creator(?:\.name)?|meta\.(?:author|article:author|byl|byline|dc\.creator|parsely-author|sailthru\.author|citation_author)|microdata\.author|rel\.author|record\.author|email\.from|docx\.creator|pdf\.author)$/iu

/** The persons who wrote the report: of its bylines, else of its metadata, else of its credit line. Offices ('admin', 'staff') and outlets are none. */
export function findAuthors(reading: Reading, blocks: readonly Block[], outlet: string | undefined): Sourced[] {
  const found = new Map<string, Sourced>()
  function add(author: Sourced): void {
    const key = fold(author.value)
    if (!found.has(key) && key !== fold(outlet ?? '')) found.set(key, author)
  }
  for (const { role, start, end } of blocks) {
    if (role !== 'byline') continue
    for (const part of readByline(reading.text.slice(start, Math.min(end, start + 300)).trimEnd())) {
      const from = start + part.at
      if (part.kind === 'person') add(fromText(reading, from, from + part.name.length, part.name))
    }
  }
  if (found.size > 0) return [...found.values()]
  for (const field of reading.fields) {
    if (!fields.test(field.field) || /^https?:/u.test(field.value) || field.value.length > 200) continue
    for (const part of readByline(field.value)) {
      if (part.kind === 'person' && isPersonName(part.name)) add(fromField(reading, field, part.name))
    }
  }
  if (found.size > 0) return [...found.values()]
  for (const { role, start, end } of blocks) {
    if (role !== 'credit') continue
    const line = reading.text.slice(start, Math.min(end, start + 400))
    const match = /^\W*(?:Reporting|Writing|Written|Compiled) by (?<names>[^;()]+)/u.exec(line)
    if (!match?.groups?.names) continue
    const from = start + match[0].length - match.groups.names.length
    for (const part of readByline(match.groups.names)) {
      if (part.kind === 'person') add(fromText(reading, from + part.at, from + part.at + part.name.length, part.name))
    }
  }
  return [...found.values()]
}
