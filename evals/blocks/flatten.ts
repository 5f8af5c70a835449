import { parseHTML } from 'linkedom'

/** Elements whose text a reader of the page never sees. */
const unseen = new Set([
  'HEAD',
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'OBJECT',
  'CANVAS',
  'SELECT',
])

/** Elements that stay within their line; every other element starts and ends one. */
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK OUTPUT Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG PICTURE SOURCE INPUT BUTTON'.split(
    ' ',
  ),
)

/** What is used of a DOM node. */
interface PageNode {
  readonly nodeType: number
  readonly tagName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
  getAttribute?(name: string): string | null
}

/** One line of a flattened page. */
export interface FlatLine {
  readonly text: string
  /** Whether it stands in a figure: a caption or the credit of a picture. */
  readonly figure: boolean
  /** Whether it is a first-level heading. */
  readonly heading: boolean
}

/** A page as a browser would copy it as plain text: one line for each block of text, no markup, no hidden elements. */
export function flatten(html: string): string[] {
  return flattenPage(html).map(({ text }) => text)
}

/** The lines of a flattened page with what the scorer needs to know of their elements. */
export function flattenPage(html: string): FlatLine[] {
  const { document } = parseHTML(html) as unknown as { document: { body: PageNode | null; documentElement: PageNode } }
  const lines: FlatLine[] = []
  let line = ''
  function end(figure: boolean, heading: boolean): void {
    const text = line.replace(/\s+/gu, ' ').trim()
    if (text) lines.push({ text, figure, heading })
    line = ''
  }
  function walk(node: PageNode, inFigure: boolean, inHeading: boolean): void {
    if (node.nodeType === 3) line += node.textContent ?? ''
    const name = node.tagName?.toUpperCase()
    if (name === undefined || unseen.has(name) || isHidden(node)) return
    const figure = inFigure || name === 'FIGURE' || name === 'FIGCAPTION'
    const heading = inHeading || name === 'H1'
    const breaks = !inline.has(name)
    if (breaks) end(inFigure, inHeading)
    if (name === 'BR') return
    for (const child of node.childNodes) walk(child, figure, heading)
    if (breaks) end(figure, heading)
  }
  walk(document.body ?? document.documentElement, false, false)
  end(false, false)
  return lines
}

function isHidden(element: PageNode): boolean {
  const style = element.getAttribute?.('style') ?? ''
  return (element.getAttribute?.('hidden') ?? null) !== null || /display\s*:\s*none/iu.test(style)
}
