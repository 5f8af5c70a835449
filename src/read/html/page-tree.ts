import { Parser } from 'htmlparser2'
import type { PageTree, TreeElement, TreeNode } from './page-node.ts'

/** An element of a tree that is only read; its children may be moved while the tree is built. */
interface GrownElement extends TreeElement {
  readonly attributes: Readonly<Record<string, string>>
  childNodes: GrownNode[]
  parentNode: GrownElement | null
}

interface GrownText extends TreeNode {
  readonly nodeType: 3
  parentNode: GrownElement | null
}

type GrownNode = GrownElement | GrownText

/** Elements that a browser puts into the head where nothing else stands before them. */
const headElements = /^(?:base|link|meta|noscript|script|style|template|title)$/u

/**
 * The `html` element of a page, as `parsePage` finds it, for reading only: a tree without comments, document types and methods to
 * change it, which takes a small part of the time.
 */
export function pageTree(source: string): PageTree {
  const top = grow(/<html[\s>]/iu.test(source) ? source : framed(source))
  const root = child(top, 'html')
  if (!root) return { documentElement: child(grow(framed(source)), 'html') ?? top }
  gather(top, root)
  return { documentElement: root }
}

/** A page whose `html` element is left out. */
function framed(source: string): string {
  const content = source.replace(/^\s*<!doctype[^>]*>/iu, '')
  if (/<body[\s>]/iu.test(content)) return `<!doctype html><html>${content}</html>`
  return `<!doctype html><html><head></head><body>${content}</body></html>`
}

/** Moves what stands beside the `html` element (messages of a server, scripts of a proxy) to where browsers show it. */
function gather(top: GrownElement, root: GrownElement): void {
  const body = child(root, 'body') ?? root
  const head = child(root, 'head') ?? body
  const at = top.childNodes.indexOf(root)
  const before: GrownNode[] = []
  const after: GrownNode[] = []
  const ofHead: GrownNode[] = []
  for (const [index, node] of top.childNodes.entries()) {
    if (node === root) continue
    const isOfHead = isGrownElement(node) && headElements.test(node.localName)
    const place = isOfHead ? ofHead : index < at ? before : after
    const owner = isOfHead ? head : body
    node.parentNode = owner
    if (place === ofHead && head === body) after.push(node)
    else place.push(node)
  }
  if (ofHead.length > 0) head.childNodes = head.childNodes.concat(ofHead)
  if (before.length + after.length > 0) body.childNodes = before.concat(body.childNodes, after)
}

function child(parent: GrownElement, name: string): GrownElement | undefined {
  return parent.childNodes.filter(isGrownElement).find(({ localName }) => localName === name)
}

function isGrownElement(node: GrownNode): node is GrownElement {
  return node.nodeType === 1
}

/** Elements and texts as the parser meets them, under a nameless element. */
function grow(source: string): GrownElement {
  const top = makeElement('', {}, null)
  let parent = top
  let isData = false
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element = makeElement(name, attributes, parent)
        parent.childNodes.push(element)
        parent = element
      },
      ontext(text) {
        if (!isData) parent.childNodes.push(makeText(text, parent))
      },
      onclosetag() {
        parent = parent.parentNode ?? top
      },
      oncdatastart() {
        isData = true
      },
      oncdataend() {
        isData = false
      },
    },
    { lowerCaseAttributeNames: false, decodeEntities: true },
  )
  parser.write(source)
  parser.end()
  return top
}

function makeElement(
  localName: string,
  attributes: Readonly<Record<string, string>>,
  parentNode: GrownElement | null,
): GrownElement {
  return {
    nodeType: 1,
    localName,
    textContent: null,
    parentNode,
    childNodes: [],
    attributes,
    getAttribute: attributeOf,
    hasAttribute: isGiven,
  }
}

function attributeOf(this: GrownElement, name: string): string | null {
  return this.attributes[name] ?? null
}

function isGiven(this: GrownElement, name: string): boolean {
  return this.attributes[name] !== undefined
}

function makeText(textContent: string, parentNode: GrownElement): GrownText {
  return { nodeType: 3, textContent, parentNode, childNodes: noNodes }
}

const noNodes: readonly TreeNode[] = []
