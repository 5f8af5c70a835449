/** A feed, a list of feeds or a sitemap as it was read. */
export interface Feed {
  readonly kind: 'rss' | 'rdf' | 'atom' | 'json' | 'opml' | 'sitemap' | 'sitemap-index'
  readonly title?: string
  /** The page that it is the feed of. */
  readonly page?: string
  /** BCP 47 tag. */
  readonly language?: string
  readonly entries: readonly FeedEntry[]
  /** Feeds of a list, sitemaps of an index. */
  readonly feeds: readonly FeedLink[]
  /** How long it asks to be left alone, in milliseconds: RSS's ttl, or the period of the syndication module. */
  readonly restMs?: number
  /** Hours (0–23, UTC) and days ('monday') in which it is not to be asked. */
  readonly skipHours: readonly number[]
  readonly skipDays: readonly string[]
}

/** One entry of a feed. */
export interface FeedEntry {
  /** As the feed names it; unique within the feed. */
  readonly id?: string
  /** Where the report stands; absolute. */
  readonly url?: string
  readonly title?: string
  /** Markup of the text that the feed itself holds: all of it, or its beginning. */
  readonly body?: string
  readonly authors: readonly string[]
  /** ISO dates, as far as they could be understood. */
  readonly published?: string
  readonly updated?: string
  readonly language?: string
  /** Who publishes the report, where the feed names another than itself. */
  readonly outlet?: string
}

export interface FeedLink {
  readonly url: string
  readonly title?: string
  /** When it changed last, where an index of sitemaps says so. */
  readonly updated?: string
}
