/**
 * Writes the labelled sets as words of our own layers, one document a line, for `data.py`.
 *
 *     npx tsx training/encoder/dump.ts DATA OUT [SILVER]   # SILVER: names of PolNeAR's training texts, see training/names
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readBrat } from '../../evals/attribution/brat.ts'
import { readLayers } from '../../evals/attribution/read-text.ts'
import { readWindows, rebuildArticles } from '../../evals/attribution/windows.ts'
import { type LabelledWord, readSet, setNames } from '../../evals/factuality/read-sets.ts'
import { readParts } from '../../evals/names/parts.ts'
import type { Span, Token } from '../../src/model/index.ts'
import { type Labelled, labelPart, labelTokens, tokenize } from '../names/examples.ts'

const [data = '../shared/data', out = '', silver] = process.argv.slice(2)
const polnear = join(data, 'attribution/polnear')
mkdirSync(out, { recursive: true })

for (const split of ['train', 'dev']) {
  const folder = join(polnear, split)
  const files = readdirSync(join(folder, 'attributions')).sort()
  write(`polnear.${split}`, files, (file) => {
    const id = file.replace(/\.ann$/u, '')
    const text = readFileSync(join(folder, 'text', `${id.replace(/_[0-9a-f]{4}$/u, '')}.txt`), 'utf8')
    const { syntax } = readLayers(text)
    const gold = readBrat(readFileSync(join(folder, 'attributions', file), 'utf8'))
    const attributions = gold.map(({ source, cue, content }) => ({
      source: wordsIn(syntax, source),
      cue: wordsIn(syntax, cue),
      content: wordsIn(syntax, content),
    }))
    return { id, ...wordsOf(text, syntax), attributions }
  })
}

const articles = rebuildArticles(readWindows(readFileSync(join(polnear, 'valid.bio.jsonl'), 'utf8')))
write('polnear.bio', articles, ({ id, text, windows }) => {
  const { syntax } = readLayers(text)
  const gold = windows.map(({ window, spans }) => ({ tokens: spans.map(toPair), labels: window.labels }))
  return { id, ...wordsOf(text, syntax), spans: syntax.map(toPair), windows: gold }
})

for (const split of ['train', 'dev']) {
  const parts = readParts(data, split).flatMap((part) => labelPart(part).map((item) => ({ set: part.set, item })))
  writeNames(`names.${split}`, parts)
}
if (silver) {
  const lines = readFileSync(silver, 'utf8').trim().split('\n')
  const items = lines.map((line) => ({ ...(JSON.parse(line) as Omit<Labelled, 'unknown'>), unknown: [] }))
  writeNames(
    'names.silver',
    items.map((item) => ({ set: 'silver', item })),
  )
}

for (const split of ['train', 'dev']) {
  const items = setNames.flatMap((set) => readSet(data, set, split).map((item) => ({ set, ...item })))
  writeFactuality(`factuality.${split}`, items)
}

async function writeFactuality(
  name: string,
  items: readonly {
    readonly set: string
    readonly id: string
    readonly text: string
    readonly targets: readonly LabelledWord[]
  }[],
) {
  const lines: string[] = []
  for (const { set, id, text, targets } of items) {
    const tokens = await tokenize(text)
    const factuality = tokens.map((token) => targets.find(({ end }) => end === token.end)?.value)
    lines.push(
      JSON.stringify({ id, set, ...wordsOf(text, tokens), factuality: factuality.map((value) => value ?? null) }),
    )
  }
  writeFileSync(join(out, `${name}.jsonl`), `${lines.join('\n')}\n`)
}

async function writeNames(name: string, parts: readonly { readonly set: string; readonly item: Labelled }[]) {
  const lines: string[] = []
  for (const [index, { set, item }] of parts.entries()) {
    const tokens = await tokenize(item.text)
    const labels = labelTokens(item.text, tokens, item.names, item.unknown).map((label) => label ?? -100)
    lines.push(JSON.stringify({ id: `${set}:${index}`, set, ...wordsOf(item.text, tokens), labels }))
  }
  writeFileSync(join(out, `${name}.jsonl`), `${lines.join('\n')}\n`)
}

function write<Item>(name: string, items: readonly Item[], read: (item: Item) => object): void {
  writeFileSync(join(out, `${name}.jsonl`), `${items.map((item) => JSON.stringify(read(item))).join('\n')}\n`)
}

function wordsOf(text: string, tokens: readonly Token[]): { words: string[]; sentences: number[] } {
  return {
    words: tokens.map(({ start, end }) => text.slice(start, end)),
    sentences: tokens.map(({ sentence }) => sentence),
  }
}

/** Indexes of the words that some range touches. */
function wordsIn(tokens: readonly Token[], spans: readonly Span[]): number[] {
  return tokens.flatMap((token, at) =>
    spans.some(({ start, end }) => token.start < end && start < token.end) ? at : [],
  )
}

function toPair({ start, end }: Span): [number, number] {
  return [start, end]
}
