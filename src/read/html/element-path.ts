import type { TreeElement } from './page-node.ts'

/** Innermost elements named in a path. */
const pathElements = 10

/** Classes named for one element. */
const pathClasses = 4

/** Longest id or class that is named; longer ones are made by machines. */
const nameLength = 40

/** Names, ids and classes of an element and those around it, outermost first: 'body div.main article#story'. */
export function elementPath(element: TreeElement): string {
  const parts: string[] = []
  for (let node: TreeElement | null = element; node && parts.length < pathElements; node = node.parentNode) {
    if (node.nodeType !== 1 || node.localName === 'html') break
    parts.push(describe(node))
  }
  return parts.reverse().join(' ')
}

/** An element is named once for all the blocks within it. */
const described = new WeakMap<TreeElement, string>()

function describe(element: TreeElement): string {
  const known = described.get(element)
  if (known !== undefined) return known
  const id = element.getAttribute('id')?.trim() ?? ''
  const names = new Set((element.getAttribute('class') ?? '').split(/\s+/))
  const classes = [...names].filter((name) => isTelling(name))
  const description = [
    element.localName,
    isTelling(id) ? `#${id}` : '',
    ...classes.slice(0, pathClasses).map((name) => `.${name}`),
  ].join('')
  described.set(element, description)
  return description
}

function isTelling(name: string): boolean {
  return name !== '' && name.length <= nameLength && !/\s/.test(name)
}
