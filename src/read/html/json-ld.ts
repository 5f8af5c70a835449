import type { ReadingField } from '../../model/index.ts'

/** Keys that tell of title, authors, dates, outlet and address. */
const scalarKeys: ReadonlySet<string> = new Set([
  ...['@type', '@id', 'headline', 'alternativeHeadline', 'name', 'url', 'datePublished', 'dateModified', 'dateCreated'],
  ...[
    'uploadDate',
    'inLanguage',
    'articleSection',
    'description',
    'mainEntityOfPage',
    'isBasedOn',
    'genre',
    'keywords',
  ],
  ...['dateline', 'creditText', 'copyrightHolder', 'coverageStartTime', 'coverageEndTime', 'jobTitle'],
])

/** Keys whose values are things with names of their own. */
const nestedKeys: ReadonlySet<string> = new Set([
  ...['author', 'creator', 'editor', 'contributor', 'publisher', 'sourceOrganization', 'provider', 'copyrightHolder'],
  ...['mainEntityOfPage', 'mainEntity', 'isPartOf', 'worksFor', 'isBasedOn'],
])

/** Deepest nesting of things that is followed. */
const deepest = 4

/** Most fields of one script. */
const mostFields = 200

/**
 * What a JSON-LD script tells of title, authors, dates, outlet and address, as `jsonld.` and the path of keys.
 *
 * A script that is not quite JSON is read as far as simple repairs allow; beyond that, only its dates, headline and types.
 */
export function jsonLdFields(script: string): ReadingField[] {
  const source = unwrapped(script)
  const parsed = parseJsonLd(script)
  if (!parsed) return salvage(source)
  const fields: ReadingField[] = []
  collect(parsed.value, 'jsonld', fields, 0)
  return fields.slice(0, mostFields)
}

/** The value of a JSON-LD script, with simple repairs; absent where it cannot be read. */
export function parseJsonLd(script: string): { readonly value: unknown } | undefined {
  const source = unwrapped(script)
  return parse(source) ?? parse(repair(source))
}

function unwrapped(script: string): string {
  return script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\]\]>)\s*$/g, '')
}

function parse(source: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(source) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/** Line breaks within strings, stray commas and semicolons: the commonest faults of hand-made scripts. */
function repair(source: string): string {
  return source
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/;\s*$/, '')
    .trim()
}

function salvage(source: string): ReadingField[] {
  const fields: ReadingField[] = []
  const pair = /"(@type|headline|datePublished|dateModified|dateCreated)"\s*:\s*"((?:[^"\\]|\\.){1,500})"/g
  for (const [, key, value] of source.slice(0, 100_000).matchAll(pair)) {
    fields.push({ field: `jsonld.${key}`, value: (value as string).replace(/\\(["\\/])/g, '$1') })
  }
  return fields
}

function collect(value: unknown, path: string, fields: ReadingField[], depth: number): void {
  if (depth > deepest || fields.length >= mostFields) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, path, fields, depth)
    return
  }
  if (typeof value !== 'object' || value === null) {
    add(value, path, fields)
    return
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key === '@graph') collect(inner, path, fields, depth + 1)
    else if (nestedKeys.has(key)) collect(inner, `${path}.${key}`, fields, depth + 1)
    else if (scalarKeys.has(key)) for (const item of [inner].flat()) add(item, `${path}.${key}`, fields)
  }
}

function add(value: unknown, field: string, fields: ReadingField[]): void {
  if (field === 'jsonld') return
  if (typeof value === 'string' || typeof value === 'number') fields.push({ field, value: decode(String(value)) })
}

/** Scripts are not decoded by HTML parsers, but many pages escape their values as if they were. */
function decode(value: string): string {
  return value
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#0?39;|&apos;|&#x27;/gi, "'")
    .replace(/&amp;/g, '&')
}
