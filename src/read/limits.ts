/** Largest input in bytes. The longest news pages met are under 3 MB; one of 16 MiB still parses in seconds. */
export const maxBytes = 16 * 1024 * 1024

/** Most start tags in one page; real pages have a few thousand. */
export const maxElements = 200_000

/** Deepest nesting of elements that is kept: Chromium's own limit (`kMaximumHTMLParserDOMTreeDepth`). */
export const maxDepth = 512

/** Longest line in characters that passes without a problem; paragraphs stay far below. */
export const maxLineLength = 100_000
