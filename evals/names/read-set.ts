import type { Span } from '../../src/model/index.ts'

/** The three types that all sets can be mapped to. */
export const nameTypes = ['person', 'organization', 'place'] as const
export type NameType = (typeof nameTypes)[number]

export interface TypedSpan extends Span {
  readonly type: NameType
}

/** One labelled word with its place in the rebuilt text. */
export interface LabelledWord extends Span {
  readonly word: string
  readonly label: string
}

/** A labelled document, put back into running text: one line a sentence. */
export interface LabelledDocument {
  readonly id: string
  readonly text: string
  readonly sentences: readonly (readonly LabelledWord[])[]
}

/** Sentences that are read as one document where a set marks no documents. */
const sentencesADocument: Readonly<Record<string, number>> = { re3d: 10, gum: 50, wnut17: 1 }

/** Reads one file of CoNLL columns (word first, label last); `-DOCSTART-` parts documents. */
export function readSet(set: string, content: string): LabelledDocument[] {
  const documents: [string, string][][][] = [[]]
  let sentence: [string, string][] = []
  const size = sentencesADocument[set] ?? Number.POSITIVE_INFINITY
  const close = () => {
    if (sentence.length > 0) documents.at(-1)?.push(sentence)
    sentence = []
    if ((documents.at(-1)?.length ?? 0) >= size) documents.push([])
  }
  for (const line of content.split('\n')) {
    const columns = line.trim().split(/[\t ]+/)
    const word = columns[0] ?? ''
    if (word === '') close()
    else if (word === '-DOCSTART-') {
      close()
      documents.push([])
    } else sentence.push([word, columns.at(-1) ?? 'O'])
  }
  close()
  return documents
    .filter((document) => document.length > 0)
    .map((document, index) => rebuild(`${set}:${index}`, document))
}

function rebuild(id: string, document: readonly (readonly [string, string][])[]): LabelledDocument {
  let text = ''
  const sentences = document.map((words) => {
    if (text !== '') text += '\n'
    let openQuotes = 0
    const from = text.length
    return words.map(([word, label], at) => {
      const opens = word === '"' && openQuotes % 2 === 0
      if (word === '"') openQuotes += 1
      if (text.length > from && isSpaced(words, at, opens, openQuotes)) text += ' '
      const start = text.length
      text += word
      return { start, end: text.length, word, label }
    })
  })
  return { id, text, sentences }
}

/** Whether running English has a space between a word and the one before it. */
function isSpaced(words: readonly [string, string][], at: number, opens: boolean, quotes: number): boolean {
  const word = words[at]?.[0] ?? ''
  const before = words[at - 1]?.[0] ?? ''
  const next = words[at + 1]?.[0] ?? ''
  if (/^[,.;:!?)\]}%”]$|^n['’]t$|^['’](?:s|re|ve|ll|d|m)$|^\.\.\.$/i.test(word)) return false
  if (/^[([{$£€“]$/.test(before) || /^[-/]$/.test(before) || /^[-/]$/.test(word)) return false
  if (/^['’]$/.test(word) && /^(?:s|re|ve|ll|d|m|t)$/.test(next)) return false
  if (/^['’]$/.test(before) && /^(?:s|re|ve|ll|d|m|t)$/.test(word)) return false
  if (word === '"') return opens
  if (before === '"') return quotes % 2 === 0
  if (before === '.' && /^\p{Lu}$/u.test(word) && /^\p{Lu}$/u.test(words[at - 2]?.[0] ?? '')) return false
  return !(before.startsWith('@') && before.length === 1)
}
