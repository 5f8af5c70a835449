import { parseHTML } from 'linkedom'
import type { Page } from './page-node.ts'

/** Parses a page or a fragment of one; there is always an `html` element with a head and a body. */
export function parsePage(source: string): Page {
  const html = /<html[\s>]/i.test(source) ? source : `<!doctype html><html><head></head><body>${source}</body></html>`
  const { document } = parseHTML(html) as unknown as { readonly document: Page }
  return document
}
