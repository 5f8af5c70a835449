import type { AdviceOf, Draft } from '../attributions/drafts.ts'

/** What the drafts of one reader say of the cue that a word is of: the draft with that head, else the likeliest with that word in its cue. */
export function adviceBy(drafts: readonly Draft[]): AdviceOf {
  const byWord = new Map<number, Draft>()
  for (const draft of drafts) {
    for (let word = draft.span.from; word < draft.span.to; word += 1) {
      const other = byWord.get(word)
      if (!other || other.chance < draft.chance) byWord.set(word, draft)
    }
  }
  for (const draft of drafts) byWord.set(draft.head, draft)
  return (head) => byWord.get(head)
}
