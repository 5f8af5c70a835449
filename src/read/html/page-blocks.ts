import type { Segment, Span } from '../../model/index.ts'
import { blockElements, isHidden, skippedElements } from './element-kinds.ts'
import { elementPath } from './element-path.ts'
import { isElement, isText, type TreeElement, type TreeNode } from './page-node.ts'

/** A block of a page: its text with the nodes that it stands in. */
export interface PageBlock {
  readonly text: string
  /** The block element around it. */
  readonly element: TreeElement
  readonly nodes: readonly TreeNode[]
  /** Ranges of link text within `text`. */
  readonly links: readonly Span[]
}

/** A block in the making. */
interface Run {
  readonly element: TreeElement
  readonly parts: string[]
  readonly nodes: TreeNode[]
  readonly links: Span[]
  length: number
  /** Whether white space stood last. */
  space: boolean
  /** `<br>`s since the last text. */
  breaks: number
  /** Where the open link's text began. */
  linkStart?: number
}

/**
 * The visible text of a page in reading order, one block element (or one paragraph between `<br><br>`) a block, white space
 * collapsed and a single `<br>` kept as '\n'.
 */
export function pageBlocks(root: TreeElement): PageBlock[] {
  const blocks: PageBlock[] = []
  let run = newRun(root)
  let inLink = false
  visit(root, root, false)
  flush(root)
  return blocks

  function visit(node: TreeNode, block: TreeElement, keepsLines: boolean): void {
    if (isText(node)) addText(node, keepsLines)
    if (!isElement(node) || skippedElements.has(node.localName) || isHidden(node)) return
    if (node.localName === 'br') run.breaks += 1
    const isBlock = blockElements.has(node.localName)
    const isLink = node.localName === 'a' && node.hasAttribute('href')
    if (isBlock) flush(node)
    if (isLink) openLink()
    for (const child of node.childNodes) visit(child, isBlock ? node : block, keepsLines || node.localName === 'pre')
    if (isLink) closeLink()
    if (isBlock) flush(block)
  }

  function addText(node: TreeNode, keepsLines: boolean): void {
    const raw = node.textContent ?? ''
    for (const [index, piece] of (keepsLines ? raw.split(/\n[^\S\n]*\n/) : [raw]).entries()) {
      if (index > 0) flush(run.element)
      const collapsed = piece.replace(/[\s\u200B\u2060]+/gu, ' ')
      const text = collapsed.trim()
      if (text !== '' && run.breaks > 1) flush(run.element)
      if (collapsed.startsWith(' ')) run.space = true
      if (text === '') continue
      addWords(text)
      run.space = collapsed.endsWith(' ')
      run.nodes.push(node)
    }
  }

  function addWords(text: string): void {
    const separator = run.length === 0 ? '' : run.breaks > 0 ? '\n' : run.space ? ' ' : ''
    run.breaks = 0
    if (inLink) run.linkStart ??= run.length + separator.length
    run.parts.push(separator, text)
    run.length += separator.length + text.length
  }

  /** Neighbouring links are words apart, as in menus whose style sheet sets the space between them. */
  function openLink(): void {
    if (run.links.at(-1)?.end === run.length) run.space = true
    inLink = true
  }

  function closeLink(): void {
    endLink()
    inLink = false
  }

  function endLink(): void {
    if (run.linkStart !== undefined) run.links.push({ start: run.linkStart, end: run.length })
    delete run.linkStart
  }

  function flush(next: TreeElement): void {
    endLink()
    const { element, nodes, links } = run
    if (run.length > 0) blocks.push({ text: run.parts.join(''), element, nodes, links })
    run = newRun(next)
  }
}

/** Blocks as one text, a blank line between them, with a segment for each. */
export function joinBlocks(blocks: readonly PageBlock[]): { text: string; segments: Segment[] } {
  let text = ''
  const segments = blocks.map((block): Segment => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += block.text
    const links = block.links.map((link) => ({ start: start + link.start, end: start + link.end }))
    const segment = { start, end: text.length, tag: block.element.localName, path: elementPath(innermost(block)) }
    return links.length > 0 ? { ...segment, links } : segment
  })
  return { text, segments }
}

/** The innermost element that holds all of a block's text: often a `span` with a telling class. */
export function innermost({ nodes, element }: PageBlock): TreeElement {
  const parent = nodes[0]?.parentNode
  return parent && nodes.every((node) => node.parentNode === parent) ? parent : element
}

function newRun(element: TreeElement): Run {
  return { element, parts: [], nodes: [], links: [], length: 0, space: false, breaks: 0 }
}
