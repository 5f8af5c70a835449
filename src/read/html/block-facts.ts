import { describeElement, elementPath, pathElements } from './element-path.ts'
import { classesOfName, type NameClass, nameClasses } from './name-classes.ts'
import { innermost, type PageBlock } from './page-blocks.ts'
import type { TreeElement } from './page-node.ts'

/** Features of one block, names and values apart; those that are 0 are left out. */
export interface BlockFeatures {
  readonly names: string[]
  readonly values: number[]
}

/** Adds a feature unless it is 0. */
export function addFeature({ names, values }: BlockFeatures, name: string, value: number): void {
  if (value === 0) return
  names.push(name)
  values.push(value)
}

/** What is known of a block by itself. */
export interface BlockFacts {
  readonly text: string
  /** Letters and digits. */
  readonly length: number
  /** Share of the text that is linked. */
  readonly linked: number
  /** Whether it is a paragraph's length of unlinked text. */
  readonly isRunning: boolean
  /** Tag and classes of the block and its parents without their numbers: what repeats along a list of teasers. */
  readonly signature: string
  /** Path of the element that holds the block element. */
  readonly container: string
  /** Whether it ends as a sentence does. */
  readonly stops: boolean
  readonly own: BlockFeatures
}

/** Letters from which a block counts as running text. */
export const runningLength = 100

/** Elements at the end of a path that describe the block itself; those before describe where it stands. */
const innerElements = 3

/** Elements around a block that tell what it is for, with their features. */
const ancestors = [
  ...['nav', 'header', 'footer', 'aside', 'figure', 'ul', 'ol', 'table', 'blockquote', 'article', 'main', 'form'],
  ...['section', 'a', 'button', 'strong', 'em', 'b', 'i', 'small'],
].map((tag) => [tag, `in:${tag}`] as const)

const innerNames = featureNames('inner')
const outerNames = featureNames('outer')

function featureNames(place: string): Readonly<Record<NameClass, string>> {
  return Object.fromEntries(nameClasses.map((name) => [name, `${place}:${name}`])) as Record<NameClass, string>
}

/** Describes the blocks of a page. */
export function describeBlocks(blocks: readonly PageBlock[]): BlockFacts[] {
  const known = new Map<TreeElement, PathPart>()
  return blocks.map((block) => describeBlock(block, partOf))

  function partOf(element: TreeElement): PathPart {
    let part = known.get(element)
    if (!part) {
      part = describePart(describeElement(element))
      known.set(element, part)
    }
    return part
  }
}

/** What the name, id and classes of an element stand for. */
interface PathPart {
  readonly tag: string
  readonly classes: ReadonlySet<NameClass>
  /** The element without its id and without numbers. */
  readonly form: string
}

function describePart(part: string): PathPart {
  const tag = /^[^#.]*/.exec(part)?.[0] ?? ''
  return { tag, classes: classesOfName(part.slice(tag.length)), form: part.replace(/#[^.]*|\d+/g, '') }
}

function describeBlock(block: PageBlock, partOf: (element: TreeElement) => PathPart): BlockFacts {
  const { text, links, element } = block
  const length = countAlphanumerics(text)
  let linkedLength = 0
  for (const { start, end } of links) linkedLength += end - start
  const linked = Math.min(1, linkedLength / Math.max(1, text.length))
  const path = elementPath(element)
  const around = pathElements(element).map(partOf)
  const stops = /[.!?…。！？]["'”’»)\]]*$/u.test(text.slice(-12))
  const own: BlockFeatures = { names: [], values: [] }
  addTextFeatures(own, block, length, linked, stops)
  const inner = innermost(block)
  addPathFeatures(own, inner === element ? around : pathElements(inner).map(partOf))
  return {
    text,
    length,
    linked,
    isRunning: length >= runningLength && linked < 0.5,
    signature: around
      .slice(-3)
      .map(({ form }) => form)
      .join(' '),
    container: path.slice(0, Math.max(0, path.lastIndexOf(' '))),
    stops,
    own,
  }
}

/** Letters and digits of a text. */
function countAlphanumerics(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code > 127) return count + text.slice(at).replace(/[^\p{L}\p{N}]+/gu, '').length
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90)) count += 1
  }
  return count
}

function addTextFeatures(
  own: BlockFeatures,
  { text, links, element }: PageBlock,
  length: number,
  linked: number,
  stops: boolean,
): void {
  const words = text.split(/\s+/).length
  addFeature(own, `tag:${element.localName}`, 1)
  addFeature(own, `length:${Math.min(9, Math.floor(Math.log2(1 + length)))}`, 1)
  addFeature(own, 'longest', Math.min(1, length / 400))
  addFeature(own, 'linked', linked)
  addFeature(own, 'allLinked', yes(linked > 0.9))
  addFeature(own, 'mostLinked', yes(linked > 0.5))
  addFeature(own, 'linkedOpen', yes(linked > 0.5 && !stops))
  addFeature(own, 'shortOpen', yes(length < runningLength && !stops))
  addFeature(own, 'links', Math.log2(1 + links.length))
  addFeature(own, 'stop', yes(stops))
  addFeature(own, 'colon', yes(/[:：]$/u.test(text)))
  addFeature(own, 'commas', Math.min(1, (text.match(/[,،、，]/gu)?.length ?? 0) / 4))
  addFeature(own, 'bars', yes(/\s[|•·/]\s|^[|•·©]/u.test(text)))
  addFeature(own, 'copyright', yes(/©|\(c\)/i.test(text)))
  addFeature(own, 'brackets', yes(/^[[(].*[\])]$/su.test(text)))
  addFeature(own, 'digits', (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length))
  addFeature(own, 'clock', yes(length < runningLength && /\b\d{1,2}:\d{2}\b/.test(text)))
  addFeature(own, 'year', yes(length < 60 && /\b(?:19|20)\d\d\b/.test(text)))
  addFeature(own, 'capitals', words > 1 ? (text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) / words : 0)
  addFeature(
    own,
    'shouting',
    yes(length > 8 && !/[a-z]/.test(text) && text === text.toUpperCase() && text !== text.toLowerCase()),
  )
  addFeature(own, 'quoted', yes(/^["“„«‘]/u.test(text)))
  addFeature(own, 'address', yes(/https?:|www\.|@/.test(text)))
  addFeature(own, 'lines', Math.min(1, text.split('\n').length / 4 - 0.25))
}

function addPathFeatures(own: BlockFeatures, path: readonly PathPart[]): void {
  for (const [tag, feature] of ancestors) if (path.some((part) => part.tag === tag)) addFeature(own, feature, 1)
  for (const name of classes(path.slice(-innerElements))) addFeature(own, innerNames[name], 1)
  for (const name of classes(path.slice(0, -innerElements))) addFeature(own, outerNames[name], 1)
}

function classes(path: readonly PathPart[]): Set<NameClass> {
  const found = new Set<NameClass>()
  for (const part of path) for (const name of part.classes) found.add(name)
  return found
}

function yes(condition: boolean): number {
  return condition ? 1 : 0
}
