import { elementPath } from './element-path.ts'
import { classesOfName, type NameClass } from './name-classes.ts'
import { innermost, type PageBlock } from './page-blocks.ts'

/** Features of one block by name; those that are 0 are left out. */
export type BlockFeatures = Readonly<Record<string, number>>

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
const runningLength = 100

/** Elements at the end of a path that describe the block itself; those before describe where it stands. */
const innerElements = 3

/** Elements around a block that tell what it is for. */
const ancestors = [
  ...['nav', 'header', 'footer', 'aside', 'figure', 'ul', 'ol', 'table', 'blockquote', 'article', 'main', 'form'],
  ...['section', 'a', 'button', 'strong', 'em', 'b', 'i', 'small'],
]

/** Describes a block while its page is whole. */
export function describeBlock(block: PageBlock): BlockFacts {
  const { text, links, element } = block
  const length = text.replace(/[^\p{L}\p{N}]+/gu, '').length
  const linked = Math.min(1, links.reduce((sum, link) => sum + link.end - link.start, 0) / Math.max(1, text.length))
  const around = elementPath(element).split(' ')
  const signature = around.slice(-3).map((part) => part.replace(/#[^.]*|\d+/g, ''))
  const stops = /[.!?…。！？]["'”’»)\]]*$/u.test(text)
  return {
    text,
    length,
    linked,
    isRunning: length >= runningLength && linked < 0.5,
    signature: signature.join(' '),
    container: around.slice(0, -1).join(' '),
    stops,
    own: { ...textFeatures(block, length, linked, stops), ...pathFeatures(elementPath(innermost(block)).split(' ')) },
  }
}

function textFeatures(
  { text, links, element }: PageBlock,
  length: number,
  linked: number,
  stops: boolean,
): Record<string, number> {
  const words = text.split(/\s+/).length
  return {
    [`tag:${element.localName}`]: 1,
    [`length:${Math.min(9, Math.floor(Math.log2(1 + length)))}`]: 1,
    longest: Math.min(1, length / 400),
    linked,
    allLinked: yes(linked > 0.9),
    mostLinked: yes(linked > 0.5),
    linkedOpen: yes(linked > 0.5 && !stops),
    shortOpen: yes(length < runningLength && !stops),
    links: Math.log2(1 + links.length),
    stop: yes(stops),
    colon: yes(/[:：]$/u.test(text)),
    commas: Math.min(1, (text.match(/[,،、，]/gu)?.length ?? 0) / 4),
    bars: yes(/\s[|•·/]\s|^[|•·©]/u.test(text)),
    copyright: yes(/©|\(c\)/i.test(text)),
    brackets: yes(/^[[(].*[\])]$/su.test(text)),
    digits: (text.match(/\d/g)?.length ?? 0) / Math.max(1, text.length),
    clock: yes(length < runningLength && /\b\d{1,2}:\d{2}\b/.test(text)),
    year: yes(length < 60 && /\b(?:19|20)\d\d\b/.test(text)),
    capitals: words > 1 ? (text.match(/(?:^|\s)\p{Lu}/gu)?.length ?? 0) / words : 0,
    shouting: yes(length > 8 && text === text.toUpperCase() && text !== text.toLowerCase()),
    quoted: yes(/^["“„«‘]/u.test(text)),
    address: yes(/https?:|www\.|@/.test(text)),
    lines: Math.min(1, text.split('\n').length / 4 - 0.25),
  }
}

function pathFeatures(path: readonly string[]): Record<string, number> {
  const features: Record<string, number> = {}
  const tags = new Set(path.map((part) => /^[^#.]*/.exec(part)?.[0] ?? ''))
  for (const tag of ancestors) if (tags.has(tag)) features[`in:${tag}`] = 1
  for (const name of classes(path.slice(-innerElements))) features[`inner:${name}`] = 1
  for (const name of classes(path.slice(0, -innerElements))) features[`outer:${name}`] = 1
  return features
}

/** What the ids and classes of elements stand for. */
function classes(path: readonly string[]): Set<NameClass> {
  return classesOfName(path.map((part) => part.replace(/^[^#.]*/, '')).join(' '))
}

function yes(condition: boolean): number {
  return condition ? 1 : 0
}
