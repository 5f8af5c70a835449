import type { Reading } from '../../src/model/index.ts'

/** What a page declares of itself in fields that are not shown. */
export interface Declared {
  /** Every title that it declares for search and for sharing. */
  readonly titles: readonly string[]
  readonly authors: readonly string[]
}

const titleFields =
  /^(?:jsonld\.(?:headline|alternativeHeadline)|meta\.(?:og:title|twitter:title|title|article\.(?:orig)?headline|dc\.title|dcterms\.title|parsely-title|sailthru\.title))$/iu
const authorFields =
  /^(?:jsonld\.(?:author|creator)(?:\..*)?|meta\.(?:author|article[:_]author|byl|byline|(?:dc|dcterms)\.creator|parsely-author|sailthru\.author|citation_author|twitter:creator))$/iu
/** The fields whose values are names and nothing else. */
const nameFields = /^(?:jsonld\.author(?:\.name)?|meta\.(?:author|dc\.creator|parsely-author|sailthru\.author))$/iu

/** The titles and authors that a page's own fields declare. */
export function declaredBy({ fields }: Reading): Declared {
  const titles = fields.filter(({ field }) => titleFields.test(field)).map(({ value }) => value)
  const bodies = new Set(
    fields.filter(({ field }, at) => isBody(field, fields[at - 1])).map(({ value }) => plain(value)),
  )
  const authors = fields
    .filter(({ field, value }) => nameFields.test(field) && !bodies.has(plain(value)))
    .flatMap(({ value }) => splitNames(value))
    .filter((name) => !bodies.has(plain(name)))
  return { titles, authors: [...new Map(authors.map((name) => [plain(name), name])).values()] }
}

/** The same reading without those fields: what it shows is left, with the title of its window and what its markup calls an author. */
export function withoutDeclared(reading: Reading): Reading {
  const fields = reading.fields.filter(({ field }) => !titleFields.test(field) && !authorFields.test(field))
  return { ...reading, fields }
}

/** Whether a field names the outlet, or an author that is declared to be no person. */
function isBody(field: string, before: Reading['fields'][number] | undefined): boolean {
  if (/^(?:meta\.og:site_name|jsonld\.publisher(?:\.name)?)$/u.test(field)) return true
  return field === 'jsonld.author.name' && before?.field === 'jsonld.author.@type' && !/person/iu.test(before.value)
}

/** Words of offices and bodies. */
const offices =
  /(?:^|[\s-])(?:writer|editor|reporter|reports|correspondent|columnist|news|press|media|medizin|online|staff|author|gmbh|verlag|redaktion|contributor|experte|magazin|volksblatt|live|programme|international)(?:$|\s)/iu

/** Names of persons in a declared value: of two to four capitalised words, without what follows a comma, bar or dash. */
function splitNames(value: string): string[] {
  return value
    .replace(/^\s*(?:by|von|par|por)\s+/iu, '')
    .split(/\s*[,;|]\s*|\s+(?:and|und|et|y|&|[–—-])\s+/u)
    .filter((name) => !offices.test(name))
    .filter((name) =>
      /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|van|von|der|den|de|da|di|la|le|al|bin)){1,3}$/u.test(name),
    )
}

/** A title or name as it is compared: letters and digits in lower case, without marks and spaces. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/&(?:#\d+|\w+);/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
}

/** Whether a found title is one that is declared, whole or up to where the outlet's name is added ('… | Coast Times'). */
export function isDeclaredTitle(found: string, titles: readonly string[]): boolean {
  const wanted = plain(found)
  return titles.some((title) => {
    const parts = title.split(/(\s+[|–—»·:-]+\s+|\s+::\s+)/u)
    return parts.some((_, index) => index % 2 === 0 && plain(parts.slice(0, index + 1).join('')) === wanted)
  })
}
