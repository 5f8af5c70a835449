/**
 * Trains the linear parts of the attributions annotator on the train part of PolNeAR and writes their weights.
 *
 *     npx tsx training/attributions/train.ts DATA   # DATA/attribution/polnear/train/{text,attributions}
 *
 * Five parts, each trained with gold answers of the parts before it: which words are cues (logistic regression), how far a cue
 * reaches, which phrase is its source, where its content begins and where it ends (each a choice among candidates, by softmax).
 * AdaGrad with fixed order and seed; weights below `smallest` are dropped and the rest rounded.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBrat } from '../../evals/attribution/brat.ts'
import { readText } from '../../evals/attribution/read-text.ts'
import { findEnds } from '../../src/annotate/attributions/content-ends.ts'
import { findStarts } from '../../src/annotate/attributions/content-starts.ts'
import { cueKey, findCueCandidates, findCueSpans } from '../../src/annotate/attributions/cues.ts'
import { findMore } from '../../src/annotate/attributions/pieces.ts'
import { findSources } from '../../src/annotate/attributions/sources.ts'
import type { Analysis } from '../../src/annotate/clauses/analysis.ts'
import type { Word, WordRange } from '../../src/annotate/clauses/words.ts'
import type { Span } from '../../src/model/index.ts'
import { addDecision, newDecisions, trainChoice, trainYesNo } from './learn.ts'

const [data = '../shared/data', part = '1', only = ''] = process.argv.slice(2)
const folder = join(data, 'attribution/polnear/train')
const files = readdirSync(join(folder, 'attributions'))
  .sort()
  .filter((_, index) => index % Number(part) === 0)
const out = join(import.meta.dirname, '../../src/annotate/attributions/attributions.weights.json')

/** How often a word that is no verb must be a cue to be listed. */
const leastUses = 3

interface Item {
  readonly analysis: Analysis
  readonly gold: readonly Gold[]
}
interface Gold {
  readonly cue: WordRange
  readonly head: number
  readonly source: WordRange | undefined
  readonly pieces: readonly WordRange[]
}

const items: Item[] = []
for (const file of files) {
  const text = readFileSync(join(folder, 'text', file.replace(/_[0-9a-f]{4}\.ann$/, '.txt')), 'utf8')
  const analysis = readText(text)
  const gold = readBrat(readFileSync(join(folder, 'attributions', file), 'utf8')).flatMap((entry) => {
    const cue = toWords(analysis.words, entry.cue[0] as Span)
    if (!cue) return []
    const source = entry.source[0] ? toWords(analysis.words, entry.source[0]) : undefined
    const pieces = entry.content.flatMap((span) => toWords(analysis.words, span) ?? [])
    return [{ cue, head: headOf(analysis.words, cue), source, pieces: join2(pieces) }]
  })
  items.push({ analysis, gold })
}
console.log(`${items.length} documents, ${items.reduce((sum, item) => sum + item.gold.length, 0)} attributions`)

function toWords(words: readonly Word[], span: Span): WordRange | undefined {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] as Word).end <= span.start) low = middle + 1
    else high = middle
  }
  let to = low
  while (to < words.length && (words[to] as Word).start < span.end) to += 1
  return to > low ? { from: low, to } : undefined
}

function join2(pieces: readonly WordRange[]): WordRange[] {
  const joined: WordRange[] = []
  for (const piece of [...pieces].sort((left, right) => left.from - right.from)) {
    const last = joined.at(-1)
    if (last && piece.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, piece.to) }
    else joined.push(piece)
  }
  return joined
}

/** The main word of a labelled cue: its first full verb, else its first noun, else its first word. */
function headOf(words: readonly Word[], cue: WordRange): number {
  const range = words.slice(cue.from, cue.to)
  const find = (test: (word: Word) => boolean) => range.findIndex(test)
  for (const tags of [['VERB'], ['NOUN', 'PROPN'], ['AUX'], ['ADJ', 'ADV']]) {
    const index = find((word) => tags.includes(word.pos))
    if (index >= 0) return cue.from + index
  }
  return cue.from
}

const uses = new Map<string, number>()
for (const { analysis, gold } of items) {
  for (const { head } of gold) {
    const word = analysis.words[head] as Word
    if (word.pos === 'VERB') continue
    const key = cueKey(word)
    uses.set(key, (uses.get(key) ?? 0) + 1)
  }
}
const words = [...uses]
  .filter(([, count]) => count >= leastUses)
  .map(([key]) => key)
  .sort()
