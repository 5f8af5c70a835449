import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Texts of the data folder to learn word classes from: news, web and the labelled sets without their labels. */
export function readCorpus(data: string): string[] {
  return [
    ...folder(join(data, 'attribution/polnear/train/text')),
    ...['LibyaWar_cnn', 'LibyaWar_reuters', 'H1N1_bbc', 'H1N1_guardian', 'H1N1_reuters'].flatMap((name) =>
      timeline(join(data, 'timelines', name, 'articles.jsonl')),
    ),
    ...articles(join(data, 'basil/articles')),
    ...['wikigold.conll', 'wnut17.train.conll', 're3d.train.conll', 'gum.news-interview.tsv'].map((name) =>
      words(join(data, 'names', name)),
    ),
    sentencesOf(join(data, 'syntax/ewt/train.conllu')),
  ]
}

function folder(path: string): string[] {
  return readdirSync(path)
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8'))
}

/** Every second article of a timeline set: they say much the same. */
function timeline(path: string): string[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines
    .filter((_, index) => index % 2 === 0)
    .map((line) => (JSON.parse(line) as { readonly text: string }).text)
    .map((text) => text.replaceAll('-LRB-', '(').replaceAll('-RRB-', ')').replace(/``|''/g, '"'))
}

function articles(path: string): string[] {
  const files = (readdirSync(path, { recursive: true }) as string[]).filter((file) => file.endsWith('.json')).sort()
  return files.map((file) => {
    const { body } = JSON.parse(readFileSync(join(path, file), 'utf8')) as { readonly body?: readonly unknown[] }
    return (body ?? []).flat().map(String).join('\n')
  })
}

function words(path: string): string {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/)[0] ?? '')
    .map((word) => (word === '' ? '\n' : word))
    .join(' ')
    .replaceAll('-DOCSTART-', '')
}

function sentencesOf(path: string): string {
  return [...readFileSync(path, 'utf8').matchAll(/^# text = (.*)$/gm)].map((match) => match[1]).join('\n')
}
