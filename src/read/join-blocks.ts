import type { Segment, Span } from '../model/index.ts'

/** A paragraph of a document with what it is. */
export interface DocumentBlock {
  /** As elements of pages are called: 'h1', 'p', 'li', 'td', 'figcaption'. */
  readonly tag: string
  /** Without white space at its ends, not empty. */
  readonly text: string
  /** Ranges of link text within it. */
  readonly links?: readonly Span[]
}

/** Blocks as one text, a blank line between them, with a segment for each; all but the first title are of the body. */
export function joinBlocks(blocks: readonly DocumentBlock[]): { readonly text: string; readonly segments: Segment[] } {
  let text = ''
  const title = blocks.findIndex(({ tag }) => tag === 'h1')
  const segments = blocks.map((block, index): Segment => {
    if (text !== '') text += '\n\n'
    const start = text.length
    text += block.text
    const links = (block.links ?? []).map((link) => ({ start: start + link.start, end: start + link.end }))
    return {
      start,
      end: text.length,
      tag: block.tag,
      ...(links.length > 0 ? { links } : {}),
      inBody: index !== title,
    }
  })
  return { text, segments }
}
