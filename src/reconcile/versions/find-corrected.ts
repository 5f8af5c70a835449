import type { AnnotatedReport, Id, Notice, Problem, Span, When } from '../../model/index.ts'
import { findQuotations } from '../../text/quotations.ts'
import { overlaps, slice } from '../../text/span.ts'
import type { Outlets } from '../outlets/find-outlets.ts'
import type { Pages } from './find-pages.ts'
import { pageKey } from './page-key.ts'
import { pageWords, plainWords, shareIn, tellingWords } from './page-words.ts'

/** A report that sets right or takes back another one of its outlet, or itself. */
export interface Correction {
  readonly kind: 'correction' | 'retraction'
  readonly by: Id
  /** The report corrected or taken back: `by` itself where the notice stands in it and no earlier version is at hand. */
  readonly of: Id
  readonly notice: Notice
}

export interface Corrections {
  readonly corrections: readonly Correction[]
  readonly problems: readonly Problem[]
}

/** What is known of the reports besides their words. */
export interface CorrectionContext {
  readonly outlets: Outlets
  readonly published: ReadonlyMap<Id, When>
  readonly pages: Pages
}

/** Points for what names the report that a notice speaks of. A title or address decides alone; a date needs words of the subject. */
const points = { address: 4, title: 3, date: 2 } as const

/** Share of a title's telling words that a notice must have to name it. */
const mostOfTitle = 0.75

/** Telling words that a title needs to be named by them, without quotation marks. */
const leastTitleWords = 3

/** Share of a notice's telling words that the report has: the least beside a date, and what is enough alone. */
const sharedBesideDate = 0.3
const sharedAlone = 0.6

/** Points from which a notice names a report. */
const enough = 3

/** Days after its publication in which a report is still corrected without its date being named. */
const daysAlone = 14
const dayMs = 86_400_000

/** Which report each correction and retraction speaks of: itself or its earlier version, or another one of the same outlet that it names by date, title or address. */
export function findCorrected(reports: readonly AnnotatedReport[], context: CorrectionContext): Corrections {
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  const bySource = new Map<string, AnnotatedReport[]>()
  for (const report of byId.values()) {
    const source = sourceOf(report, context)
    if (source === undefined) continue
    const known = bySource.get(source)
    if (known) known.push(report)
    else bySource.set(source, [report])
  }
  const corrections: Correction[] = []
  const problems: Problem[] = []
  for (const report of byId.values()) {
    const { id } = report.reading
    for (const notice of report.layers.metadata.notices ?? []) {
      if (notice.kind === 'note') continue
      const { kind } = notice
      if (notice.of === 'this') {
        corrections.push({ kind, by: id, of: earlierVersion(report, notice, byId, context.pages) ?? id, notice })
        continue
      }
      const fellows = bySource.get(sourceOf(report, context) ?? '') ?? []
      const of = named(report, notice, fellows, context)
      if (of !== undefined) corrections.push({ kind, by: id, of, notice })
    }
    if (isUnmatched(report, corrections)) problems.push(unmatched(report))
  }
  return { corrections, problems }
}

function isUnmatched(report: AnnotatedReport, corrections: readonly Correction[]): boolean {
  const { id } = report.reading
  const others = (report.layers.metadata.notices ?? []).some(({ kind, of }) => kind !== 'note' && of === 'other')
  return others && !corrections.some(({ by }) => by === id)
}

function unmatched({ reading, layers }: AnnotatedReport): Problem {
  const notice = (layers.metadata.notices ?? []).find(({ kind, of }) => kind !== 'note' && of === 'other')
  const words = notice === undefined ? '' : slice(reading.text, notice).replace(/\s+/gu, ' ').slice(0, 120)
  return {
    code: 'unmatched-correction',
    subject: reading.id,
    message: `It corrects a report that could not be told among these; add that report if you have it: '${words}'`,
  }
}

/** Who publishes a report: its outlet, else the site it stands on. */
function sourceOf({ reading, layers }: AnnotatedReport, { outlets }: CorrectionContext): string | undefined {
  return outlets.byReport.get(reading.id) ?? layers.metadata.domain
}

/** The version of the page that a notice speaks of: the last one before it that says what was wrong, else the one before. */
function earlierVersion(
  { reading }: AnnotatedReport,
  notice: Notice,
  byId: ReadonlyMap<Id, AnnotatedReport>,
  { versionOf }: Pages,
): Id | undefined {
  const words = plainWords(slice(reading.text, notice))
  const before = versionOf.get(reading.id)
  const texts: { readonly id: Id; readonly text: string }[] = []
  for (let at = before; at !== undefined; at = versionOf.get(at)) {
    const version = byId.get(at)
    if (version) texts.push({ id: at, text: pageWords(version) })
  }
  // A notice that an earlier version has already is that one's.
  if (texts[0] === undefined || texts[0].text.includes(words)) return undefined
  const wrong = notice.wrong.map((span) => tellingWords(slice(reading.text, span))).filter(({ size }) => size > 0)
  const telling = texts.find(({ text }) => {
    const own = new Set(text.trim().split(' '))
    return wrong.some((one) => [...one].every((word) => own.has(word)))
  })
  return (telling ?? texts[0]).id
}

