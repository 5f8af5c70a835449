import type { AnnotatedReport, CopiedPassage, Id, Judgement, Notice, Problem, Span } from '../../model/index.ts'
import { contains, overlaps, slice } from '../../text/span.ts'
import type { Copies } from '../copies/find-copies.ts'
import type { Answers } from '../memo.ts'
import { type Correction, type CorrectionContext, findCorrected } from './find-corrected.ts'
import { pageWords, plainWords, shareIn, tellingWords } from './page-words.ts'

/** What outlets changed, corrected and took back. */
export interface Versions {
  readonly versionOf: ReadonlyMap<Id, Id>
  /** The report that each correction sets right. */
  readonly corrects: ReadonlyMap<Id, Id>
  /** The report that each retraction takes back. */
  readonly retracts: ReadonlyMap<Id, Id>
  /** The report by which these words were taken back, where they were. */
  droppedBy(report: Id, span: Span): Id | undefined
  /** Whether words are about a report of the outlet itself: what an earlier version said, that it regrets the error. */
  isTalk(report: Id, span: Span): boolean
  /** Whether one report takes the place of another, in whole or in part: its later version, a correction, a retraction. */
  replaces(later: Id, earlier: Id): boolean
  /** What outlets set right or took back, as `droppedBy` and `isTalk` go by it. */
  readonly corrections: readonly Correction[]
  readonly judgements: readonly Judgement[]
  readonly problems: readonly Problem[]
}

/** Share of the telling words of what was wrong that a passage must have to be that. */
const mostOfWrong = 0.6

