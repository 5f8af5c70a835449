import { type BlockFeatures, describeBlock } from './block-facts.ts'
import { blockFeatures } from './block-features.ts'
import body from './body.weights.json' with { type: 'json' }
import { readabilityBlocks } from './mark-body.ts'
import type { PageBlock } from './page-blocks.ts'
import type { Page } from './page-node.ts'

const weights: Readonly<Record<string, number>> = body.weights

/**
 * Which blocks of a page are the article's body: logistic regression over features of blocks, of which Readability's choice is one.
 *
 * The page is of no use afterwards.
 */
export function chooseBody(page: Page, blocks: readonly PageBlock[]): boolean[] {
  return pageFeatures(page, blocks).map((features) => bodyScore(features) > body.threshold)
}

/** The features of a page's blocks. The page is of no use afterwards. */
export function pageFeatures(page: Page, blocks: readonly PageBlock[]): BlockFeatures[] {
  const title = page.querySelector('title')?.textContent ?? ''
  const facts = blocks.map(describeBlock)
  return blockFeatures(facts, readabilityBlocks(page, blocks) ?? [], title)
}

/** Log odds that a block is of the body. */
function bodyScore(features: BlockFeatures): number {
  let score = body.bias
  for (const [name, value] of Object.entries(features)) score += (weights[name] ?? 0) * value
  return score
}
