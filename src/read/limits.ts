/** Largest input in bytes. The longest news pages met are under 3 MB; one of 16 MiB still parses in seconds. */
export const maxBytes = 16 * 1024 * 1024

/** Most start tags and character references in one page; the largest of 280 pages of the labelled sets has 2,700 tags. */
export const maxParts = 25_000

/** Deepest nesting of elements that is kept; none of the same 280 pages reaches 100, and the body extractor's time grows with it. */
export const maxDepth = 200

/** Longest start tag that keeps its attributes; longer ones carry a page's data, not its structure. */
export const maxTagLength = 10_000

/** Longest line in characters that passes without a problem; paragraphs stay far below. */
export const maxLineLength = 100_000
