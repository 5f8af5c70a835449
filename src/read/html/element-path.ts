import type { TreeElement } from './page-node.ts'

/** Innermost elements named in a path. */
const mostElements = 10

/** Classes named for one element. */
const pathClasses = 4

/** Longest id or class that is named; longer ones are made by machines. */
const nameLength = 40

/** An element is named once, though it stands around many blocks and is asked for by several steps. */
const paths = new WeakMap<TreeElement, string>()
const described = new WeakMap<TreeElement, string>()

/** Names, ids and classes of an element and those around it, outermost first: 'body div.main article#story'. */
export function elementPath(element: TreeElement): string {
  const known = paths.get(element)
  if (known !== undefined) return known
  const path = pathElements(element).map(describeElement).join(' ')
  paths.set(element, path)
  return path
}

/** The elements that a path names, outermost first. */
export function pathElements(element: TreeElement): TreeElement[] {
  const found: TreeElement[] = []
  for (let node: TreeElement | null = element; node && found.length < mostElements; node = node.parentNode) {
    if (node.nodeType !== 1 || node.localName === 'html') break
    found.push(node)
  }
  return found.reverse()
}

/** Name, id and classes of one element: 'article#story.wide'. */
export function describeElement(element: TreeElement): string {
  const known = described.get(element)
  if (known !== undefined) return known
  const id = element.getAttribute('id')?.trim() ?? ''
  const names = element.getAttribute('class')
  let description = isTelling(id) ? `${element.localName}#${id}` : element.localName
  if (names) {
    const classes = [...new Set(names.split(/\s+/))].filter(isTelling)
    for (const name of classes.slice(0, pathClasses)) description += `.${name}`
  }
  described.set(element, description)
  return description
}

function isTelling(name: string): boolean {
  return name !== '' && name.length <= nameLength && !/\s/.test(name)
}
