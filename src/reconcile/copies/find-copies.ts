import type { AnnotatedReport, CopiedPassage, Id, Judgement, When } from '../../model/index.ts'
import { type Memo, noMemo } from '../memo.ts'
import { findCandidates } from './block.ts'
import { type CopyLink, findLeads, orderReports } from './cluster.ts'
import { flipStretch, indexSeeds, type SeedIndex } from './compare/align.ts'
import { compareReports, countOwn, type SharedText, standsAlone } from './compare/compare-reports.ts'
import { comparePrecedence, type Precedence, type PrecedenceContext } from './compare/precedence.ts'
import { type CopySource, copiedSentences, joinSentences } from './copied-passages.ts'
import { type JudgedPair, judgePair } from './judge.ts'
import { type ReportWords, readWords, type WordRange } from './report-words.ts'

/** Which reports and passages repeat earlier ones. */
export interface Copies {
  /** The lead of each copy; leads and reports without copies are absent. */
  readonly copyOf: ReadonlyMap<Id, Id>
  /** The report that each update of one story by one outlet takes the place of. */
  readonly versionOf: ReadonlyMap<Id, Id>
  /** Passages that a report has from earlier ones, in its order, without overlaps. */
  readonly copied: ReadonlyMap<Id, readonly CopiedPassage[]>
  /** The same, sentence by sentence: to find what one sentence repeats. */
  readonly copiedSentences: ReadonlyMap<Id, readonly CopiedPassage[]>
  /** Sorted by the ids of the pair. */
  readonly judgements: readonly Judgement[]
}

interface Pair {
  readonly left: number
  readonly right: number
  readonly shared: SharedText
  readonly precedence: Precedence
}

/** Finds copies, versions and copied passages among reports; the order of the reports makes no difference. */
export function findCopies(
  reports: readonly AnnotatedReport[],
  context: PrecedenceContext = {},
  memo: Memo = noMemo,
): Copies {
  const sorted = sortReports(reports, context)
  const words = sorted.map((report) => memo.keep('words', report, readWords))
  const idOf = (index: number) => (sorted[index] as AnnotatedReport).reading.id
  const indexOf = new Map(sorted.map(({ reading }, index) => [reading.id, index]))
  const textOf = new Map(sorted.map(({ reading }) => [reading.id, reading.text]))
  let indexed: { left: number; seeds: SeedIndex } | undefined
  const compared = findCandidates(words).flatMap(({ left, right }) => {
    const [leftWords, rightWords] = [words[left], words[right]]
    if (!leftWords || !rightWords) return []
    if (indexed?.left !== left) indexed = { left, seeds: indexSeeds(leftWords) }
    const shared = compareReports(leftWords, rightWords, indexed.seeds)
    return shared ? [{ left, right, shared }] : []
  })
  const sharedWords = countShared(words, compared)
  const pairs = compared.map(({ left, right, shared }): Pair => {
    const ofBoth = { left: sharedWords[left] ?? 0, right: sharedWords[right] ?? 0 }
    return { left, right, shared, precedence: comparePrecedence(idOf(left), idOf(right), shared, ofBoth, context) }
  })
  const order = orderReports(sorted.length, pairs.map(orient))
  const judged = pairs.map((pair) => ({ pair: settle(pair, order), judgement: judge(settle(pair, order)) }))
  const versions = judged.filter(({ judgement }) => judgement.relation === 'version').map(toLink)
  const links = judged
    .filter(({ judgement }) => judgement.relation === 'copy')
    .map(toLink)
    .filter(({ earlier, later }) => !comesBackTo(earlier, later))
  const leads = findLeads(sorted.length, links, order)
  const sentences = passages(judged)
  return {
    copyOf: new Map([...leads].map(([later, lead]) => [idOf(later), idOf(lead)])),
    versionOf: new Map(latest(versions).map(({ later, earlier }) => [idOf(later), idOf(earlier)])),
    copied: new Map(
      [...sentences].map(([id, list]) => [id, joinSentences(list, (report) => textOf.get(report) ?? '')]),
    ),
    copiedSentences: new Map(
      [...sentences].map(([id, list]) => [id, list.map(({ start, end, from }) => ({ start, end, from }))]),
    ),
    judgements: judged.flatMap(({ pair, judgement }) => toJudgement(pair, judgement)).sort(byPair),
  }

  function judge({ left, right, shared, precedence }: Pair): JudgedPair {
    const outlets = [left, right].map((index) => context.outlets?.byReport.get(idOf(index)))
    const sameOutlet = outlets[0] !== undefined && outlets[0] === outlets[1]
    return judgePair(shared, precedence, sameOutlet, isSoon(idOf(left), idOf(right), context))
  }

  /** Whether what a report shares with an earlier one was in an earlier version of itself. */
  function comesBackTo(earlier: number, later: number): boolean {
    const first = indexOf.get(context.firstVersion?.(idOf(later)) ?? '')
    return first !== undefined && first !== later && (order[first] as number) < (order[earlier] as number)
  }

  /** The last version before each. */
  function latest(found: readonly CopyLink[]): CopyLink[] {
    const last = new Map<number, CopyLink>()
    for (const link of found) {
      const known = last.get(link.later)
      if (!known || (order[link.earlier] as number) > (order[known.earlier] as number)) last.set(link.later, link)
    }
    return [...last.values()]
  }

  function passages(settled: readonly { readonly pair: Pair; readonly judgement: JudgedPair }[]) {
    const sources = new Map<number, { place: number; source: CopySource }[]>()
    for (const { pair, judgement } of settled) {
      const { earlier, later } = orient(pair)
      const [{ reading }, from, to] = [sorted[earlier] as AnnotatedReport, words[earlier], words[later]]
      if (!from || !to) continue
      const oriented = earlier === pair.left ? pair.shared.stretches : pair.shared.stretches.map(flipStretch)
      const stretches = oriented.filter(
        (stretch) => judgement.relation !== 'passages' || standsAlone(from, to, stretch),
      )
      if (stretches.length === 0) continue
      const list = sources.get(later) ?? []
      sources.set(later, list)
      list.push({
        place: order[earlier] as number,
        source: { report: reading.id, text: reading.text, words: from, stretches },
      })
    }
    return new Map(
      [...sources].map(([later, list]) => {
        const inOrder = list.sort((one, other) => one.place - other.place).map(({ source }) => source)
        const own = words[later]
        return [idOf(later), own ? copiedSentences(own, inOrder) : []] as const
      }),
    )
  }

  function toJudgement({ left, right }: Pair, { verdict, score, reasons }: JudgedPair): Judgement[] {
    // Of versions of one page, whatever finds them tells.
    if (verdict === 'different' || context.compareVersions?.(idOf(left), idOf(right)) !== undefined) return []
    const [one, other] = [idOf(left), idOf(right)].sort() as [Id, Id]
    return [{ kind: 'report', left: one, right: other, verdict, score, reasons, by: 'copies@1' }]
  }
}