const listed = new Set(words)

const cueDecisions = newDecisions()
const spanDecisions = newDecisions()
const sourceDecisions = newDecisions()
const startDecisions = newDecisions()
const endDecisions = newDecisions()
const moreDecisions = newDecisions()
const covered = { span: 0, source: 0, sourced: 0, start: 0, end: 0, all: 0, cue: 0, more: 0 }
for (const { analysis, gold } of items) {
  const heads = new Map(gold.map((entry) => [entry.head, entry]))
  const seen = new Set<number>()
  for (const sentence of analysis.sentences) {
    for (const cue of findCueCandidates(analysis, sentence, listed)) {
      const entry = heads.get(cue.head)
      addDecision(cueDecisions, entry ? 1 : 0, [cue.features])
      if (!entry || seen.has(cue.head)) continue
      seen.add(cue.head)
      covered.cue += 1
      const spans = findCueSpans(analysis, cue)
      const spanAt = spans.findIndex((span) => span.from === entry.cue.from && span.to === entry.cue.to)
      if (spanAt >= 0) {
        covered.span += 1
        addDecision(
          spanDecisions,
          spanAt,
          spans.map((span) => span.features),
        )
      }
      const found = { ...cue, span: entry.cue }
      const sources = findSources(analysis, found)
      const outside = !entry.source || entry.source.from < sentence.from || entry.source.from >= sentence.to
      const sourceAt = outside
        ? 0
        : sources.findIndex(({ range }) => range?.from === entry.source?.from && range?.to === entry.source?.to)
      if (!outside) covered.sourced += 1
      if (sourceAt >= 0) {
        if (!outside) covered.source += 1
        addDecision(
          sourceDecisions,
          sourceAt,
          sources.map((source) => source.features),
        )
      }
      const main = mainPiece(entry, sentence)
      if (!main) continue
      covered.all += 1
      const source = outside ? undefined : entry.source
      const starts = findStarts(analysis, found, source)
      const startAt = starts.findIndex(
        (start) => start.from === main.from && (start.to === undefined || start.to === main.to),
      )
      if (startAt < 0) continue
      covered.start += 1
      addDecision(
        startDecisions,
        startAt,
        starts.map((start) => start.features),
      )
      const chosen = starts[startAt]
      if (chosen?.to === undefined) {
        const ends = findEnds(analysis, found, source, main.from)
        const endAt = ends.findIndex((end) => end.to === main.to)
        if (endAt < 0) continue
        addDecision(
          endDecisions,
          endAt,
          ends.map((end) => end.features),
        )
      } else {
        const more = findMore(analysis, found, source, main)
        if (more) {
          const yes = entry.pieces.some((piece) => piece.from >= main.to && Math.abs(piece.from - more.from) < 2)
          addDecision(moreDecisions, yes ? 1 : 0, [more.features])
        }
      }
      covered.end += 1
    }
  }
}
console.log(covered)

/** The longest piece in the cue's sentence. */
function mainPiece(entry: Gold, sentence: WordRange): WordRange | undefined {
  const here = entry.pieces.filter((piece) => piece.from < sentence.to && piece.to > sentence.from)
  const before = here.filter((piece) => piece.to <= entry.cue.from)
  const pool = before.length > 0 && before.some((piece) => piece.to - piece.from > 2) ? before : here
  return [...pool].sort((left, right) => right.to - right.from - (left.to - left.from))[0]
}

const model = {
  data: 'PolNeAR, train part (919 annotations of 840 articles)',
  words,
  cue: trainYesNo('cue', cueDecisions, { epochs: 8, rate: 0.15, decay: 2e-7, keep: 14000 }),
  span: trainChoice('span', spanDecisions, { epochs: 6, rate: 0.15, decay: 2e-7, keep: 4000 }),
  source: trainChoice('source', sourceDecisions, { epochs: 6, rate: 0.15, decay: 2e-7, keep: 9000 }),
  start: trainChoice('start', startDecisions, { epochs: 6, rate: 0.15, decay: 2e-7, keep: 7000 }),
  end: trainChoice('end', endDecisions, { epochs: 6, rate: 0.15, decay: 2e-7, keep: 5000 }),
  more: trainYesNo('more', moreDecisions, { epochs: 6, rate: 0.15, decay: 2e-7, keep: 200 }),
}
if (!only) writeFileSync(out, `${JSON.stringify(model)}\n`)
