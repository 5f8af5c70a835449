import { skippedElements } from '../html/element-kinds.ts'
import { isElement, isText, type Page, type PageElement, type PageNode } from '../html/page-node.ts'
import { paragraphs } from './compose-page.ts'
import { type EditableElement, elementsOf, namesOf } from './open-page.ts'
import { isA, stringOf, structuredThings, type Thing, thingsOf } from './structured-things.ts'

/** One entry of a live blog. */
export interface LiveEntry {
  /** Its address: the page's with the entry's anchor, where it has one. */
  readonly url?: string
  readonly title?: string
  readonly authors: readonly string[]
  /** As the page gives it. */
  readonly published?: string
  readonly modified?: string
  /** Markup of its text. */
  readonly body: string
  /** The element it stands in; absent where it was taken from structured data. */
  readonly element?: PageElement
}

/** Fewest entries of a live blog that says it is one, and of one that only looks like it. */
const fewestDeclared = 2
const fewestUndeclared = 5
/** Share of entries that hold running text. */
const textShare = 0.7
/** Letters of an entry from which it says something. */
const entryLetters = 40
/** Share of a page's running text that entries of an undeclared live blog hold. */
const pageShare = 0.5
/** How many elements above a time its entry may begin. */
const highest = 10
/** Most entries of one page that are read: the first, which are the newest as a rule. */
export const mostLiveEntries = 400

const liveName = /(?:^|[^a-z])live(?:[^a-z]|blog|$)/i
const otherNames = /(?:^|[\s_-])(?:comments?|disqus|repl(?:y|ies)|related|teasers?|most-?read)(?:[\s_-]|$)/i

/**
 * The entries of a live blog with their own times: repeated elements with a time and text each, else what schema.org's LiveBlogPosting
 * lists. Empty where the page is no live blog.
 */
export function liveEntries(page: Page, address: string): LiveEntry[] {
  const blog = structuredThings(page).find((thing) => isA(thing, /^LiveBlogPosting$/))
  const isMarked = [...page.querySelectorAll('[itemtype]')].some((element) =>
    /LiveBlogPosting/.test(element.getAttribute('itemtype') ?? ''),
  )
  const shown = shownEntries(page, address, blog !== undefined || isMarked)
  const listed = blog ? listedEntries(blog, address) : []
  return shown.length >= Math.min(listed.length, fewestDeclared) && shown.length > 0 ? shown : listed
}

function listedEntries(blog: Thing, address: string): LiveEntry[] {
  const updates = thingsOf(blog.liveBlogUpdate).filter((update) => stringOf(update.articleBody) !== undefined)
  if (updates.length < fewestDeclared) return []
  return updates.slice(0, mostLiveEntries).map((update): LiveEntry => {
    const link = stringOf(update.url) ?? stringOf(update['@id']) ?? stringOf(update.mainEntityOfPage, '@id')
    const title = stringOf(update.headline)
    const published = stringOf(update.datePublished) ?? stringOf(update.dateCreated)
    const modified = stringOf(update.dateModified)
    const author = stringOf(update.author, 'name')
    const body = stringOf(update.articleBody) ?? ''
    return {
      ...(link !== undefined && URL.canParse(link, address) ? { url: new URL(link, address).href } : {}),
      ...(title === undefined ? {} : { title }),
      authors: author === undefined ? [] : [author],
      ...(published === undefined ? {} : { published }),
      ...(modified === undefined ? {} : { modified }),
      body: /<(?:p|div|br)\b/i.test(body) ? body : paragraphs(body),
    }
  })
}

interface Group {
  readonly elements: Set<PageElement>
  readonly height: number
}

function shownEntries(page: Page, address: string, isDeclared: boolean): LiveEntry[] {
  const group = largestGroup(page)
  const fewest = isDeclared ? fewestDeclared : fewestUndeclared
  if (!group || group.elements.size < fewest) return []
  const elements = [...group.elements].slice(0, mostLiveEntries)
  const sizes = elements.map((element) => runningLetters(element))
  const telling = sizes.filter((size) => size >= entryLetters).length
  if (telling < Math.max(fewest, elements.length * textShare)) return []
  if (!isDeclared && !looksLive(page, address, elements, sizes)) return []
  return elements.map((element) => entryOf(element, address))
}

