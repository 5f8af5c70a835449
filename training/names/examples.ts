import { lowerCaseWords, readGold } from '../../evals/names/gold.ts'
import type { Part } from '../../evals/names/parts.ts'
import type { LabelledDocument, TypedSpan } from '../../evals/names/read-set.ts'
import { lookUpCountry } from '../../src/annotate/names/countries.ts'
import { readAttributes, readDocumentWords } from '../../src/annotate/names/tagger/attributes.ts'
import { readFeatures } from '../../src/annotate/names/tagger/features.ts'
import { type TagType, tagTypes } from '../../src/annotate/names/tagger/labels.ts'
import { sentences } from '../../src/annotate/sentences.ts'
import { syntax } from '../../src/annotate/syntax/syntax.ts'
import type { Layers, Reading, Span, StageContext, Token } from '../../src/model/index.ts'

/** One sentence to learn from; a label is absent where the set does not tell. */
export interface Example {
  readonly features: readonly (readonly number[])[]
  readonly labels: readonly (number | undefined)[]
}

/** A document with the names it holds and the stretches where nothing is known. */
export interface Labelled {
  readonly text: string
  readonly names: readonly (Span & { readonly type: TagType })[]
  readonly unknown: readonly Span[]
}

const otherLabels: ReadonlySet<string> = new Set(
  'MISC creative-work product event object abstract Weapon MilitaryPlatform DocumentReference animal'.split(' '),
)

/** The documents of a labelled set as examples, with names of no type of interest as 'other' and demonyms as nationalities. */
export function labelPart({ set, documents }: Part): Labelled[] {
  const lowerWords = lowerCaseWords(documents)
  return documents.map((document) => {
    const { names, ignored } = readGold(set, document, lowerWords)
    return { text: document.text, names: [...names, ...otherNames(document, names)], unknown: ignored }
  })
}

function otherNames(document: LabelledDocument, names: readonly TypedSpan[]): (Span & { type: TagType })[] {
  const found: (Span & { type: TagType })[] = []
  for (const sentence of document.sentences) {
    let run: { start: number; end: number } | undefined
    let last = ''
    for (const { label, start, end } of [...sentence, { label: 'O', start: -1, end: -1 }]) {
      const type = label.replace(/^[BI]-/, '')
      if (run && (type !== last || label.startsWith('B-'))) {
        if (otherLabels.has(last) && pure(document.text.slice(run.start, run.end)))
          found.push({ ...run, type: 'other' })
        run = undefined
      }
      if (type !== 'O') run = { start: run?.start ?? start, end }
      last = type
    }
  }
  return found.filter((other) => !names.some((name) => name.start < other.end && other.start < name.end))
}

function pure(words: string): boolean {
  return (
    /^[\p{Lu}\d]/u.test(words) &&
    words.split(/\s+/).every((word) => /^[\p{Lu}\d"'’&:(-]|^(?:of|the|and|in|for|to|a)$/u.test(word))
  )
}

/** Sentences of a document as examples. */
export async function toExamples({ text, names, unknown }: Labelled): Promise<Example[]> {
  const tokens = await tokenize(text)
  const words = readDocumentWords(text, tokens)
  const labels = labelTokens(text, tokens, names, unknown)
  const found: Example[] = []
  let from = 0
  while (from < tokens.length) {
    let to = from
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to += 1
    const attributes = readAttributes(text, tokens, from, to, words)
    found.push({ features: attributes.map((_, at) => readFeatures(attributes, at)), labels: labels.slice(from, to) })
    from = to
  }
  return found
}

/** Tokens of a text with one paragraph a line. */
export async function tokenize(text: string): Promise<readonly Token[]> {
  const reading: Reading = {
    id: 'text',
    location: 'text',
    format: 'text',
    text,
    language: 'en',
    segments: [],
    fields: [],
  }
  const context: StageContext = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
  let start = 0
  const blocks = text.split('\n').map((line) => {
    const block = { start, end: start + line.length, role: 'paragraph' as const }
    start += line.length + 1
    return block
  })
  const layers = { blocks, sentences: await sentences.annotate(reading, { blocks }, context) } as unknown as Layers
  return syntax.annotate(reading, layers, context)
}

/** The label of every token: 0 for no name, absent where the set does not tell. */
export function labelTokens(
  text: string,
  tokens: readonly Token[],
  names: Labelled['names'],
  unknown: readonly Span[],
): (number | undefined)[] {
  const labels: (number | undefined)[] = tokens.map((token) =>
    unknown.some((span) => span.start <= token.start && token.end <= span.end) ? undefined : 0,
  )
  for (const [at, token] of tokens.entries()) {
    const form = lookUpCountry(text.slice(token.start, token.end))
    const two = lookUpCountry(text.slice(token.start, tokens[at + 1]?.end ?? token.end))
    if (two?.form === 'nationality') labels[at] = labels[at] === 0 ? 7 : labels[at]
    if (two?.form === 'nationality' && labels[at + 1] === 0) labels[at + 1] = 8
    else if (form?.form === 'nationality' && labels[at] === 0) labels[at] = 7
  }
  for (const name of names) {
    let inside = false
    const isNationality =
      name.type === 'other' && lookUpCountry(text.slice(name.start, name.end))?.form === 'nationality'
    const type = 2 * tagTypes.indexOf(isNationality ? 'nationality' : name.type)
    for (const [at, token] of tokens.entries()) {
      if (token.end <= name.start || token.start >= name.end) continue
      labels[at] = type + (inside ? 2 : 1)
      inside = true
    }
  }
  return labels
}
