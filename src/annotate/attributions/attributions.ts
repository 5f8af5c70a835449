import { type Attribution, defineAnnotator, type Layers, type Reading, type Span } from '../../model/index.ts'
import { indexAt, overlaps } from '../../text/span.ts'
import { type Analysis, analyse, spanOf } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { cueSenses, performatives } from '../lang/en/cue-kinds.ts'
import weights from './attributions.weights.json' with { type: 'json' }
import { findClaims } from './claims.ts'
import { formOf, trimContent } from './content-spans.ts'
import { type AdviceOf, type Draft, findDrafts } from './drafts.ts'
import { mendDrafts } from './mend-drafts.ts'
import { readModel } from './model.ts'
import { assertedKinds, findOwnVoices, isOwnTag, type OwnVoice } from './own-voice.ts'
import { findRuns, type Run } from './runs.ts'
import { findSaying, isMedia } from './saying.ts'
import { hasClause, senseOf } from './senses.ts'
import { verbTime } from './verb-times.ts'

const model = readModel(weights)

/** Who said what: sources, cues and contents, with the single claims of each content. */
export const attributions = defineAnnotator({
  name: 'attributions',
  version: 6,
  needs: ['blocks', 'metadata', 'sentences', 'syntax', 'names', 'times'],
  gives: 'attributions',
  annotate: (reading, layers) =>
    findAttributions(reading, layers, (analysis) => mendDrafts(analysis, findRuleDrafts(analysis))),
})

/** Drafts by the linear model; `least` is the lowest chance of a cue, where it is not the usual one, and `adviceOf` what another reader says. */
export function findRuleDrafts(analysis: Analysis, least?: number, adviceOf?: AdviceOf): Draft[] {
  return findDrafts(analysis, model, least, least, adviceOf)
}

type Needed = Pick<Layers, 'blocks' | 'metadata' | 'sentences' | 'syntax' | 'names' | 'times'>

/** An attribution under way, with its extent in words. */
interface Entry {
  readonly draft?: Draft
  readonly run?: Run
  readonly own?: OwnVoice
  readonly pieces: readonly WordRange[]
}

/** The attributions that drafts of them come to, once they are mended. */
export function findAttributions(
  reading: Reading,
  layers: Needed,
  draftsOf: (analysis: Analysis) => readonly Draft[],
): Attribution[] {
  const analysis = analyse(reading.text, layers.blocks, layers.sentences, layers.syntax)
  const voices = findOwnVoices(analysis, reading, layers)
  const drafts = draftsOf(analysis).filter(({ source, head }) => !isOwnTag(analysis, voices, source, head))
  const runs = findRuns(analysis, drafts)
  const entries: Entry[] = [
    ...drafts.map((draft) => ({ draft, pieces: draft.pieces })),
    ...runs.map((run) => ({ run, pieces: [run.range] })),
    ...voices.map((own) => ({ own, pieces: own.pieces })),
  ].sort((left, right) => anchor(left) - anchor(right))
  const holders = findHolders(entries)
  const conveyors = entries.map((_, index) => conveyed(analysis, index, entries, holders, layers))
  const conveying = new Set(conveyors.flat())
  const order = new Map(entries.flatMap(({ draft }, index) => (draft ? [[draft, index] as const] : [])))
  return entries.map((entry, index) => {
    const attribution = toAttribution(analysis, entry, entries, layers, {
      within: holders[index],
      conveys: conveying.has(index),
      via: conveyors[index] ?? [],
      continues: entry.run ? order.get(entry.run.continues) : undefined,
    })
    const time = attribution.time ?? verbTime(attribution, reading.text, layers)
    return time === undefined ? attribution : { ...attribution, time }
  })
}

function anchor(entry: Entry): number {
  return entry.draft ? entry.draft.head : (entry.pieces[0] as WordRange).from
}

/** The attribution that holds each one, with no circles, through those that runs continue either. */
function findHolders(entries: readonly Entry[]): (number | undefined)[] {
  const order = new Map(entries.flatMap(({ draft }, index) => (draft ? [[draft, index] as const] : [])))
  const continued = entries.map(({ run }) => (run ? (order.get(run.continues) ?? -1) : -1))
  const holders: (number | undefined)[] = entries.map(() => undefined)
  for (const [index, entry] of entries.entries()) {
    const holder = holderOf(entry, index, entries)
    if (holder !== undefined && !reaches(holder, index)) holders[index] = holder
  }
  return holders

  function reaches(from: number, goal: number): boolean {
    const open = [from]
    const seen = new Set<number>()
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (at === goal) return true
      if (seen.has(at)) continue
      seen.add(at)
      const holder = holders[at]
      if (holder !== undefined) open.push(holder)
      const run = continued[at]
      if (run !== undefined && run >= 0) open.push(run)
    }
    return false
  }
}

/** How many attributions away one that holds another is looked for. */
const farthestHolder = 60

