import type { CopiedPassage, Id, Span } from '../../model/index.ts'
import { contains, overlaps } from '../../text/span.ts'
import type { LocalActor } from './local-actor.ts'

/** Two actors of an ordered list, with how alike they are. */
export interface Pair {
  readonly left: number
  readonly right: number
  /** 0 to 100. */
  readonly score: number
  readonly reasons: readonly string[]
}

/** Sources without a name in a copied passage, each with the one of the same description in the passage that it repeats. */
export function copiedPairs(
  ordered: readonly LocalActor[],
  copied: ReadonlyMap<Id, readonly CopiedPassage[]>,
): readonly Pair[] {
  const byReport = new Map<Id, number[]>()
  for (const [index, actor] of ordered.entries()) {
    if (actor.entity.named || actor.code !== undefined) continue
    const list = byReport.get(actor.report)
    if (list) list.push(index)
    else byReport.set(actor.report, [index])
  }
  const pairs: Pair[] = []
  for (const [report, passages] of copied) {
    for (const passage of passages) {
      for (const right of mentionedIn(byReport.get(report), ordered, (mention) => contains(passage, mention))) {
        const key = ordered[right]?.bodyKeys[0]
        const left = mentionedIn(byReport.get(passage.from.report), ordered, (mention) =>
          overlaps(passage.from, mention),
        ).find((candidate) => ordered[candidate]?.bodyKeys[0] === key)
        if (left === undefined) continue
        pairs.push({ left, right, score: 80, reasons: ['the passage that speaks of it is copied'] })
      }
    }
  }
  return pairs.sort((a, b) => a.left - b.left || a.right - b.right)
}

function mentionedIn(
  indexes: readonly number[] | undefined,
  ordered: readonly LocalActor[],
  holds: (mention: Span) => boolean,
): readonly number[] {
  return (indexes ?? []).filter((index) => ordered[index]?.entity.mentions.some(holds))
}
