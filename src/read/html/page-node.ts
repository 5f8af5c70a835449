/** What is used of a DOM node; linkedom's own types need the browser's. */
export interface PageNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  textContent: string | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  readonly id: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  querySelectorAll(selector: string): Iterable<PageElement>
  replaceChild(replacement: PageNode, old: PageNode): void
  appendChild(child: PageNode): void
  insertBefore(child: PageNode, before: PageNode | null): void
}

export interface Page extends PageNode {
  readonly documentElement: PageElement
  readonly body: PageElement
  readonly head: PageElement
  createElement(name: string): PageElement
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3
}
