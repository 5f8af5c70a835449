import { splitSentences } from '../../src/text/sentences.ts'
import { type Metrics, precisionRecall } from '../task.ts'

/** A paragraph of running text with the ends of its sentences. */
export interface Paragraph {
  /** The kind of text: the first part of its document's id, up to a hyphen. */
  readonly kind: string
  readonly text: string
  readonly sentences: readonly { readonly start: number; readonly end: number }[]
}

/** The paragraphs of a CoNLL-U text, by its '# newdoc', '# newpar' and '# text' lines; sentences stand a space apart. */
export function readParagraphs(conllu: string): Paragraph[] {
  const found: Paragraph[] = []
  let kind = ''
  let open = false
  for (const line of conllu.split(/\r?\n/)) {
    const [, comment, value = ''] = /^# (newdoc|newpar|text)\b(?: id)?(?: = ?(.*))?$/u.exec(line) ?? []
    if (comment === 'newdoc') kind = value.split('-', 1)[0] ?? ''
    if (comment === 'newdoc' || comment === 'newpar') open = false
    if (comment !== 'text') continue
    const last = open ? found.pop() : undefined
    const start = last ? last.text.length + 1 : 0
    const sentences = [...(last?.sentences ?? []), { start, end: start + value.length }]
    found.push({ kind, text: last ? `${last.text} ${value}` : value, sentences })
    open = true
  }
  return found
}

/** Precision, recall and F1 of sentences with both ends right, of all paragraphs and by kind of text. */
export function scoreBoundaries(paragraphs: readonly Paragraph[]): Readonly<Record<string, Metrics>> {
  const counts = new Map<string, { correct: number; predicted: number; gold: number }>()
  for (const { kind, text, sentences } of paragraphs) {
    const gold = new Set(sentences.map(({ start, end }) => `${start}-${end}`))
    const found = splitSentences(text, { start: 0, end: text.length })
    for (const name of ['sentences', `sentences of ${kind}`]) {
      const count = counts.get(name) ?? { correct: 0, predicted: 0, gold: 0 }
      counts.set(name, {
        correct: count.correct + found.filter(({ start, end }) => gold.has(`${start}-${end}`)).length,
        predicted: count.predicted + found.length,
        gold: count.gold + gold.size,
      })
    }
  }
  return Object.fromEntries(
    [...counts].map(([name, { correct, predicted, gold }]) => {
      const { precision, recall, f1 } = precisionRecall(correct, predicted, gold)
      return [name, { precision, recall, f1 }]
    }),
  )
}
