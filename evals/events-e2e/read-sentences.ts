import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoData } from '../task.ts'
import type { Label } from './labels.ts'

/** Files of the labelled sentences, relative to the data folder. */
export const sentenceFiles = ['events/plover_gsr.json', 'events/PLV_train.tsv']

/** A label with its sentence. */
export interface LabelledSentence {
  readonly label: Label
  readonly text: string
}

/** The sentences of labels, found by their hash; those the data does not hold are left out. @throws NoData */
export function readSentences(data: string, labels: readonly Label[]): LabelledSentence[] {
  const [records = '', rows = ''] = sentenceFiles.map((file) => {
    if (!existsSync(join(data, file))) throw new NoData(`no ${file} in ${data}`)
    return readFileSync(join(data, file), 'utf8')
  })
  const texts = new Map([...recordTexts(records), ...rowTexts(rows)].map((text) => [shortHash(text), text]))
  return labels.flatMap((label) => {
    const text = texts.get(label.sha)
    return text === undefined ? [] : [{ label, text }]
  })
}

/** First 12 hexadecimal digits of a text's SHA-256. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12)
}

function recordTexts(file: string): string[] {
  return (JSON.parse(file) as { readonly text?: string }[]).flatMap(({ text }) => text ?? [])
}

/** The second column of a tab-separated file with a header; a cell may stand in quotation marks. */
function rowTexts(file: string): string[] {
  return file
    .split(/\r?\n/)
    .slice(1)
    .flatMap((row) => row.split('\t')[1] ?? [])
    .map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))
}
