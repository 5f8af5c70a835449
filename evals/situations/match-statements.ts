import type { Account, Rendering, Statement } from '../../src/model/index.ts'
import { type Candidate, pairUp } from './pair-up.ts'
import { overlapHalf, overlapOf } from './reference.ts'
import type { ActorMatcher } from './same-actor.ts'
import { matchOutlets, type OutletMatcher } from './same-outlet.ts'

/** How the statements of a reference (left) and of a built account (right) meet. */
export interface StatementMatches {
  /** Right index by left index. */
  readonly pairs: ReadonlyMap<number, number>
  /** What keeps a found statement from being right: 'form direct, not mixed'. */
  readonly differences: ReadonlyMap<number, readonly string[]>
}

/** Statements are found by overlap of half the shorter passage with a rendering, and the same speaker. */
export function matchStatements(reference: Account, built: Account, actors: ActorMatcher): StatementMatches {
  const candidates: Candidate[] = []
  for (const [left, gold] of reference.statements.entries()) {
    for (const [right, own] of built.statements.entries()) {
      const fit = fitOf(gold, own)
      if (fit > 0 && isSameSpeaker(gold, own, actors)) candidates.push({ left, right, fit })
    }
  }
  const pairs = pairUp(candidates)
  const outlets = matchOutlets(reference, built)
  const differences = new Map<number, string[]>()
  for (const [left, right] of pairs) {
    const [gold, own] = [reference.statements[left], built.statements[right]]
    if (gold === undefined || own === undefined) continue
    const found = differencesOf(gold, own, outlets)
    if (found.length > 0) differences.set(left, found)
  }
  return { pairs, differences }
}

/** How well the best pair of renderings fits: shared characters over characters of both; 0 where none shares half. */
export function fitOf(gold: Statement, own: Statement): number {
  return Math.max(0, ...renderingPairs(gold, own).map(({ fit }) => fit))
}

function renderingPairs(gold: Statement, own: Statement) {
  return gold.renderings.flatMap((one) =>
    own.renderings
      .filter((other) => overlapHalf(one.evidence, other.evidence))
      .map((other) => ({ one, other, fit: unionShare(one, other) })),
  )
}

function unionShare({ evidence: one }: Rendering, { evidence: other }: Rendering): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start)
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start))
}

/** The same actor, or without a name the same words that name it. */
function isSameSpeaker(gold: Statement, own: Statement, actors: ActorMatcher): boolean {
  return actors.same(gold.speaker, own.speaker)
}

function differencesOf(gold: Statement, own: Statement, outlets: OutletMatcher): string[] {
  const [best] = renderingPairs(gold, own).sort((left, right) => right.fit - left.fit)
  if (best === undefined) return []
  const [goldChain, ownChain] = [best.one.chain, best.other.chain]
  const isSameChain =
    goldChain.length === ownChain.length && goldChain.every((one, index) => outlets.same(one, ownChain[index]))
  const chainNames = `chain [${ownChain.map(outlets.rightName).join(' → ')}], not [${goldChain.map(outlets.leftName).join(' → ')}]`
  return [
    ...(gold.kind === own.kind ? [] : [`kind ${own.kind}, not ${gold.kind}`]),
    ...(best.one.form === best.other.form ? [] : [`form ${best.other.form}, not ${best.one.form}`]),
    ...(isSameChain ? [] : [chainNames]),
  ]
}

/** The built statements that share half of a passage with a reference's, whoever says them: near misses. */
export function nearMisses(gold: Statement, built: Account): Statement[] {
  return built.statements.filter((own) =>
    own.renderings.some((other) => gold.renderings.some((one) => overlapOf(one.evidence, other.evidence) > 0)),
  )
}