/** Index of the smallest attribution whose content holds this one's cue. */
function holderOf(entry: Entry, place: number, entries: readonly Entry[]): number | undefined {
  const at = anchor(entry)
  let found: number | undefined
  let size = Number.POSITIVE_INFINITY
  const last = Math.min(entries.length, place + farthestHolder)
  for (let index = Math.max(0, place - farthestHolder); index < last; index += 1) {
    const other = entries[index] as Entry
    if (other === entry || !other.pieces.some((piece) => piece.from <= at && at < piece.to)) continue
    if (entry.pieces.some((piece) => piece.from <= anchor(other) && anchor(other) < piece.to)) continue
    const length = other.pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)
    if (length < size) {
      size = length
      found = index
    }
  }
  return found
}

/** Share of an outer content that an inner attribution must fill for the outer one merely to hand it on. */
const handedOn = 0.5

/** Indexes of the attributions to media that merely hand on this one, nearest first. */
function conveyed(
  analysis: Analysis,
  index: number,
  entries: readonly Entry[],
  holders: readonly (number | undefined)[],
  layers: Needed,
): number[] {
  const found: number[] = []
  const inner = entries[index] as Entry
  if (!inner.draft?.source) return found
  let extent = sizeOf(inner)
  for (let at = holders[index]; at !== undefined; at = holders[at]) {
    const outer = entries[at] as Entry
    if (
      !outer.draft?.source ||
      !(isMedia(analysis, outer.draft.source, layers.names) || isPressTag(analysis, outer, layers))
    )
      break
    if (extent < handedOn * sizeOf(outer) && !opensContent(inner, outer)) break
    found.push(at)
    extent = sizeOf(outer)
  }
  return found
}

/** '…, he told the port's radio, NTA reports': in the present and behind what it hands on only the press does so. */
function isPressTag({ words }: Analysis, { draft, pieces }: Entry, { names }: Needed): boolean {
  const [piece] = pieces
  if (!draft?.source || !piece || pieces.length > 1 || piece.to > draft.source.from) return false
  const source = { start: (words[draft.source.from] as Word).start, end: (words[draft.source.to - 1] as Word).end }
  const name = names[indexAt(names, source.end - 1)]
  return /^(?:reports|writes)$/u.test((words[draft.head] as Word).lower) && name?.type === 'organization'
}

/** Whether an attribution is the clause that another's content begins with. */
function opensContent(inner: Entry, outer: Entry): boolean {
  const from = inner.draft?.source?.from
  const first = outer.pieces[0] as WordRange
  return from !== undefined && from - first.from < 2 && (inner.draft?.group?.form ?? '') === 'finite'
}

/** Words from the first to the last of source, cue and content. */
function sizeOf({ draft, pieces }: Entry): number {
  const ranges = [...pieces, ...(draft ? [draft.span] : []), ...(draft?.source ? [draft.source] : [])]
  const content = pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)
  return Math.max(
    content,
    ranges.reduce((sum, range) => sum + range.to - range.from, 0),
  )
}

interface Place {
  readonly within: number | undefined
  readonly conveys: boolean
  readonly via: readonly number[]
  readonly continues: number | undefined
}

function toAttribution(
  analysis: Analysis,
  entry: Entry,
  entries: readonly Entry[],
  layers: Needed,
  place: Place,
): Attribution {
  const { words } = analysis
  const { draft, run } = entry
  const within = place.within === undefined ? {} : { within: place.within }
  const pieces = contentOf(analysis, entry)
  const form = formOf(analysis, { from: (pieces[0] as WordRange).from, to: (pieces.at(-1) as WordRange).to })
  const content = pieces.map((piece) => spanOf(words, piece))
  const own = {
    content,
    form: pieces.every((piece) => formOf(analysis, piece) === 'direct') ? ('direct' as const) : form,
  }
  if (entry.own) return toOwnVoice(analysis, entry.own, content, pieces, within)
  if (run || !draft) {
    const claims = findClaims(analysis, pieces, { sense: 'say', lemma: 'say', negated: false })
    return {
      ...own,
      claims,
      ...within,
      ...(place.continues === undefined ? {} : { continues: place.continues }),
      addressees: [],
      via: [],
    }
  }
  const saying = findSaying(analysis, draft, layers.names, layers.times)
  const via = place.via.map((at) => spanOf(words, (entries[at] as Entry).draft?.source as WordRange))
  const sense = senseOf(analysis, draft)
  const silent = sense === 'attitude' || opensQuotation(analysis, draft, entries)
  const claims =
    place.conveys || draft.conveys || silent
      ? []
      : findClaims(analysis, pieces, {
          sense,
          lemma: (words[draft.head] as Word).lemma,
          ...(draft.source ? { pronouns: pronounsOf(analysis, draft.source, layers.names) } : {}),
          negated: draft.group?.negated ?? false,
        })
  return {
    ...(draft.source ? { source: spanOf(words, draft.source) } : {}),
    cue: spanOf(words, draft.span),
    ...(draft.confidence === undefined ? {} : { confidence: draft.confidence }),
    ...own,
    claims,
    ...(silent && fillsClaim(entry, entries[place.within ?? -1]) ? {} : within),
    addressees: saying.addressees,
    via: distinct([...saying.via, ...(draft.via ?? []).map((range) => spanOf(words, range)), ...via]),
    ...(saying.occasion ? { occasion: saying.occasion } : {}),
    ...(saying.time === undefined ? {} : { time: saying.time }),
  }
}

