/** News of a situation, one item a thing, before it is set as RSS, Atom or JSON Feed. */
export interface Feed {
  readonly title: string
  readonly description: string
  /** Names the feed for good: a URN. */
  readonly id: string
  /** ISO time of the newest of it. */
  readonly updated: string
  /** Newest first. */
  readonly items: readonly FeedItem[]
}

/** One piece of news, as plain text throughout. */
export interface FeedItem {
  /** Names the item for good: the same news has the same name in every feed. */
  readonly id: string
  readonly title: string
  /** Lines of plain text: what is new, its passages and their sources. */
  readonly lines: readonly string[]
  /** ISO time at which it became known. */
  readonly updated: string
  /** Page of the first source, where it is on the web. */
  readonly url?: string
  readonly categories: readonly string[]
}
