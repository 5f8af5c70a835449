import type { AnnotatedReport, CopiedPassage, Id, Origin, Span } from '../model/index.ts'
import { contains, indexAt, overlapLength, overlaps } from '../text/span.ts'
import { type Answers, type Memo, noMemo } from './memo.ts'
import type { OutletMention, Outlets } from './outlets/find-outlets.ts'
import { statedTime } from './statements/saying-time.ts'

/** Where a passage came from, and through whom. */
export interface Provenance {
  readonly origin: Origin
  /** Outlets it came through before the report it stands in, nearest to the speaker first. */
  readonly chain: readonly Id[]
  /** Where it stands in the report that it is copied from. */
  readonly copied?: ReportRange
}

/** A range of one report's text. */
export interface ReportRange extends Span {
  readonly report: Id
}

/** Share of a passage that must lie in a copied one. */
const mostlyCopied = 0.5

/** Characters of a quotation that two reports hardly have by chance: 'I am no coward'. */
const tellingLength = 12

/** Paragraphs from the top whose credit also covers what the same speaker says later on. */
const leadParagraphs = 2

/** A credit, and the attribution that it is given for. */
interface LeadCredit {
  readonly credit: readonly Id[]
  readonly attribution: number
}

interface Traced {
  readonly annotated: AnnotatedReport
  /** Outlets credited in each attribution's own words, nearest to the speaker first. */
  readonly creditOf: (attribution: number) => readonly Id[]
  /** The credit that the lead gives for a speaker, by index into `entities`. */
  readonly leadCredits: ReadonlyMap<number, LeadCredit>
  readonly speakers: ReadonlyMap<number, number>
}

/**
 * Prepares to tell the origin of passages. In this order: the origin of the passage it copies; the agency or outlet that its
 * attribution, its sentence or the report credits; the report's own outlet; the report itself, of a page with
 * several versions the first.
 */
export function prepareOrigins(
  reports: readonly AnnotatedReport[],
  copies: { readonly copiedSentences: Answers<Id, readonly CopiedPassage[]> },
  found: Pick<Outlets, 'byReport' | 'credits' | 'mentions'>,
  firstVersion: (report: Id) => Id = (report) => report,
  memo: Memo = noMemo,
) {
  const outlets = {
    byReport: memo.note('outlets of reports', found.byReport),
    credits: memo.note('credits of reports', found.credits),
    mentions: memo.note('mentions of outlets', found.mentions),
  }
  const byId = new Map(reports.map((report) => [report.reading.id, report]))
  let last: Traced | undefined

  /** The provenance of a passage; `attribution` is the index of the attribution it is the content of, where the caller knows it. */
  return function traceOrigin(passage: ReportRange, attribution?: number): Provenance {
    const { report } = passage
    const own = outlets.byReport.get(report)
    const copy = byId.get(report)?.reading.text.slice(passage.start, passage.end)
    const copied = sourceOf(copies, passage)
    const original = copied ? counterpart(copied, passage, copy) : borrowed(passage, copy, attribution)
    if (original) {
      const source = traceOrigin(original, mostQuoting(byId.get(original.report), original))
      return {
        origin: source.origin,
        chain: passThrough(source.chain, outlets.byReport.get(original.report), own),
        copied: original,
      }
    }
    const known = prepared(report)
    const credited = known ? creditsOf(known, passage, attribution) : []
    const chain = (credited.length > 0 ? credited : reportCredit(outlets.credits.get(report))).filter(
      (outlet) => outlet !== own,
    )
    const [origin] = chain
    if (origin !== undefined) return { origin: { credited: true, id: origin, kind: 'outlet' }, chain }
    return {
      origin:
        own === undefined
          ? { credited: false, id: firstVersion(report), kind: 'report' }
          : { credited: false, id: own, kind: 'outlet' },
      chain: [],
    }
  }

  /** Where a quotation stands word for word in a report that this one copies elsewhere: who copies has it from there too. */
  function borrowed({ report }: ReportRange, words = '', attribution?: number): ReportRange | undefined {
    const form = attribution === undefined ? undefined : byId.get(report)?.layers.attributions[attribution]?.form
    if (form !== 'direct' || words.length < tellingLength) return undefined
    for (const { from } of copies.copiedSentences.get(report) ?? []) {
      const start = byId.get(from.report)?.reading.text.indexOf(words) ?? -1
      if (start >= 0) return { report: from.report, start, end: start + words.length }
    }
    return undefined
  }

  /** A report prepared; the last one is kept, as passages are asked for report by report. */
  function prepared(report: Id): Traced | undefined {
    // Asked each time, so that it is noted for whatever the report is prepared for.
    const mentions = outlets.mentions.get(report) ?? []
    if (last?.annotated.reading.id === report) return last
    const annotated = byId.get(report)
    if (annotated) last = prepareReport(annotated, mentions)
    return annotated && last
  }
}