/** Finds what outlets did to their own reports, and with it which passages they no longer stand by. */
export function findVersions(
  reports: readonly AnnotatedReport[],
  copies: Pick<Copies, 'versionOf'> & { readonly copiedSentences: Answers<Id, readonly CopiedPassage[]> },
  context: CorrectionContext,
): Versions {
  const { pages } = context
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  const { corrections, problems } = findCorrected(reports, context)
  const retracted = new Map<Id, Correction>()
  const corrected = new Map<Id, readonly Wrong[]>()
  for (const correction of corrections) {
    const { kind, by, of, notice } = correction
    if (kind === 'retraction') for (const id of takenBackWhole(correction)) retracted.set(id, correction)
    // A report that corrects itself has the right words in place of the wrong ones.
    else if (by !== of) corrected.set(of, [...(corrected.get(of) ?? []), ...wrongOf(by, notice)])
  }
  const wordsOf = new Map<Id, string>()
  const linked = (kind: Correction['kind']) =>
    new Map(corrections.flatMap((one) => (one.kind === kind && one.by !== one.of ? [[one.by, one.of] as const] : [])))
  return {
    versionOf: joinVersions(copies.versionOf, pages.versionOf),
    corrects: linked('correction'),
    retracts: linked('retraction'),
    droppedBy: (report, span) => takenBack(report, span) ?? leftOut(report, span),
    isTalk: (report, span) =>
      (byId.get(report)?.layers.metadata.notices ?? []).some(({ talk, wrong }) =>
        [...talk, ...wrong].some((one) => contains(one, span)),
      ),
    replaces(later, earlier) {
      if ((pages.compare(earlier, later) ?? 0) < 0) return true
      return corrections.some(
        ({ by, of }) => by === later && (of === earlier || pages.compare(of, earlier) !== undefined) && by !== earlier,
      )
    },
    corrections,
    judgements: pages.judgements,
    problems: [...problems, ...[...retracted].flatMap(([id, correction]) => tellRetracted(id, correction))],
  }

  function textOf(report: Id): string {
    return byId.get(report)?.reading.text ?? ''
  }

  /** A report that is taken back, with the versions before the one that says so, and what that one still shows of it. */
  function takenBackWhole({ by, of, notice }: Correction): Id[] {
    const versions = [...byId.keys()].filter((id) => {
      const place = pages.compare(of, id)
      return id !== by && place !== undefined && (pages.compare(id, by) ?? -1) < 0
    })
    return [of, ...versions, ...(notice.of === 'this' ? [by] : [])]
  }

  function wrongOf(by: Id, { wrong }: Notice): Wrong[] {
    return wrong.flatMap((span) => {
      const words = tellingWords(slice(textOf(by), span))
      return words.size === 0 ? [] : [{ by, words }]
    })
  }

  /** By an explicit word of the outlet, here or in what is copied from it. */
  function takenBack(report: Id, span: Span, depth = 0): Id | undefined {
    const retraction = retracted.get(report)
    if (retraction !== undefined && !isInNotice(report, span)) return retraction.by
    if (retracted.size === 0 && corrected.size === 0) return undefined
    const words = tellingWords(slice(textOf(report), span))
    const wrong = isInNotice(report, span) ? undefined : corrected.get(report)?.find((one) => tells(words, one))
    if (wrong !== undefined) return wrong.by
    const source = (copies.copiedSentences.get(report) ?? []).find((sentence) => contains(sentence, span))?.from
    if (depth >= deepest || source === undefined || pages.compare(report, source.report) !== undefined) return undefined
    // What others copied of it is as wrong; the rest of the sentence stands.
    const isWhole = retracted.has(source.report)
    return isWhole || corrected.get(source.report)?.some((one) => tells(words, one))
      ? takenBack(source.report, source, depth + 1)
      : undefined
  }

  function isInNotice(report: Id, span: Span): boolean {
    return (byId.get(report)?.layers.metadata.notices ?? []).some((notice) => overlaps(notice, span))
  }

  /** In the last version of a page that lacks these words. */
  function leftOut(report: Id, span: Span): Id | undefined {
    const last = pages.last.get(report)
    const [earlier, final] = [byId.get(report), last === undefined ? undefined : byId.get(last)]
    if (last === undefined || earlier === undefined || final === undefined) return undefined
    // Entries of a live page move down and off it; nobody takes them back.
    if (earlier.layers.metadata.genre === 'live' || final.layers.metadata.genre === 'live') return undefined
    const kept = wordsOf.get(last) ?? pageWords(final)
    wordsOf.set(last, kept)
    return kept.includes(plainWords(slice(earlier.reading.text, span))) ? undefined : last
  }

  function tellRetracted(id: Id, { by, notice }: Correction): Problem[] {
    const report = byId.get(id)
    const where = by === id ? 'it says so itself' : `${byId.get(by)?.reading.location} says so`
    const words = slice(textOf(by), notice).replace(/\s+/gu, ' ').slice(0, 160)
    const message = `${report?.reading.location}: its outlet took this report back, so that nothing in it counts as evidence; ${where}: '${words}'`
    return report === undefined ? [] : [{ code: 'retracted', subject: id, message }]
  }
}

/** Versions of pages, and updates under other addresses where these lead to no circle. */
function joinVersions(updates: ReadonlyMap<Id, Id>, versions: ReadonlyMap<Id, Id>): ReadonlyMap<Id, Id> {
  const joined = new Map(versions)
  for (const [later, earlier] of [...updates].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (joined.has(later)) continue
    let at: Id | undefined = earlier
    while (at !== undefined && at !== later) at = joined.get(at)
    if (at === undefined) joined.set(later, earlier)
  }
  return joined
}

/** Steps of copying that are followed. */
const deepest = 8

/** Words that a correction gives as wrong. */
interface Wrong {
  readonly by: Id
  readonly words: ReadonlySet<string>
}

/**
 * Whether a passage tells what was wrong, or a part of it: one has most of the words of the other and all its numbers. Where a number was
 * wrong, a passage without numbers is none.
 */
function tells(passage: ReadonlySet<string>, { words }: Wrong): boolean {
  return (
    holds(passage, words) || (holds(words, passage) && numbersOf(passage).length > 0 === numbersOf(words).length > 0)
  )
}

function holds(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return shareIn(part, whole) >= mostOfWrong && numbersOf(part).every((number) => whole.has(number))
}

function numbersOf(words: ReadonlySet<string>): readonly string[] {
  return [...words].filter((word) => /^\p{N}/u.test(word))
}
