import { findStories } from '../../src/reconcile/stories/find-stories.ts'
import type { StoryDocument } from './read-stories.ts'

/** Threshold of the naive method; best of .1 to .3 on BASIL and the train part of ECB+, as that of the stage. */
const plainThreshold = 0.18

/** The naive method: TF-IDF of all words as they stand, average link; no names, titles and dates. */
export function plainClusters(documents: readonly StoryDocument[], threshold = plainThreshold): string[][] {
  const plain = documents.map(({ id, title = '', text }) => {
    const words = new Map<string, number>()
    for (const [word] of `${title}\n${text}`.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
      words.set(word, (words.get(word) ?? 0) + 1)
    return { id, words }
  })
  return findStories(plain, { threshold })
}