/** The copied sentence that holds most of a passage, where most of the passage lies in copied ones. */
function sourceOf(
  copies: { readonly copiedSentences: Answers<Id, readonly CopiedPassage[]> },
  passage: ReportRange,
): CopiedPassage | undefined {
  const sentences = copies.copiedSentences.get(passage.report) ?? []
  const overlapping = sentences.filter((sentence) => overlaps(sentence, passage))
  const covered = overlapping.reduce((sum, sentence) => sum + overlapLength(sentence, passage), 0)
  if (covered === 0 || covered < mostlyCopied * (passage.end - passage.start)) return undefined
  const [most] = overlapping.sort(
    (one, other) => overlapLength(other, passage) - overlapLength(one, passage) || one.start - other.start,
  )
  return most
}

/** Where a passage of a copied sentence stands in the one it was copied from: its very words, or else as far along as in the copy. */
function counterpart({ start, end, from }: CopiedPassage, passage: Span, words = ''): ReportRange {
  const verbatim = words === '' ? -1 : from.quote.indexOf(words)
  if (verbatim >= 0) {
    return { report: from.report, start: from.start + verbatim, end: from.start + verbatim + words.length }
  }
  const along = (offset: number) =>
    Math.round(
      from.start + ((Math.min(Math.max(offset, start), end) - start) / (end - start)) * (from.end - from.start),
    )
  return { report: from.report, start: along(passage.start), end: along(passage.end) }
}

/** The attribution of a report whose content holds most of a passage, and at least half of it; of equals the innermost. */
function mostQuoting(annotated: AnnotatedReport | undefined, passage: Span): number | undefined {
  let found: { index: number; shared: number; length: number } | undefined
  for (const [index, { content }] of (annotated?.layers.attributions ?? []).entries()) {
    const shared = content.reduce((sum, span) => sum + overlapLength(span, passage), 0)
    const length = content.reduce((sum, { start, end }) => sum + end - start, 0)
    if (shared === 0 || shared < mostlyCopied * (passage.end - passage.start)) continue
    if (!found || shared > found.shared || (shared === found.shared && length < found.length)) {
      found = { index, shared, length }
    }
  }
  return found?.index
}

/** A chain with the outlet it went through next, unless that is the one it has come to or the last it named. */
function passThrough(chain: readonly Id[], outlet: Id | undefined, own: Id | undefined): Id[] {
  const next = outlet === undefined || chain.includes(outlet) ? [...chain] : [...chain, outlet]
  return next.filter((id) => id !== own)
}

/** The first body that the report as a whole credits. */
function reportCredit(credits: readonly { readonly outlet: Id }[] = []): readonly Id[] {
  return credits.slice(0, 1).map(({ outlet }) => outlet)
}

function prepareReport(annotated: AnnotatedReport, named: readonly OutletMention[]): Traced {
  const { attributions, entities, blocks } = annotated.layers
  const mentions = named.filter(({ use }) => use !== 'publisher' && use !== 'credit')
  const credits = attributions.map(({ via, source, addressees }) => {
    const named = (spans: readonly Span[]) =>
      spans.flatMap((span) => mentions.filter((mention) => contains(span, mention)).map(({ outlet }) => outlet))
    return [...new Set([...named(addressees), ...named(source ? [source] : []), ...named(via)])]
  })
  const speakers = new Map(
    entities.flatMap(({ says }, entity) => says.map((attribution) => [attribution, entity] as const)),
  )
  const lead = blocks.filter(({ role }) => role === 'title' || role === 'standfirst' || role === 'paragraph')
  const leadEnd = lead.filter(({ role }) => role === 'paragraph')[leadParagraphs - 1]?.end ?? lead.at(-1)?.end ?? 0
  const leadCredits = new Map<number, LeadCredit>()
  const creditOf = (attribution: number) => creditAlong(annotated, credits, attribution)
  for (const [index, { content }] of attributions.entries()) {
    const speaker = speakers.get(index)
    const start = content[0]?.start
    if (speaker === undefined || start === undefined || start >= leadEnd || leadCredits.has(speaker)) continue
    const credit = creditOf(index)
    if (credit.length > 0) leadCredits.set(speaker, { credit, attribution: index })
  }
  return { annotated, creditOf, leadCredits, speakers }
}

