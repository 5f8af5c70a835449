import type { Reading } from '../../model/index.ts'
import { chooseBody } from '../html/choose-body.ts'
import { pageBlocks } from '../html/page-blocks.ts'
import type { PageElement } from '../html/page-node.ts'
import { openPage, pageSource } from './open-page.ts'

/** A block of a further page: its tag and text. */
interface Part {
  readonly tag: string
  readonly text: string
}

/** Tags that a block keeps; any other becomes a paragraph. */
const keptTags = /^(?:p|h[2-6]|blockquote|pre)$/

/** The first page of an article with the body of its further pages after its own, each block once. */
export function joinPages(first: string, further: readonly Reading[]): string {
  const known = new Set<string>()
  const page = openPage(first)
  const marked = openPage(first)
  if (!page || !marked) return first
  const blocks = pageBlocks(page.documentElement)
  const inBody = chooseBody(marked, pageBlocks(marked.documentElement))
  for (const block of blocks) known.add(block.text)
  const parts: Part[] = further.flatMap(({ text, segments }) =>
    segments.flatMap(({ start, end, tag = 'p', inBody: isBody }) => {
      const own = text.slice(start, end)
      if (!isBody || known.has(own)) return []
      known.add(own)
      return [{ tag: keptTags.test(tag) ? tag : 'p', text: own }]
    }),
  )
  const last = blocks.findLast((_, index) => inBody[index])?.element as PageElement | undefined
  let place = last && last !== page.body && last.parentNode ? outOfLists(last) : undefined
  for (const part of parts) {
    const element = page.createElement(part.tag)
    element.textContent = part.text
    if (place?.parentNode) place.parentNode.insertBefore(element, place.nextSibling)
    else page.body.appendChild(element)
    place = element
  }
  return pageSource(page)
}

/** The outermost list or table around an element, which paragraphs cannot stand in. */
function outOfLists(element: PageElement): PageElement {
  let place = element
  for (let node: PageElement | null = element; node && node.nodeType === 1; node = node.parentNode) {
    if (/^(?:ul|ol|dl|table|figure)$/.test(node.localName)) place = node
  }
  return place
}