/** The one report of the same outlet that a notice names best; none where two are named alike. */
function named(
  report: AnnotatedReport,
  notice: Notice,
  fellows: readonly AnnotatedReport[],
  context: CorrectionContext,
): Id | undefined {
  const clues = cluesOf(report, notice)
  const scored = fellows
    .filter((fellow) => fellow !== report && canBeCorrected(fellow, report, context))
    .map((fellow) => ({ id: fellow.reading.id, score: scoreOf(fellow, report, clues, context) }))
    .filter(({ score }) => score >= enough)
    .sort((left, right) => right.score - left.score || (left.id < right.id ? -1 : 1))
  const [best, ...rest] = scored
  if (best === undefined) return undefined
  // Versions of one page are one report: the last is meant.
  const rivals = rest.filter(
    ({ score, id }) => best.score - score < clearlyBetter && context.pages.compare(best.id, id) === undefined,
  )
  if (rivals.length > 0) return undefined
  const versions = scored.filter(({ id }) => id === best.id || context.pages.compare(best.id, id) !== undefined)
  return versions.reduce((last, one) => ((context.pages.compare(last.id, one.id) ?? 0) < 0 ? one : last)).id
}

/** By how much one report must be named better than the next. */
const clearlyBetter = 0.25

interface Clues {
  readonly text: string
  readonly words: ReadonlySet<string>
  /** What stands in quotation marks. */
  readonly quoted: readonly string[]
  readonly addresses: readonly string[]
  readonly times: readonly When[]
}

/** What the notice says of the other report, with the title above it and what is left of a short piece. */
function cluesOf({ reading, layers }: AnnotatedReport, notice: Notice): Clues {
  const title = layers.blocks.find(({ role }) => role === 'title')
  const spans: readonly Span[] = [...(title ? [title] : []), notice]
  const text = spans.map((span) => slice(reading.text, span)).join('\n')
  return {
    text: plainWords(text),
    words: tellingWords(text),
    quoted: findQuotations(text, [{ start: 0, end: text.length }]).map(({ inner }) => slice(text, inner)),
    addresses: [...text.matchAll(/https?:\/\/[^\s<>"“”)]{4,300}/giu)].flatMap(
      ([address]) => pageKey(address.replace(/[.,;]$/u, '')) ?? [],
    ),
    times: layers.times.filter((time) => overlaps(time, notice)).flatMap(({ when }) => when ?? []),
  }
}

function canBeCorrected(
  fellow: AnnotatedReport,
  report: AnnotatedReport,
  { published, pages }: CorrectionContext,
): boolean {
  if (pages.compare(fellow.reading.id, report.reading.id) !== undefined) return false
  const [from, until] = [published.get(fellow.reading.id)?.earliest, published.get(report.reading.id)?.latest]
  return from === undefined || until === undefined || from.slice(0, 10) <= until.slice(0, 10)
}

function scoreOf(
  fellow: AnnotatedReport,
  report: AnnotatedReport,
  clues: Clues,
  { published }: CorrectionContext,
): number {
  const { reading, layers } = fellow
  const key = pageKey(reading.url)
  const title = layers.metadata.title?.value ?? ''
  const own = tellingWords(title)
  const isQuoted = clues.quoted.some((words) => own.size > 0 && shareIn(own, tellingWords(words)) >= mostOfTitle)
  const isNamed = isQuoted || (own.size >= leastTitleWords && shareIn(own, clues.words) >= mostOfTitle)
  const shared = shareIn(clues.words, tellingWords(pageWords(fellow)))
  const when = published.get(reading.id)
  const isDated = when !== undefined && clues.times.some((time) => mayBe(time, when))
  return (
    (key !== undefined && clues.addresses.includes(key) ? points.address : 0) +
    (isNamed ? points.title : 0) +
    (isDated && shared >= sharedBesideDate ? points.date + 1 : 0) +
    (shared >= sharedAlone && isSoonAfter(when, published.get(report.reading.id)) ? points.title : 0) +
    shared
  )
}

/** Whether a date that a notice names may be that of a report: what is printed on a day stands on the web the evening before. */
function mayBe(time: When, published: When): boolean {
  const [from, to] = [time.earliest?.slice(0, 10), time.latest?.slice(0, 10)]
  const [earliest, latest] = [published.earliest?.slice(0, 10), published.latest?.slice(0, 10)]
  if (from === undefined || to === undefined || earliest === undefined || latest === undefined) return false
  const apart = Date.parse(from) - Date.parse(latest)
  // A month or a year names no report.
  if (Date.parse(to) - Date.parse(from) > longestTime * dayMs) return false
  return apart <= dayMs && earliest <= to
}

/** Days that a date may span and still name a report: a week. */
const longestTime = 7

function isSoonAfter(before: When | undefined, after: When | undefined): boolean {
  const [from, until] = [before?.latest?.slice(0, 10), after?.earliest?.slice(0, 10)]
  if (from === undefined || until === undefined) return false
  return Date.parse(until) - Date.parse(from) <= daysAlone * dayMs
}
