import type { Id, MatterMention, Passage } from '../../model/index.ts'

/** One mention of a matter, with what is needed to tell whether another means the same. */
export interface LocalMatter {
  /** Mention key. */
  readonly key: string
  readonly report: Id
  readonly mention: MatterMention
  readonly passage: Passage
  /** What tells it from others of its noun: words, and the ids of actors in place of their names. */
  readonly words: ReadonlySet<string>
  /** Ids of the actors that its phrase names. */
  readonly parties: readonly Id[]
}
