import type { Layers, Name, Reading, Span, StatementKind } from '../../model/index.ts'
import { contains, slice } from '../../text/span.ts'
import type { Analysis } from '../clauses/analysis.ts'
import type { Word, WordRange } from '../clauses/words.ts'
import { assertingWords } from '../lang/en/evaluation-words.ts'

/** Sentences without a verb of saying that are somebody's words all the same. */
export interface OwnVoice {
  readonly voice: 'answer' | 'assertion'
  /** Where the text names who speaks: the interviewee, or the author in the byline. */
  readonly source: Span
  readonly pieces: readonly WordRange[]
}

type Needed = Pick<Layers, 'blocks' | 'metadata' | 'names'>

/** The answers of a printed interview, and what the author of an opinion piece asserts. */
export function findOwnVoices(analysis: Analysis, reading: Reading, layers: Needed): readonly OwnVoice[] {
  const answers = findAnswers(analysis, reading.text, layers)
  return answers.length > 0 ? answers : findAssertions(analysis, reading, layers)
}

/** A paragraph that begins with the mark of a question or of an answer. */
const question = /^\s*(?:Q|Question)\s?[:.]\s/u
const answer = /^\s*(?:A|Answer)\s?[:.]\s/u

/** Marked questions and answers of a text from which it is an interview. */
const leastExchanges = 2
/** Fewest words of a sentence that says something by itself: 'He did.' hangs on its question. */
const fewestWords = 4

function findAnswers(analysis: Analysis, text: string, layers: Needed): readonly OwnVoice[] {
  const { paragraphs } = analysis
  const questions = paragraphs.filter((span) => question.test(slice(text, span)))
  const answers = paragraphs.filter((span) => answer.test(slice(text, span)))
  const [first] = questions
  if (!first || Math.min(questions.length, answers.length) < leastExchanges) return []
  const source = interviewee(text, first.start, layers)
  if (!source) return []
  return answers.flatMap((span) => {
    const begin = span.start + (answer.exec(slice(text, span))?.[0].length ?? 0)
    const pieces = sentencesIn(analysis, { start: begin, end: span.end })
    return pieces.length > 0 ? [{ voice: 'answer' as const, source, pieces }] : []
  })
}

/** The first person that the words before the first question tell of; authors and whoever took the pictures stand after a 'by' or a colon. */
function interviewee(text: string, before: number, { names, blocks, metadata }: Needed): Name | undefined {
  const authors = new Set(metadata.authors.map(({ value }) => value))
  return names.find(
    (name) =>
      name.type === 'person' &&
      name.end < before &&
      blocks.some((block) => /^(?:paragraph|standfirst)$/u.test(block.role) && contains(block, name)) &&
      !authors.has(slice(text, name)) &&
      !/(?::|\bby)\s*$/iu.test(text.slice(Math.max(0, name.start - nearMark), name.start)),
  )
}

/** Characters before a name in which a mark of authorship is looked for. */
const nearMark = 4

function findAssertions(analysis: Analysis, reading: Reading, layers: Needed): readonly OwnVoice[] {
  if (layers.metadata.genre !== 'opinion') return []
  const source = author(reading.text, layers)
  if (!source) return []
  const body = layers.blocks.filter(({ role }) => role === 'paragraph')
  return body.flatMap((block) =>
    sentencesIn(analysis, block)
      .filter((range) => asserts(analysis, range))
      .map((range) => ({ voice: 'assertion' as const, source, pieces: [range] })),
  )
}

/** Where the text of the report itself names its one author. */
function author(text: string, { metadata, blocks, names }: Needed): Span | undefined {
  const [first, ...others] = metadata.authors
  if (!first || others.length > 0) return undefined
  const own = (span: Span) =>
    blocks.some((block) => /^(?:byline|standfirst)$/u.test(block.role) && contains(block, span))
  const { evidence } = first
  if ('start' in evidence && own(evidence)) return { start: evidence.start, end: evidence.end }
  return names.find((name) => name.type === 'person' && own(name) && slice(text, name) === first.value)
}

/** Declarative sentences of a range that are not in quotation marks and say something by themselves. */
function sentencesIn(analysis: Analysis, span: Span): WordRange[] {
  const { words } = analysis
  return analysis.sentences.flatMap((sentence) => {
    let { from } = sentence
    while (from < sentence.to && (words[from] as Word).start < span.start) from += 1
    const first = words[from]
    const last = words[sentence.to - 1] as Word
    if (!first || from >= sentence.to || last.end > span.end) return []
    const range = { from, to: sentence.to }
    const list = words.slice(from, sentence.to)
    const finite = sentence.groups.some((group) => group.form === 'finite' && group.head >= from)
    if (!finite || list.some(({ text }) => text === '?') || isQuoted(analysis, range)) return []
    return list.filter(({ pos }) => pos !== 'PUNCT').length < fewestWords ? [] : [range]
  })
}

/** Whether all of a sentence is a quotation: a pull quote, or the words of others. */
function isQuoted({ words }: Analysis, { from, to }: WordRange): boolean {
  return words.slice(from, to).every((word) => word.quotation >= 0 || word.pos === 'PUNCT')
}

/** Whether a sentence judges, demands or foretells in its author's own name rather than tells what happened. */
function asserts({ words, sentences }: Analysis, { from, to }: WordRange): boolean {
  const list = words.slice(from, to).filter((word) => word.quotation < 0)
  if (list.some(({ lower }) => lower === 'i')) return true
  const { groups } = sentences[(words[from] as Word).sentence] as (typeof sentences)[number]
  const modal = groups.some((group) => /^(?:must|should|shall|will|'ll|cannot|ca)$/u.test(group.modal ?? ''))
  return modal || list.some(({ lower }) => assertingWords.has(lower))
}

/** Kinds that an assertion can be: what it only tells is background. */
export const assertedKinds: ReadonlySet<StatementKind> = new Set<StatementKind>([
  'assessment',
  'demand',
  'appeal',
  'proposal',
  'warning',
  'threat',
  'promise',
  'praise',
  'condemnation',
  'accusation',
  'rejection',
  'concern',
  'denial',
])

/** Whether a draft's cue or source stands within somebody's own voice, and speaks for the same: 'I said', 'I think', the mark 'A:'. */
export function isOwnTag(
  analysis: Analysis,
  voices: readonly OwnVoice[],
  source: WordRange | undefined,
  head: number,
): boolean {
  const { words } = analysis
  if (!source) return false
  const text = words
    .slice(source.from, source.to)
    .map(({ lower }) => lower)
    .join(' ')
  const cue = words[head] as Word
  if (voices.some(({ voice }) => voice === 'answer') && /^[qa]$/u.test(text) && cue.text === ':') return true
  if (!/^(?:i|we)$/u.test(text) || cue.quotation >= 0) return false
  return voices.some(({ pieces }) => pieces.some((piece) => piece.from <= head && head < piece.to))
}
