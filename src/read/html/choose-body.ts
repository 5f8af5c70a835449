import { type BlockFeatures, describeBlock } from './block-facts.ts'
import { blockFeatures } from './block-features.ts'
import body from './body.weights.json' with { type: 'json' }
import { containerChoice } from './container-choice.ts'
import type { PageBlock } from './page-blocks.ts'
import { isElement, type PageTree, type TreeNode, textOf } from './page-node.ts'

const weights: Readonly<Record<string, number>> = body.weights

/** Which blocks of a page are the article's body: logistic regression over features of blocks. */
export function chooseBody(page: PageTree, blocks: readonly PageBlock[]): boolean[] {
  return pageFeatures(page, blocks).map((features) => bodyScore(features) > body.threshold)
}

/** The features of a page's blocks. */
export function pageFeatures(page: PageTree, blocks: readonly PageBlock[]): BlockFeatures[] {
  return blockFeatures(blocks.map(describeBlock), containerChoice(blocks), titleOf(page.documentElement) ?? '')
}

/** The text of the first `title` element. */
function titleOf(node: TreeNode): string | undefined {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue
    const title = child.localName === 'title' ? textOf(child) : titleOf(child)
    if (title !== undefined) return title
  }
  return undefined
}

/** Log odds that a block is of the body. */
function bodyScore(features: BlockFeatures): number {
  let score = body.bias
  for (const [name, value] of Object.entries(features)) score += (weights[name] ?? 0) * value
  return score
}