/** An answer or an assertion: its speaker's own words, whatever stands in quotation marks within. */
function toOwnVoice(
  analysis: Analysis,
  { source, voice }: OwnVoice,
  content: readonly Span[],
  pieces: readonly WordRange[],
  within: Pick<Attribution, 'within'>,
): Attribution {
  const claims = findClaims(analysis, pieces, { sense: 'say', lemma: 'say', negated: false, form: 'direct' })
  return {
    source: { start: source.start, end: source.end },
    content,
    form: 'direct',
    claims: voice === 'answer' ? claims : claims.filter(({ kind }) => assertedKinds.has(kind)),
    ...within,
    addressees: [],
    via: [],
  }
}

/** The pronouns by which reported words may mean whom a source names: 'it' is no person, and 'he' is no 'she'. */
function pronounsOf(analysis: Analysis, source: WordRange, names: Layers['names']): RegExp {
  const first = (analysis.words[source.from] as Word).lower
  if (source.to - source.from === 1) {
    if (/^s?he$/u.test(first)) return first === 'he' ? /^he$/u : /^she$/u
    if (first === 'they') return /^they$/u
    if (first === 'it') return /^(?:it|they)$/u
  }
  const span = spanOf(analysis.words, source)
  const person = names.some((name) => name.type === 'person' && overlaps(name, span))
  return person ? /^(?:he|she)$/u : /^(?:he|she|they|it)$/u
}

/** Whether an attribution is most of the one that holds it, which then would be taken for the same words. */
function fillsClaim(inner: Entry, outer: Entry | undefined): boolean {
  const length = ({ pieces }: Entry) => pieces.reduce((sum, piece) => sum + piece.to - piece.from, 0)
  return outer !== undefined && length(inner) > handedOn * length(outer)
}

/** 'Norland warns …' as a main clause of somebody's quotation: the act is that of whom the quotation belongs to. */
function opensQuotation(analysis: Analysis, { source, head, group }: Draft, entries: readonly Entry[]): boolean {
  const { words } = analysis
  if (!source || group?.form !== 'finite' || group.modal || group.negated || source.from > head) return false
  const verb = words[head] as Word
  const quotation = analysis.quoted.get(verb.quotation)
  if (!quotation || !/s$/u.test(verb.lower) || verb.lower === verb.lemma) return false
  if (!performatives.has(cueSenses.get(verb.lemma) ?? 'say') && verb.lemma !== 'warn') return false
  if (source.from - quotation.from > 1 && !opensClause(analysis, source.from)) return false
  return entries.some(
    ({ draft, run, pieces }) =>
      (run !== undefined ||
        (draft?.source !== undefined && (words[draft.head] as Word).quotation !== verb.quotation)) &&
      draft?.head !== head &&
      pieces.some((piece) => piece.from <= head && head < piece.to && formOf(analysis, piece) === 'direct'),
  )
}

/** Whether a word begins a sentence, or a clause after ', and'. */
function opensClause({ words }: Analysis, at: number): boolean {
  const word = words[at] as Word
  const before = words[at - 1]
  if (!before || before.sentence !== word.sentence) return true
  return before.pos === 'CCONJ' && words[at - 2]?.lower === ','
}

function distinct(spans: readonly Span[]): Span[] {
  return spans.filter((span, at) => spans.findIndex((other) => overlaps(span, other)) === at)
}

/** Content without outer marks; where the cue is the act itself and no clause follows, the whole verb phrase. */
function contentOf(analysis: Analysis, { draft, pieces }: Entry): WordRange[] {
  const trimmed = pieces.flatMap((piece) => trimContent(analysis, piece) ?? [])
  const own = trimmed.length > 0 ? trimmed : [pieces[0] as WordRange]
  const first = own[0] as WordRange
  if (!draft || own.length > 1 || first.from < draft.span.to) return own
  const [opening, next] = analysis.words.slice(first.from, first.from + 2)
  if (opening?.lower === 'by' && next?.lower.endsWith('ing')) return [{ from: first.from + 1, to: first.to }]
  const cue = analysis.words[draft.head] as Word
  if (cue.lemma === 'put' && draft.head + 1 < draft.span.to) return [{ from: draft.head + 1, to: first.to }]
  const mark = (analysis.words[draft.span.from] as Word).lower === 'to' ? 1 : 0
  return isPhrase(analysis, draft, first) ? [{ from: draft.span.from + mark, to: first.to }] : own
}

function isPhrase(analysis: Analysis, draft: Draft, content: WordRange): boolean {
  if (!performatives.has(senseOf(analysis, draft)) || content.from - draft.span.to > 6) return false
  const first = analysis.words[content.from] as Word
  if (first.quotation >= 0 || !draft.group) return false
  const before = analysis.words[content.from - 1] as Word
  if (before.lower === 'that' || before.lower === ':') return false
  const group = draft.sentence.groups.find((item) => item.head >= content.from && item.head < content.to)
  return first.lower === 'to' || group?.form !== 'finite' || !hasClause(analysis, content)
}
