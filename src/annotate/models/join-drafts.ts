import type { Draft } from '../attributions/drafts.ts'

/** Chance from which a cue of the rules is weighed at all; one that the rules do not see has this chance. */
export const leastRuleChance = 0.03

/** The chance that a cue has which the encoder does not see. */
const unseen = 0.03

/** Weight of the odds by rules beside those of the encoder; best mean of the three F1 on PolNeAR's dev part among 0, .5, 1 and 2. */
const ruleWeight = 0.5

/** Odds that every cue has to begin with; best on PolNeAR's dev part among .7, 1.5 and 2.5. */
const start = 0.7

/**
 * The cues that encoder and rules together hold for some, in order. Where both see a cue and let its content begin with the same word, the
 * rules' reading stands, whose ends are minded for accounts; else source and content are the encoder's, and the cue's own words the rules'.
 */
export function joinDrafts(byRules: readonly Draft[], byEncoder: readonly Draft[]): Draft[] {
  const byWord = new Map<number, Draft>()
  for (const draft of byRules) for (const word of wordsOf(draft)) byWord.set(word, draft)
  for (const draft of byRules) byWord.set(draft.head, draft)
  const same = new Set<Draft>()
  const joined = byEncoder.flatMap((draft) => {
    const rule = byWord.get(draft.head) ?? byWord.get(wordsOf(draft).find((word) => byWord.has(word)) ?? -1)
    if (rule) same.add(rule)
    if (!isCue(draft.chance, rule?.chance ?? leastRuleChance)) return []
    if (!rule) return [draft]
    if (rule.pieces[0]?.from === draft.pieces[0]?.from) return [rule]
    const { group: _, ...read } = draft
    return [{ ...read, head: rule.head, span: rule.span, ...(rule.group ? { group: rule.group } : {}) }]
  })
  const alone = byRules.filter((draft) => !same.has(draft) && isCue(unseen, draft.chance))
  return [...joined, ...alone].sort((left, right) => left.head - right.head)
}

function isCue(byEncoder: number, byRules: number): boolean {
  return odds(byEncoder) + ruleWeight * odds(byRules) + start > 0
}

/** The logarithm of the odds of a chance, within bounds. */
function odds(chance: number): number {
  const bounded = Math.min(Math.max(chance, 1e-6), 1 - 1e-6)
  return Math.log(bounded / (1 - bounded))
}

function wordsOf({ span }: Draft): number[] {
  return Array.from({ length: span.to - span.from }, (_, at) => span.from + at)
}
