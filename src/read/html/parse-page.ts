import { parseHTML } from 'linkedom'
import { isElement, isText, type Page, type PageElement, type PageNode } from './page-node.ts'

/** Elements that a browser puts into the head where nothing else stands before them. */
const headElements = /^(?:base|link|meta|noscript|script|style|template|title)$/u

/** Parses a page or a fragment of one; there is always an `html` element with a head and a body. */
export function parsePage(source: string): Page {
  const page = parse(/<html[\s>]/i.test(source) ? source : framed(source))
  const root = child(page, 'html')
  if (!root) return parse(framed(source))
  const body = child(root, 'body') ?? root
  gather(page, root, body)
  return page
}

/** Moves what stands beside the `html` element (messages of a server, scripts of a proxy) to where browsers show it. */
function gather(page: Page, root: PageElement, body: PageElement): void {
  const nodes = [...page.childNodes]
  const head = child(root, 'head') ?? body
  const at = nodes.indexOf(root)
  const first = body.firstChild
  for (const [index, node] of nodes.entries()) {
    if (node === root || !(isElement(node) || isText(node))) continue
    if (isElement(node) && headElements.test(node.localName)) head.appendChild(node)
    else if (index < at) body.insertBefore(node, first)
    else body.appendChild(node)
  }
}

function child(parent: PageNode, name: string): PageElement | undefined {
  for (const node of parent.childNodes) if (isElement(node) && node.localName === name) return node
  return undefined
}

/** A page whose `html` element is left out. */
function framed(source: string): string {
  const content = source.replace(/^\s*<!doctype[^>]*>/iu, '')
  if (/<body[\s>]/iu.test(content)) return `<!doctype html><html>${content}</html>`
  return `<!doctype html><html><head></head><body>${content}</body></html>`
}

function parse(source: string): Page {
  const { document } = parseHTML(source) as unknown as { readonly document: Page }
  return document
}
