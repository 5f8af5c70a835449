import type { Page, PageElement, PageNode } from '../html/page-node.ts'
import { isElement } from '../html/page-node.ts'
import { parsePage } from '../html/parse-page.ts'
import { tameSource } from '../html/tame-source.ts'
import { maxParts } from '../limits.ts'
import { normalizeText } from '../text/normalize-text.ts'

/** An element with what is used beyond reading it. */
export interface EditableElement extends PageElement {
  innerHTML: string
  remove(): void
}

/** Parses a page for a look at its structure; absent where it is too large to be parsed. */
export function openPage(content: string): Page | undefined {
  const tamed = tameSource(normalizeText(content))
  return tamed.parts > maxParts ? undefined : parsePage(tamed.source)
}

/** The source of a page, as it stands now. */
export function pageSource(page: Page): string {
  return String(page)
}

/** All elements under a node, in document order. */
export function* elementsOf(root: PageNode): Generator<PageElement> {
  const left: PageNode[] = [root]
  for (let node = left.pop(); node; node = left.pop()) {
    if (isElement(node)) yield node
    const children = [...node.childNodes]
    for (let at = children.length - 1; at >= 0; at -= 1) left.push(children[at] as PageNode)
  }
}

/** Id and classes of an element as one string. */
export function namesOf(element: PageElement): string {
  return `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.slice(0, 1000)
}

/** The address that a `link` or `a` element of a relation leads to. */
export function relatedUrl(page: Page, relation: string, base: string): string | undefined {
  for (const element of page.querySelectorAll('link, a')) {
    const relations = (element.getAttribute('rel') ?? '').toLowerCase().split(/\s+/)
    const href = element.getAttribute('href')
    if (!href || !relations.includes(relation) || !URL.canParse(href, base)) continue
    const url = new URL(href, base)
    if (url.protocol === 'http:' || url.protocol === 'https:') return url.href
  }
  return undefined
}
