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
 * The cues that encoder and rules together hold for some, in order. Where the rules see a cue at all their reading of source and content
 * stands, whose ends are minded for accounts and weighed with the encoder's; else it is the encoder's. Chosen by the accounts of whole situations: see docs/engines.md.
 * What `isBeyond` the encoder, having been no part of what it was trained on, the rules alone decide.
 */
export function joinDrafts(
  byRules: readonly Draft[],
  byEncoder: readonly Draft[],
  isBeyond: (draft: Draft, others: readonly Draft[]) => boolean = () => false,
): Draft[] {
  const byWord = new Map<number, Draft>()
  for (const draft of byRules) for (const word of wordsOf(draft)) byWord.set(word, draft)
  for (const draft of byRules) byWord.set(draft.head, draft)
  const seen = new Map<Draft, number>()
  const alone: Draft[] = []
  for (const draft of byEncoder) {
    const rule = byWord.get(draft.head) ?? byWord.get(wordsOf(draft).find((word) => byWord.has(word)) ?? -1)
    if (rule) seen.set(rule, Math.max(seen.get(rule) ?? 0, draft.chance))
    else if (isCue(draft.chance, leastRuleChance)) alone.push(draft)
  }
  const known = byRules.filter((rule) => isCue(seen.get(rule) ?? unseen, rule.chance))
  const both = [
    ...known.map((rule) => ({ ...rule, confidence: confidenceOf(seen.get(rule) ?? unseen, rule.chance) })),
    ...alone.map((draft) => ({ ...draft, confidence: confidenceOf(draft.chance, leastRuleChance) })),
  ]
  const beyond = byRules.filter((rule) => rule.chance >= leastBeyond && !known.includes(rule) && isBeyond(rule, both))
  return [...both, ...beyond].sort((left, right) => left.head - right.head)
}

function isCue(byEncoder: number, byRules: number): boolean {
  return weigh(byEncoder, byRules) > 0
}

function weigh(byEncoder: number, byRules: number): number {
  return odds(byEncoder) + ruleWeight * odds(byRules) + start
}

/**
 * The chance that a cue is one, by both, in hundredths: digits beyond them differ between machines. Right as it is (`eval attribution`
 * tells its calibration error): slope and offset fitted on a third of PolNeAR's dev articles made it worse on the others, .028 for .024.
 */
function confidenceOf(byEncoder: number, byRules: number): number {
  return Math.round(100 / (1 + Math.exp(-weigh(byEncoder, byRules)))) / 100
}

/** Chance from which the rules alone decide: that of a cue which they know. */
const leastBeyond = 0.2

/** The logarithm of the odds of a chance, within bounds. */
function odds(chance: number): number {
  const bounded = Math.min(Math.max(chance, 1e-6), 1 - 1e-6)
  return Math.log(bounded / (1 - bounded))
}

function wordsOf({ span }: Draft): number[] {
  return Array.from({ length: span.to - span.from }, (_, at) => span.from + at)
}
