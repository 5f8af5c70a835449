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

/** A page as a browser would copy it as plain text: one line for each block of text, no markup, no hidden elements. */
export function flatten(html: string): string[] {
  const { document } = parseHTML(html) as unknown as { document: { body: PageNode | null; documentElement: PageNode } }
  const lines: string[] = []
  let line = ''
  function end(): void {
    const text = line.replace(/\s+/gu, ' ').trim()
    if (text) lines.push(text)
    line = ''
  }
  function walk(node: PageNode): void {
    if (node.nodeType === 3) line += node.textContent ?? ''
    const name = node.tagName?.toUpperCase()
    if (name === undefined || unseen.has(name) || isHidden(node)) return
    const breaks = !inline.has(name)
    if (breaks) end()
    if (name === 'BR') return
    for (const child of node.childNodes) walk(child)
    if (breaks) end()
  }
  walk(document.body ?? document.documentElement)
  end()
  return lines
}

function isHidden(element: PageNode): boolean {
  const style = element.getAttribute?.('style') ?? ''
  return (element.getAttribute?.('hidden') ?? null) !== null || /display\s*:\s*none/iu.test(style)
}
