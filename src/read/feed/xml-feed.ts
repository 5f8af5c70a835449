import { parsePage } from '../html/parse-page.ts'
import { escapeText, paragraphs } from '../web/compose-page.ts'
import type { Feed, FeedEntry, FeedLink } from './feed.ts'
import { feedDate } from './feed-dates.ts'
import { mostEntries, mostFeeds } from './feed-limits.ts'
import { scanXml, type XmlField } from './scan-xml.ts'

/** An XML feed with how whole it was. */
export interface XmlFeed {
  readonly feed: Feed
  readonly isWhole: boolean
  readonly isTooDeep: boolean
  /** Whether it has more entries than are read. */
  readonly isTooLong: boolean
}

const kinds: Readonly<Record<string, Feed['kind']>> = {
  rss: 'rss',
  channel: 'rss',
  'rdf:rdf': 'rdf',
  feed: 'atom',
  opml: 'opml',
  urlset: 'sitemap',
  sitemapindex: 'sitemap-index',
}

/** Milliseconds of the syndication module's periods. */
const periods: Readonly<Record<string, number>> = {
  hourly: 3_600_000,
  daily: 86_400_000,
  weekly: 604_800_000,
  monthly: 2_592_000_000,
  yearly: 31_536_000_000,
}

/** Reads RSS 0.9 to 2.0, RDF, Atom, OPML and sitemaps; absent where it is none of them. */
export function readXmlFeed(source: string, address: string): XmlFeed | undefined {
  const entries: FeedEntry[] = []
  const feeds: FeedLink[] = []
  const head = new Map<string, string>()
  const skipHours: number[] = []
  const skipDays: string[] = []
  let kind: Feed['kind'] | undefined
  let base = address
  let isTooLong = false
  let page: string | undefined

  const { isWhole, isTooDeep } = scanXml(source, {
    onOpen(path, attributes) {
      if (!path.includes('/')) kind ??= kinds[path]
      base = resolve(attributes['xml:base'], base) ?? base
      if (kind === 'opml' && path.endsWith('/outline') && feeds.length < mostFeeds) {
        const url = resolve(attributes.xmlurl, base)
        const title = attributes.title ?? attributes.text
        if (url) feeds.push({ url, ...(title ? { title } : {}) })
      }
    },
    onField({ path, attributes, text }) {
      const name = path.replace(/^(?:rss\/|rdf:rdf\/)?[^/]+\//, '')
      if (name === 'skiphours/hour' && /^\s*\d{1,2}\s*$/.test(text)) skipHours.push(Number(text) % 24)
      else if (name === 'skipdays/day') skipDays.push(text.trim().toLowerCase())
      else if (name === 'link') page ??= linkOf(attributes, text, base)
      else if (!head.has(name) && text.trim() !== '') head.set(name, text.trim())
    },
    onRecord(name, fields) {
      if (entries.length >= mostEntries || feeds.length >= mostFeeds) {
        isTooLong = true
        return false
      }
      if (name === 'sitemap') {
        const url = resolve(first(fields, 'loc'), base)
        const updated = feedDate(first(fields, 'lastmod'))
        if (url) feeds.push({ url, ...(updated === undefined ? {} : { updated }) })
      } else entries.push(entryOf(fields, base))
      return true
    },
  })
  if (kind === undefined) return undefined
  const title = plainText(head.get('title') ?? head.get('head/title'))
  const language = head.get('language') ?? head.get('dc:language')
  const restMs = restOf(head)
  const feed: Feed = {
    kind,
    ...(title ? { title } : {}),
    ...(page ? { page } : {}),
    ...(language ? { language } : {}),
    entries,
    feeds,
    ...(restMs === undefined ? {} : { restMs }),
    skipHours,
    skipDays,
  }
  return { feed, isWhole, isTooDeep, isTooLong }
}

function restOf(head: ReadonlyMap<string, string>): number | undefined {
  const minutes = Number(head.get('ttl'))
  if (minutes > 0) return minutes * 60_000
  const period = periods[head.get('sy:updateperiod')?.toLowerCase() ?? '']
  const frequency = Number(head.get('sy:updatefrequency') ?? 1)
  return period === undefined ? undefined : period / (frequency > 0 ? frequency : 1)
}

function entryOf(fields: readonly XmlField[], feedBase: string): FeedEntry {
  const self = fields.find(({ path }) => path === '')
  const base = resolve(self?.attributes['xml:base'], feedBase) ?? feedBase
  const guid = fields.find(({ path }) => path === 'guid')
  const id = guid?.text.trim() || first(fields, 'id') || self?.attributes['rdf:about']?.trim()
  const url = entryUrl(fields, guid, base)
  const title = plainText(textOf(fields, 'title') ?? first(fields, 'news:news/news:title') ?? first(fields, 'dc:title'))
  const body = bodyOf(fields)
  const published = firstDate(fields, [
    'pubdate',
    'published',
    'dc:date',
    'issued',
    'dcterms:issued',
    'dcterms:created',
    'news:news/news:publication_date',
    'created',
  ])
  const updated = firstDate(fields, ['updated', 'modified', 'dcterms:modified', 'lastmod', 'atom:updated'])
  const language = first(fields, 'dc:language') ?? first(fields, 'news:news/news:publication/news:language')
  const outlet = plainText(
    first(fields, 'news:news/news:publication/news:name') ?? first(fields, 'source') ?? first(fields, 'source/title'),
  )
  return {
    ...(id ? { id } : {}),
    ...(url ? { url } : {}),
    ...(title ? { title } : {}),
    ...(body ? { body } : {}),
    authors: authorsOf(fields),
    ...(published ? { published } : {}),
    ...(updated ? { updated } : {}),
    ...(language ? { language } : {}),
    ...(outlet ? { outlet } : {}),
  }
}

/** The report's own address: not that of a counter before it, of a comment page or of an attachment. */
function entryUrl(fields: readonly XmlField[], guid: XmlField | undefined, base: string): string | undefined {
  const original = resolve(first(fields, 'feedburner:origlink') ?? first(fields, 'loc'), base)
  if (original) return original
  for (const { path, attributes, text } of fields) {
    const url = path === 'link' || path === 'atom:link' ? linkOf(attributes, text, base) : undefined
    if (url) return url
  }
  return guid && guid.attributes.ispermalink !== 'false' && /^https?:\/\//i.test(guid.text.trim())
    ? resolve(guid.text, base)
    : undefined
}

/** What a `link` leads to: RSS has it as text, Atom as an attribute with a relation. */
function linkOf(attributes: Readonly<Record<string, string>>, text: string, base: string): string | undefined {
  const { href, rel = 'alternate', type = 'text/html' } = attributes
  if (href === undefined) return resolve(text, base)
  return /^alternate$/i.test(rel) && /html/i.test(type) ? resolve(href, base) : undefined
}

/** The longest of what an entry holds as its text. */
function bodyOf(fields: readonly XmlField[]): string | undefined {
  const names = ['content:encoded', 'content', 'description', 'summary', 'body', 'xhtml:body', 'itunes:summary']
  const bodies = fields.flatMap((field) => (names.includes(field.path) ? [markupOf(field)] : []))
  return bodies.reduce<string | undefined>((best, body) => (body.length > (best?.length ?? 0) ? body : best), undefined)
}

/** A field's content as markup: XHTML as it is, text as paragraphs, anything else is markup within text. */
function markupOf({ attributes, text, markup }: XmlField): string {
  if (markup !== undefined) return markup
  const trimmed = text.trim()
  const isPlain =
    attributes.type === 'text' || attributes.type === 'text/plain' || !/<\/?[a-z][^<>]*>|&[#\w]+;/i.test(trimmed)
  return isPlain ? paragraphs(trimmed) : trimmed
}

function authorsOf(fields: readonly XmlField[]): string[] {
  const paths = ['author/name', 'dc:creator', 'author', 'itunes:author', 'atom:author/name']
  for (const wanted of paths) {
    const names = fields.filter(({ path }) => path === wanted).flatMap(({ text }) => authorName(text) ?? [])
    if (names.length > 0) return [...new Set(names)].slice(0, 20)
  }
  return []
}

/** RSS has 'desk@example.org (Anna Berg)'. */
function authorName(text: string): string | undefined {
  const name = plainText(/\(([^()]+)\)\s*$/.exec(text)?.[1] ?? text)
  return name === undefined || name.length > 200 || /^\S+@\S+$/.test(name) ? undefined : name
}

function firstDate(fields: readonly XmlField[], paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const date = feedDate(first(fields, path))
    if (date) return date
  }
  return undefined
}

function first(fields: readonly XmlField[], wanted: string): string | undefined {
  return fields.find(({ path, text }) => path === wanted && text.trim() !== '')?.text.trim()
}

function textOf(fields: readonly XmlField[], wanted: string): string | undefined {
  const field = fields.find(({ path }) => path === wanted)
  if (!field) return undefined
  return field.attributes.type === 'text' ? escapeText(field.text) : (field.markup ?? field.text)
}

/** Text without markup and references: titles of feeds are escaped once or twice. */
export function plainText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const isMarkup = /<\/?[a-z][^<>]*>|&[#\w]+;/i.test(text)
  const shown = isMarkup ? (parsePage(text.slice(0, 10_000)).body.textContent ?? '') : text
  const plain = shown.replace(/\s+/gu, ' ').trim()
  return plain === '' ? undefined : plain
}

/** An absolute address of the web; absent where it is none. */
export function resolve(address: string | undefined, base: string): string | undefined {
  const trimmed = address?.trim()
  if (!trimmed || trimmed.length > 4096 || !URL.canParse(trimmed, base)) return undefined
  const url = new URL(trimmed, base)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}
