import type { Frame } from './frame.ts'
import type { Article } from './read-sets.ts'
import type { Timeline } from './score.ts'

/** The days on which most articles appeared, each told by the first sentences of its first article. */
export function publicationTimeline(articles: readonly Article[], frame: Frame): Timeline {
  const byDay = new Map<string, Article[]>()
  for (const article of articles) {
    if (article.published < frame.first || article.published > frame.last) continue
    byDay.set(article.published, [...(byDay.get(article.published) ?? []), article])
  }
  return new Map(
    [...byDay]
      .sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
      .slice(0, frame.days)
      .map(([day, [first]]) => [day, (first?.sentences ?? []).slice(0, frame.sentencesPerDay)]),
  )
}
