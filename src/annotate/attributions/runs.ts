import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import type { Draft } from './drafts.ts'
import { senseOf } from './senses.ts'

/** A quotation without a cue of its own that goes on with what an earlier attribution began. */
export interface Run {
  readonly range: WordRange
  readonly continues: Draft
}

/** How many sentences back the speaker may have been introduced. */
const longestGap = 2
/** Fewest words of a quotation that stands alone; shorter ones are scare quotes and titles. */
const fewestWords = 4

/**
 * Quotations that stand as sentences of their own after a speaker was introduced: in the same paragraph, or in the next ones where
 * they fill the paragraph or take up a quotation left open.
 */
export function findRuns(analysis: Analysis, drafts: readonly Draft[]): Run[] {
  const { words, quotations } = analysis
  const covered = new Uint8Array(words.length)
  const owners = new Map<number, Draft>()
  for (const draft of drafts) {
    for (const piece of draft.pieces) {
      for (let at = piece.from; at < piece.to; at += 1) {
        const { quotation } = words[at] as Word
        if (quotation >= 0 && quotation === (words[draft.head] as Word).quotation) continue
        covered[at] = 1
        if (quotation >= 0 && !owners.has(quotation)) owners.set(quotation, draft)
      }
    }
  }
  const runs: Run[] = []
  const bySentence = new Map<number, Draft[]>()
  for (const draft of drafts) {
    const { sentence } = words[draft.head] as Word
    const list = bySentence.get(sentence)
    if (list) list.push(draft)
    else bySentence.set(sentence, [draft])
  }
  for (const [index, range] of analysis.quoted) {
    const first = words[range.from] as Word
    const quotation = quotations[index]
    if (!quotation || quotation.single || covered[range.from] || covered[range.to - 1]) continue
    if (!isAlone(words, range) || range.to - range.from < fewestWords) continue
    const opened = quotation.continues === undefined ? undefined : owners.get(quotation.continues)
    const speaker = opened ?? speakerBefore(analysis, range, bySentence, owners)
    if (!speaker || isPulled(analysis, range)) continue
    owners.set(first.quotation, speaker)
    runs.push({ range, continues: speaker })
  }
  return runs
}

/** Whether a quotation stands in the same paragraph as the sentence before it. */
function opened(words: readonly Word[], range: WordRange): boolean {
  return words[range.from - 1]?.paragraph === (words[range.from] as Word).paragraph
}

/** Characters around a quotation in which its own words are looked for. */
const nearText = 4000

/** A pull quote: a paragraph of its own whose first sentence stands nearby without quotation marks. */
function isPulled({ words, text }: Analysis, range: WordRange): boolean {
  if (opened(words, range)) return false
  const list = words.slice(range.from, range.to).filter((word) => word.pos !== 'PUNCT')
  const [first] = list
  const last = list.findLast((word) => word.sentence === first?.sentence)
  if (!first || !last) return false
  const sentence = text.slice(first.start, last.end)
  const from = Math.max(0, first.start - nearText)
  return (
    text.slice(from, first.start).includes(sentence) || text.slice(last.end, last.end + nearText).includes(sentence)
  )
}

/** Whether the quotation begins and ends with sentences. */
function isAlone(words: readonly Word[], range: WordRange): boolean {
  const before = words[range.from - 1]
  const after = words[range.to]
  const first = words[range.from] as Word
  const last = words[range.to - 1] as Word
  return (!before || before.sentence !== first.sentence) && (!after || after.sentence !== last.sentence)
}

/** Whose words came last before a quotation: the quotation right before it, or the last attribution of the sentences before. */
function speakerBefore(
  analysis: Analysis,
  range: WordRange,
  bySentence: ReadonlyMap<number, readonly Draft[]>,
  owners: ReadonlyMap<number, Draft>,
): Draft | undefined {
  const { words } = analysis
  const first = words[range.from] as Word
  const before = words[range.from - 1]
  if (!before) return undefined
  if (before.quotation >= 0 && owners.has(before.quotation)) return owners.get(before.quotation)
  const near: Draft[] = []
  for (let back = longestGap; back > 0; back -= 1) {
    near.push(
      ...(bySentence.get(first.sentence - back) ?? []).filter(
        (draft) =>
          draft.source &&
          draft.head < range.from &&
          (words[draft.head] as Word).quotation < 0 &&
          (opened(words, range) || senseOf(analysis, draft) !== 'attitude'),
      ),
    )
  }
  const outer = near.filter(
    (draft) =>
      !near.some(
        (other) => other !== draft && other.pieces.some((piece) => piece.from <= draft.head && draft.head < piece.to),
      ),
  )
  const draft = outer.at(-1)
  if (!draft) return undefined
  return draft
}
