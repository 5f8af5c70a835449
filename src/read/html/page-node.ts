/** What is read of a node of a page; our own trees have no more. */
export interface TreeNode {
  /** 1 element, 3 text, 8 comment. */
  readonly nodeType: number
  readonly childNodes: Iterable<TreeNode>
  readonly parentNode: TreeElement | null
  /** The text of a text node; `textOf` gives that of elements. */
  readonly textContent: string | null
}

export interface TreeElement extends TreeNode {
  readonly localName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
}

/** A page as far as it is read. */
export interface PageTree {
  /** The `html` element. */
  readonly documentElement: TreeElement
}

/** What is used of a DOM node that can be changed; linkedom's own types need the browser's. */
export interface PageNode extends TreeNode {
  readonly childNodes: Iterable<PageNode>
  readonly parentNode: PageElement | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  textContent: string | null
}

export interface PageElement extends PageNode {
  readonly localName: string
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
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

export function isElement(node: PageNode): node is PageElement
export function isElement(node: TreeNode): node is TreeElement
export function isElement(node: TreeNode): boolean {
  return node.nodeType === 1
}

export function isText(node: TreeNode): boolean {
  return node.nodeType === 3
}

/** All text in a node, scripts and hidden elements included. */
export function textOf(node: TreeNode): string {
  if (node.nodeType === 3) return node.textContent ?? ''
  let text = ''
  for (const child of node.childNodes) text += textOf(child)
  return text
}
