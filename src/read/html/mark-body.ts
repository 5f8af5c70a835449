import { Readability } from '@mozilla/readability'
import type { PageBlock } from './page-blocks.ts'
import { isElement, isText, type Page, type PageElement, type PageNode } from './page-node.ts'

const mark = 'data-block'

/** Share of a block's letters that must have survived for it to count as taken. */
const survivingShare = 0.5

/**
 * Which blocks Mozilla's Readability takes as the article's body; absent where it finds none.
 *
 * Blocks are marked with an attribute, which survives what Readability does to a page. The page is of no use afterwards.
 */
export function readabilityBlocks(page: Page, blocks: readonly PageBlock[]): boolean[] | undefined {
  for (const [index, block] of blocks.entries()) markBlock(page, block, index)
  const content = bodyOf(page)
  if (!content) return undefined
  const letters = blocks.map(() => 0)
  countLetters(content, undefined, letters)
  return blocks.map((block, index) => (letters[index] ?? 0) >= lettersOf(block.text) * survivingShare)
}

/** What Readability takes; nothing where a page is so odd that it fails. */
function bodyOf(page: Page): PageElement | undefined {
  try {
    const result = new Readability<PageElement>(page as never, { serializer: (node) => node as never }).parse()
    return result?.content ?? undefined
  } catch (error) {
    if (error instanceof Error) return undefined
    throw error
  }
}

/**
 * Marks the parents of a block's text nodes, or wraps the text where the parent has another block's mark or is a `div`: Readability
 * replaces `div`s that act as paragraphs, with their attributes.
 */
function markBlock(page: Page, block: PageBlock, index: number): void {
  const name = String(index)
  for (const node of block.nodes) {
    const parent = node.parentNode
    if (!parent) continue
    const present = parent.getAttribute(mark)
    if (present === null && parent.localName !== 'div') parent.setAttribute(mark, name)
    else if (present !== name) {
      const wrap = page.createElement('span')
      wrap.setAttribute(mark, name)
      parent.replaceChild(wrap, node)
      wrap.appendChild(node)
    }
  }
}

function countLetters(node: PageNode, block: number | undefined, letters: number[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (isText(child)) {
      if (block !== undefined) letters[block] = (letters[block] ?? 0) + lettersOf(child.textContent ?? '')
    } else if (isElement(child)) {
      const own = child.getAttribute(mark)
      countLetters(child, own === null ? block : Number(own), letters)
    }
  }
}

function lettersOf(text: string): number {
  return text.replace(/\s+/gu, '').length
}
