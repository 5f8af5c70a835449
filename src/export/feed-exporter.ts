import type { Feed } from '../text/feed.ts'

/** A way to set news as a feed that feed readers take. */
export interface FeedExporter {
  readonly name: string
  readonly title: string
  readonly holds: string
  readonly leavesOut: readonly string[]
  /** Name of the file, with its extension. */
  readonly file: string
  readonly mediaType: string
  write(feed: Feed): Iterable<string>
}

/** What news is: the same in every format. */
export const newsHolds =
  'what is new, revised, disputed or withdrawn since an earlier account (--since), else all that an account holds; an item a thing, with its passages'

/** What no feed has a place for. */
export const newsLeavesOut: readonly string[] = [
  'figures, links between events, dyads and judgements',
  'clock times of things known to the day: they stand at midnight UTC',
  'the texts of reports: passages are quoted',
]