/** An attribution's credits with those of the ones it lies in, and where it has none those of the quotation that it continues. */
function creditAlong(
  { layers }: AnnotatedReport,
  credits: readonly (readonly Id[])[],
  attribution: number,
): readonly Id[] {
  const chain: Id[] = []
  const seen = new Set<number>()
  for (let at: number | undefined = attribution; at !== undefined && !seen.has(at); ) {
    seen.add(at)
    const named: readonly Id[] = credits[at] ?? []
    chain.push(...named.filter((outlet) => !chain.includes(outlet)))
    const { within, continues }: { within?: number; continues?: number } = layers.attributions[at] ?? {}
    at = named.length === 0 && continues !== undefined ? continues : within
  }
  return chain
}

/** Outlets credited for a passage: in its attribution, in its sentence, or in the lead for the same speaker. */
function creditsOf(traced: Traced, passage: Span, attribution: number | undefined): readonly Id[] {
  const { attributions, sentences } = traced.annotated.layers
  const index = attribution ?? innermost(traced.annotated, passage)
  const credit = index === undefined ? [] : traced.creditOf(index)
  if (credit.length > 0) return credit
  const sentence = sentences[indexAt(sentences, passage.start)]
  if (sentence) {
    for (const [other, { content, cue, source, via }] of attributions.entries()) {
      const words = [...content, ...via, ...(cue ? [cue] : []), ...(source ? [source] : [])]
      if (!words.some((span) => overlaps(span, sentence))) continue
      if (!content.some((span) => overlaps(span, passage)) && !words.every((span) => contains(sentence, span))) continue
      const near = traced.creditOf(other)
      if (near.length > 0) return near
    }
  }
  if (index === undefined) return []
  return carried(traced, index) ?? leadCredit(traced, index) ?? []
}

/** The credit that the lead gives for the speaker; none for what was said on another day than what it is given for. */
function leadCredit({ annotated, speakers, leadCredits }: Traced, attribution: number): readonly Id[] | undefined {
  const speaker = speakers.get(attribution)
  const lead = speaker === undefined ? undefined : leadCredits.get(speaker)
  if (lead === undefined) return undefined
  const [own, credited] = [attribution, lead.attribution].map((at) => dayOf(annotated, at))
  return own === undefined || credited === undefined || own === credited ? lead.credit : undefined
}

/** The day on which something was said, where its own words name one: 'He said this on Friday' too. */
function dayOf({ reading, layers }: AnnotatedReport, index: number): string | undefined {
  const attribution = layers.attributions[index]
  const time = attribution === undefined ? undefined : statedTime(attribution, reading.text, layers.times)
  const { when } = layers.times[time ?? -1] ?? {}
  const [first, last] = [when?.earliest?.slice(0, 10), when?.latest?.slice(0, 10)]
  return first === last ? first : undefined
}

/** The credit of what the same speaker said last in the same paragraph, or with his own words in the one before, unless he speaks anew: to others, elsewhere, at another time. */
function carried({ annotated, speakers, creditOf }: Traced, attribution: number): readonly Id[] | undefined {
  const { attributions, blocks } = annotated.layers
  const place = (at: number) => attributions[at]?.cue ?? attributions[at]?.content[0]
  // His very words may have a paragraph of their own right after.
  const reach = attributions[attribution]?.form === 'direct' ? 1 : 0
  const first = openerOf(attributions, attribution)
  const start = place(first)?.start ?? 0
  const block = indexAt(blocks, start)
  for (let at = first; at >= 0; at -= 1) {
    if (speakers.get(at) !== speakers.get(attribution)) continue
    const spot = place(at)
    if (spot === undefined || block - indexAt(blocks, spot.start) > reach) return undefined
    const credit = creditOf(at)
    if (credit.length > 0) return credit
    const { addressees = [], occasion, time } = attributions[at] ?? {}
    if (addressees.length > 0 || occasion !== undefined || time !== undefined) return undefined
  }
  return undefined
}

/** The innermost attribution whose content holds a passage. */
function innermost({ layers }: AnnotatedReport, passage: Span): number | undefined {
  let found: { index: number; length: number } | undefined
  for (const [index, { content }] of layers.attributions.entries()) {
    for (const span of content) {
      if (!contains(span, passage)) continue
      if (!found || span.end - span.start < found.length) found = { index, length: span.end - span.start }
    }
  }
  return found?.index
}

/** The attribution that opens the quotation which one continues; itself where it continues none. */
function openerOf(attributions: AnnotatedReport['layers']['attributions'], attribution: number): number {
  let at = attribution
  for (let before = attributions[at]?.continues; before !== undefined && before < at; ) {
    at = before
    before = attributions[at]?.continues
  }
  return at
}