/** The outermost elements of one kind, the most there are, that each hold a time. */
function largestGroup(page: Page): Group | undefined {
  const groups = new Map<string, Group>()
  for (const time of elementsOf(page.body)) {
    if (timeOf(time) === undefined || standsElsewhere(time, page.body)) continue
    let element: PageElement | null = time.parentNode
    for (let height = 1; element && element !== page.body && height <= highest; height += 1) {
      const parent: PageElement | null = element.parentNode
      const key = `${height} ${kindOf(element)} < ${parent ? kindOf(parent) : ''}`
      const group = groups.get(key) ?? { elements: new Set(), height }
      group.elements.add(element)
      groups.set(key, group)
      element = parent
    }
  }
  let best: Group | undefined
  for (const group of groups.values()) {
    const size = group.elements.size
    if (!best || size > best.elements.size || (size === best.elements.size && group.height > best.height)) best = group
  }
  return best
}

/** Whether an element belongs to comments or teasers. */
function standsElsewhere(element: PageElement, body: PageElement): boolean {
  let node: PageElement | null = element
  for (let height = 0; node && node !== body && height <= highest; height += 1) {
    if (otherNames.test(namesOf(node))) return true
    node = node.parentNode
  }
  return false
}

/** Tag and classes of an element without numbers: what entries of one list share. */
function kindOf(element: PageElement): string {
  const classes = (element.getAttribute('class') ?? '').slice(0, 500).replace(/\S*\d\S*/g, '')
  return `${element.localName} ${classes.split(/\s+/).filter(Boolean).slice(0, 3).join(' ')}`
}

function looksLive(page: Page, address: string, elements: readonly PageElement[], sizes: readonly number[]): boolean {
  const named =
    liveName.test(new URL(address).pathname) ||
    elements.some((element) => {
      for (let node: PageElement | null = element; node; node = node.parentNode) {
        if (node.nodeType === 1 && liveName.test(namesOf(node))) return true
      }
      return false
    })
  const times = new Set(elements.map((element) => firstTime(element)))
  const all = runningLetters(page.body)
  return named && times.size >= fewestUndeclared - 1 && sizes.reduce((sum, size) => sum + size, 0) >= all * pageShare
}

function entryOf(element: PageElement, address: string): LiveEntry {
  const inner = [...elementsOf(element)]
  const heading = inner.find(({ localName }) => /^h[1-6]$/.test(localName))
  const title = heading?.textContent?.replace(/\s+/g, ' ').trim()
  const anchor = element.getAttribute('id') ?? inner.find((one) => one.hasAttribute('id'))?.getAttribute('id')
  const published = firstTime(element)
  const author = inner.find(
    (one) => one.getAttribute('rel') === 'author' || /(?:^|[\s_-])(?:author|byline)(?:[\s_-]|$)/i.test(namesOf(one)),
  )
  const name = author?.textContent
    ?.replace(/\s+/g, ' ')
    .replace(/^\s*by\s+/i, '')
    .trim()
  return {
    ...(anchor && anchor.length <= 200 ? { url: `${address.replace(/#.*$/, '')}#${encodeURIComponent(anchor)}` } : {}),
    ...(title ? { title } : {}),
    authors: name && name.length <= 100 ? [name] : [],
    ...(published === undefined ? {} : { published }),
    body: bodyOf(element, heading),
    element,
  }
}

/** An entry's markup without its heading, which becomes the title. */
function bodyOf(element: PageElement, heading: PageElement | undefined): string {
  const source = (element as EditableElement).innerHTML
  const own = heading ? String(heading) : ''
  return own !== '' && source.includes(own) ? source.replace(own, () => '') : source
}

function firstTime(element: PageElement): string | undefined {
  const own = timeOf(element)
  if (own !== undefined) return own
  for (const inner of elementsOf(element)) {
    const time = timeOf(inner)
    if (time !== undefined) return time
  }
  return undefined
}

/** The time that an element gives as an ISO date or a count of seconds or milliseconds. */
function timeOf(element: PageElement): string | undefined {
  const written = element.localName === 'time' ? element.getAttribute('datetime') : null
  const published =
    element.getAttribute('itemprop') === 'datePublished'
      ? (element.getAttribute('content') ?? element.getAttribute('datetime'))
      : null
  const counted = element.getAttribute('data-timestamp') ?? element.getAttribute('data-time')
  const value = (written ?? published ?? '').trim()
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(value)) return value
  return counted && /^1\d{9}(?:\d{3})?$/.test(counted)
    ? new Date(Number(counted.slice(0, 10)) * 1000).toISOString()
    : undefined
}

/** Letters outside of links. */
function runningLetters(root: PageNode): number {
  let sum = 0
  const left: PageNode[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    if (isText(node)) sum += (node.textContent ?? '').replace(/\P{L}+/gu, '').length
    else if (isElement(node) && node.localName !== 'a' && !skippedElements.has(node.localName)) {
      left.push(...node.childNodes)
    }
  }
  return sum
}
