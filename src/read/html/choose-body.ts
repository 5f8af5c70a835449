import { type BlockFeatures, describeBlocks } from './block-facts.ts'
import { blockFeatures } from './block-features.ts'
import body from './body.weights.json' with { type: 'json' }
import { containerChoice } from './container-choice.ts'
import type { PageBlock } from './page-blocks.ts'
import { isElement, type PageTree, type TreeNode, textOf } from './page-node.ts'

const weights: ReadonlyMap<string, number> = new Map(Object.entries(body.weights))

/** Which blocks of a page are the article's body: logistic regression over features of blocks. */
export function chooseBody(page: PageTree, blocks: readonly PageBlock[]): boolean[] {
  return pageFeatures(page, blocks).map((features) => bodyScore(features) > body.threshold)
}

/** The features of a page's blocks. */
export function pageFeatures(page: PageTree, blocks: readonly PageBlock[]): BlockFeatures[] {
  return blockFeatures(describeBlocks(blocks), containerChoice(blocks), titleOf(page.documentElement) ?? '')
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
function bodyScore({ names, values }: BlockFeatures): number {
  let score = body.bias
  for (const [index, name] of names.entries()) score += (weights.get(name) ?? 0) * (values[index] as number)
  return score
}
