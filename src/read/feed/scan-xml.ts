import { Parser } from 'htmlparser2'
import { escapeText } from '../web/compose-page.ts'
import { deepest, longestValue, mostFields, sliceLength } from './feed-limits.ts'

/** One element of a feed with what is in it. */
export interface XmlField {
  /** Names from below the record to the element, such as 'author/name'; with the prefixes of `prefixes`, in lower case. */
  readonly path: string
  readonly attributes: Readonly<Record<string, string>>
  /** Its own text. */
  readonly text: string
  /** Its content as markup, where it holds elements. */
  readonly markup?: string
}

export interface XmlHandlers {
  /** A record ('item', 'entry', 'url' …) with its fields; false ends the scan. */
  onRecord(name: string, fields: readonly XmlField[]): boolean
  /** An element outside of records that ended, by its path from the root. */
  onField(field: XmlField): void
  /** An element outside of records that began. */
  onOpen(path: string, attributes: Readonly<Record<string, string>>): void
}

/** Prefixes by namespace: documents may call them as they like. No prefix is for the formats' own elements. */
const prefixes: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://www.sitemaps.org/schemas/sitemap/0.9': '',
  'http://www.google.com/schemas/sitemap/0.84': '',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://search.yahoo.com/mrss': 'media',
  'http://www.google.com/schemas/sitemap-news/0.9': 'news',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
}

/** Elements below the deepest looked at before a document counts as made to hurt: the parser's time grows with their square. */
const mostSkipped = 1000

const records: ReadonlySet<string> = new Set(['item', 'entry', 'url', 'sitemap'])

/** How a scan ended. */
export interface Scanned {
  /** Whether the document's root element ended. */
  readonly isWhole: boolean
  /** Elements that were nested deeper than is looked at. */
  readonly isTooDeep: boolean
}

interface OpenElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
}

/**
 * Scans an XML document for records, from first to last, in time and memory linear in its length. What is not well-formed is taken as
 * far as it goes; entities that the document declares are not expanded, so that none can grow.
 */
export function scanXml(source: string, handlers: XmlHandlers): Scanned {
  const names = new Map<string, string>([['atom', 'atom']])
  const stack: OpenElement[] = []
  let record: { readonly name: string; readonly depth: number; readonly fields: XmlField[] } | undefined
  let markup: { readonly depth: number; text: string; hasElements: boolean } | undefined
  let skipped = 0
  let isTooDeep = false
  let isEnding = false
  let isStopped = false
  let isWhole = false
  let isAtom = false

  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        if (isStopped) return
        const lowered: Record<string, string> = {}
        for (const [key, value] of Object.entries(attributes)) lowered[key.toLowerCase()] = value
        learnPrefixes(lowered)
        if (stack.length === 0) isAtom = canonical(raw).startsWith('atom:')
        const name = isAtom ? canonical(raw).replace(/^atom:/, '') : canonical(raw)
        if (stack.length >= deepest) {
          skipped += 1
          isTooDeep = true
          if (skipped > mostSkipped) isStopped = true
          return
        }
        if (records.has(name) && isRecordPlace(stack.at(-1)?.name)) {
          if (record) finish()
          record = { name, depth: stack.length, fields: [] }
        }
        if (markup) {
          markup.hasElements = true
          markup.text += openTag(raw.replace(/^\w+:/, ''), lowered)
        } else if (record && stack.length === record.depth + 1) {
          markup = { depth: stack.length, text: '', hasElements: false }
        }
        stack.push({ name, attributes: lowered, text: '' })
        if (!record) handlers.onOpen(pathOf(0), lowered)
        else if (stack.length === record.depth + 1) record.fields.push({ path: '', attributes: lowered, text: '' })
      },
      ontext(text) {
        const top = stack.at(-1)
        if (isStopped || !top || skipped > 0) return
        if (top.text.length < longestValue) top.text += text
        if (markup && markup.text.length < longestValue) markup.text += escapeText(text)
      },
      onclosetag(raw) {
        if (isStopped) return
        if (skipped > 0) {
          skipped -= 1
          return
        }
        const element = stack.at(-1)
        if (!element) return
        if (isEnding) {
          stack.pop()
          return
        }
        const depth = stack.length - 1
        if (record && depth === record.depth) {
          stack.pop()
          finish()
          return
        }
        if (record && depth > record.depth && record.fields.length < mostFields) {
          const inner =
            markup?.depth === depth && markup.hasElements ? { markup: markup.text.slice(0, longestValue) } : {}
          const path = pathOf(record.depth + 1)
          record.fields.push({ path, attributes: element.attributes, text: cut(element.text), ...inner })
        } else if (!record) {
          handlers.onField({ path: pathOf(0), attributes: element.attributes, text: cut(element.text) })
        }
        if (markup && depth > markup.depth) markup.text += `</${raw.replace(/^\w+:/, '')}>`
        else if (markup?.depth === depth) markup = undefined
        stack.pop()
        if (stack.length === 0) isWhole = true
      },
    },
    { xmlMode: true, decodeEntities: true },
  )
  for (let at = 0; at < source.length && !isStopped; at += sliceLength) parser.write(source.slice(at, at + sliceLength))
  isEnding = true
  parser.end()
  return { isWhole: isWhole || (isStopped && !isTooDeep), isTooDeep }

  function finish(): void {
    if (!record) return
    const { name, fields } = record
    record = undefined
    markup = undefined
    if (!handlers.onRecord(name, fields)) isStopped = true
  }

  function pathOf(from: number): string {
    return stack
      .slice(from)
      .map(({ name }) => name)
      .join('/')
  }

  function learnPrefixes(attributes: Readonly<Record<string, string>>): void {
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns:')) continue
      const known = prefixes[value.toLowerCase().replace(/[#/]+$/, '')]
      if (known !== undefined) names.set(key.slice('xmlns:'.length), known)
    }
  }

  function canonical(raw: string): string {
    const name = raw.toLowerCase()
    const colon = name.indexOf(':')
    if (colon < 0) return name
    const prefix = name.slice(0, colon)
    const known = names.get(prefix) ?? prefix
    return known === '' ? name.slice(colon + 1) : `${known}${name.slice(colon)}`
  }
}

/** Where records may begin: below a document's root or channel, and where the end of the one before is missing. */
function isRecordPlace(parent: string | undefined): boolean {
  return parent !== undefined && /^(?:rss|channel|feed|rdf:rdf|urlset|sitemapindex|items|item|entry)$/.test(parent)
}

/** A copy, so that a short value does not keep the whole document alive. */
function cut(text: string): string {
  const kept = text.slice(0, longestValue)
  return kept.length < 200 ? Buffer.from(kept, 'utf16le').toString('utf16le') : kept
}

function openTag(name: string, attributes: Readonly<Record<string, string>>): string {
  const kept = ['href', 'src', 'datetime', 'class', 'id', 'lang'].flatMap((key) => {
    const value = attributes[key]
    return value === undefined ? [] : [` ${key}="${escapeText(value)}"`]
  })
  return `<${name}${kept.join('')}>`
}
