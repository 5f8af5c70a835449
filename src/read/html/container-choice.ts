import type { Span } from '../../model/index.ts'
import { classesOfName } from './name-classes.ts'
import type { PageBlock } from './page-blocks.ts'
import type { TreeElement } from './page-node.ts'

/** What the text in an element amounts to. */
interface Container {
  letters: number
  linked: number
  /** Sum of the scores that its paragraphs gave it. */
  score: number
  readonly isUnlikely: boolean
}

/** Letters below which a block says nothing about where the article stands. */
const leastLetters = 25

/** Elements above a paragraph that it speaks for. */
const levels = 5

/** Share of the letters of all paragraphs that the choice must hold; else it is made again with nothing counted as unlikely. */
const leastHeld = 0.1

/** Share of the chosen element's value that one beside it must have to be taken with it. */
const siblingShare = 0.2

/** Letters from which a block beside the chosen element is taken with it where little of it is linked. */
const siblingLetters = 80

/**
 * Which blocks stand in the element that holds a page's article, as Readability reckons it (Arc90, Mozilla): paragraphs give points by
 * length and commas to the elements around them, the outer ones less; links take points away; what stands beside the best element is
 * taken where it is like it.
 */
export function containerChoice(blocks: readonly PageBlock[]): boolean[] {
  const taken = choose(blocks, true)
  let held = 0
  let all = 0
  for (const [index, { text }] of blocks.entries()) {
    if (text.length < leastLetters) continue
    all += text.length
    if (taken[index]) held += text.length
  }
  return held < leastHeld * all ? choose(blocks, false) : taken
}

function choose(blocks: readonly PageBlock[], strips: boolean): boolean[] {
  const containers = new Map<TreeElement, Container>()
  for (const block of blocks) weigh(block, containers, strips)
  let best: TreeElement | undefined
  let most = 0
  for (const [element, container] of containers) {
    const value = worthOf(container)
    if (value > most) {
      best = element
      most = value
    }
  }
  if (!best) return blocks.map(() => false)
  const top = widen(best, containers)
  const topValue = worthOf(containers.get(top))
  const names = top.getAttribute('class')
  const parent = top.localName === 'body' ? null : top.parentNode
  return blocks.map((block) => {
    for (let node: TreeElement | null = block.element; node?.nodeType === 1; node = node.parentNode) {
      if (containers.get(node)?.isUnlikely) return false
      if (node === top) return true
      if (parent && node.parentNode === parent) return isLike(node, block)
    }
    return false
  })

  function isLike(node: TreeElement, { element, text, links }: PageBlock): boolean {
    const bonus = names && node.getAttribute('class') === names ? topValue * siblingShare : 0
    if (worthOf(containers.get(node)) + bonus >= Math.max(10, topValue * siblingShare)) return true
    return node === element && text.length > siblingLetters && linkedLetters(links) < text.length / 4
  }
}

function weigh({ element, text, links }: PageBlock, containers: Map<TreeElement, Container>, strips: boolean): void {
  const letters = text.length
  const linked = linkedLetters(links)
  let points = 0
  if (letters >= leastLetters) points = 1 + commas(text) + Math.min(3, Math.floor(letters / 100))
  let level = element.localName === 'div' || element.localName === 'td' ? 0 : -1
  let unlikely = false
  for (let node: TreeElement | null = element; node?.nodeType === 1; node = node.parentNode) {
    let container = containers.get(node)
    if (!container) {
      container = { letters: 0, linked: 0, score: 0, isUnlikely: strips && isUnlikely(node) }
      containers.set(node, container)
    }
    if (container.isUnlikely) unlikely = true
    container.letters += letters
    container.linked += linked
    if (level >= 0 && level < levels && !unlikely)
      container.score += points / (level === 0 ? 1 : level === 1 ? 2 : level * 3)
    level += 1
  }
}

function worthOf(container: Container | undefined): number {
  return container && container.letters > 0
    ? container.score * (1 - Math.min(1, container.linked / container.letters))
    : 0
}

/** The element around that holds more of the article, as long as points go up or it holds nothing else. */
function widen(best: TreeElement, containers: ReadonlyMap<TreeElement, Container>): TreeElement {
  let top = best
  let last = worthOf(containers.get(best))
  const least = last / 3
  for (
    let node = best.parentNode;
    node?.nodeType === 1 && node.localName !== 'body' && node.localName !== 'html';
    node = node.parentNode
  ) {
    const value = worthOf(containers.get(node))
    if (value < least) break
    if (value > last) {
      top = node
      break
    }
    last = value
  }
  return top
}

const unlikelyKinds = ['advert', 'comment', 'navigation', 'footer', 'related', 'share', 'promo'] as const
const likelyKinds = ['body', 'embed', 'quote'] as const
const unlikelyTags = /^(?:aside|footer|nav|form|button|dialog)$/

function isUnlikely(element: TreeElement): boolean {
  if (/^(?:body|html|article|main)$/.test(element.localName)) return false
  if (unlikelyTags.test(element.localName)) return true
  const names = `${element.getAttribute('id') ?? ''} ${element.getAttribute('class') ?? ''}`.slice(0, 400)
  if (names === ' ') return false
  const found = classesOfName(names)
  return !likelyKinds.some((kind) => found.has(kind)) && unlikelyKinds.some((kind) => found.has(kind))
}

function linkedLetters(links: readonly Span[]): number {
  let sum = 0
  for (const { start, end } of links) sum += end - start
  return sum
}

function commas(text: string): number {
  let count = 0
  for (let at = text.indexOf(','); at >= 0; at = text.indexOf(',', at + 1)) count += 1
  return count
}
