import { readabilityBlocks } from './mark-body.ts'
import type { PageBlock } from './page-blocks.ts'
import type { Page } from './page-node.ts'

/** Which blocks of a page are the article's body. The page is of no use afterwards. */
export function chooseBody(page: Page, blocks: readonly PageBlock[]): boolean[] {
  return readabilityBlocks(page, blocks) ?? blocks.map(() => false)
}
