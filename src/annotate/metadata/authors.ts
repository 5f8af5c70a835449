import type { Block, Reading, Sourced } from '../../model/index.ts'
import { isPersonName, readByline } from './byline.ts'
import { fold, fromField, fromText } from './sourced.ts'

/** Fields that name authors. */
const fields =
  /^(?:jsonld\.author(?:\.name)?|jsonld\.creator(?:\.name)?|meta\.(?:author|article:author|byl|byline|dc\.creator|parsely-author|sailthru\.author|citation_author)|microdata\.author|rel\.author|record\.author|email\.from|docx\.creator|pdf\.author)$/iu

/** Names of elements that hold who wrote a page; those of boxes about authors, of comments and of lists are left out. */
const authorElement = /author(?!i[tsz])|byline|(?:^|[.#_-])(?:writer|autor|auteur|redakteur)s?(?:$|[.#_-])/iu
const otherElement =
  /comment|related|teaser|recommend|sidebar|popular|promo|follow|avatar|img|image|photo|slider|footer-|\bnav/iu
/** Characters of a segment that holds names only, and the steps of its path that are looked at, the innermost. */
const longestNames = 120
const innermost = 3

/** The persons who wrote the report: of its bylines, else of its metadata, else of elements that are named for them, else of its credit line. Offices ('admin', 'staff') and outlets are none. */
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
  for (const author of besideDate(reading, blocks)) add(author)
  if (found.size > 0) return [...found.values()]
  for (const field of reading.fields) {
    if (!fields.test(field.field) || /^https?:/u.test(field.value) || field.value.length > 200) continue
    for (const part of readByline(field.value)) {
      if (part.kind === 'person' && isPersonName(part.name)) add(fromField(reading, field, part.name))
    }
  }
  if (found.size > 0) return [...found.values()]
  for (const author of shownAuthors(reading, blocks)) add(author)
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

/** The names after 'by' in a line of a page's date: 'By Jane Doe - 11/19/19', '19.11.2019 von Jane Doe'. */
function besideDate(reading: Reading, blocks: readonly Block[]): Sourced[] {
  if (reading.format !== 'html') return []
  return blocks
    .filter(({ role }) => role === 'dateline')
    .flatMap(({ start, end }) => {
      const line = reading.text.slice(start, Math.min(end, start + longestNames)).trimEnd()
      const by = /(?:^|[\s|])(?:by|von|par|por)\s+(?=\p{L})/iu.exec(line)
      if (!by) return []
      const from = start + by.index + by[0].length
      return readByline(line.slice(by.index + by[0].length))
        .filter(({ kind }) => kind === 'person')
        .map(({ at, name }) => fromText(reading, from + at, from + at + name.length, name))
    })
}

/** The names in the first elements, outside of the running text, that a page's own markup calls its author's. */
function shownAuthors(reading: Reading, blocks: readonly Block[]): Sourced[] {
  const running = new Set(
    blocks.filter(({ role }) => role === 'paragraph' || role === 'comment').map(({ start }) => start),
  )
  for (const { path, start, end } of reading.segments) {
    if (path === undefined || end - start > longestNames || running.has(start)) continue
    const steps = path.split(' ')
    if (!steps.slice(-innermost).some((step) => authorElement.test(step))) continue
    if (steps.some((step) => otherElement.test(step))) continue
    const persons = readByline(reading.text.slice(start, end)).filter(({ kind }) => kind === 'person')
    if (persons.length === 0) continue
    return persons.map(({ at, name }) => fromText(reading, start + at, start + at + name.length, name))
  }
  return []
}
