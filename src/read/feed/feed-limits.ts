/** Most entries of one document: news sitemaps have 1,000 at most, feeds rarely more than 100. */
export const mostEntries = 2000

/** Most feeds of one list. */
export const mostFeeds = 10_000

/** Longest value kept, in characters; longer ones are cut. */
export const longestValue = 1_000_000

/** Deepest nesting of elements that is looked at; lists of feeds nest a few folders, entries carry markup. */
export const deepest = 100

/** Most elements looked at within one entry. */
export const mostFields = 5000

/** Characters of the source that are parsed at a time, between two looks at the limits. */
export const sliceLength = 16_384