/** Days within which an outlet's later report of the same words is an update of the earlier one; after them it is printed again. Set by judgement. */
const versionDays = 3
const dayMs = 86_400_000

/** Whether two reports may have come out within the days in which reports are updated. */
function isSoon(left: Id, right: Id, { dates }: PrecedenceContext): boolean {
  const [one, other] = [left, right].map((id) => dates?.get(id)) as [When | undefined, When | undefined]
  const gap = (before: When | undefined, after: When | undefined) =>
    before?.latest === undefined || after?.earliest === undefined
      ? 0
      : Date.parse(after.earliest.slice(0, 10)) - Date.parse(before.latest.slice(0, 10))
  return Math.max(gap(one, other), gap(other, one)) <= versionDays * dayMs
}

/** Own words of each report that any other has too. */
function countShared(words: readonly ReportWords[], pairs: readonly Omit<Pair, 'precedence'>[]): number[] {
  const ranges: WordRange[][] = words.map(() => [])
  for (const { left, right, shared } of pairs) {
    ranges[left]?.push(...shared.stretches.map((stretch) => stretch.left))
    ranges[right]?.push(...shared.stretches.map((stretch) => stretch.right))
  }
  return words.map((report, index) => countOwn(report, ranges[index] ?? []))
}

/** Reports by date, then id, each once: likely originals stand before what repeats them. */
function sortReports(reports: readonly AnnotatedReport[], { dates }: PrecedenceContext): AnnotatedReport[] {
  const date = (id: Id) => dates?.get(id)?.earliest ?? dates?.get(id)?.latest ?? '~'
  const keyed = reports.map((report) => [`${date(report.reading.id)}|${report.reading.id}`, report] as const)
  return [...new Map(keyed)].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, report]) => report)
}

function orient({ left, right, precedence: { first, ground } }: Pair) {
  return first === 'left' ? { earlier: left, later: right, ground } : { earlier: right, later: left, ground }
}

/** The pair as the order of all reports has it. */
function settle(pair: Pair, order: Int32Array): Pair {
  const first = (order[pair.left] as number) < (order[pair.right] as number) ? 'left' : 'right'
  return first === pair.precedence.first ? pair : { ...pair, precedence: { first, ground: 'id' } }
}

function toLink({ pair, judgement }: { pair: Pair; judgement: JudgedPair }): CopyLink {
  const { earlier, later } = orient(pair)
  const ranges = pair.shared.stretches.map((stretch) => (later === pair.left ? stretch.left : stretch.right))
  return { earlier, later, score: judgement.score, ranges }
}

function byPair(one: Judgement, other: Judgement): number {
  const [left, right] = [`${one.left} ${one.right}`, `${other.left} ${other.right}`]
  return left < right ? -1 : left > right ? 1 : 0
}
