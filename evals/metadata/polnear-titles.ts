import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoData } from '../task.ts'

/** An article saved as plain text, with the title that its archive lists. */
export interface TitledArticle {
  readonly id: string
  readonly title: string
  readonly bytes: Uint8Array
}

/** The articles of one part of PolNeAR whose titles its `metadata.tsv` gives in full. */
export function readArticles(data: string, part: string): TitledArticle[] {
  const folder = join(data, 'attribution/polnear')
  try {
    const [head = '', ...lines] = readFileSync(join(folder, 'metadata.tsv'), 'utf8').trim().split('\n')
    const columns = head.trimEnd().split('\t')
    const at = { file: columns.indexOf('filename'), title: columns.indexOf('title') }
    const titles = new Map(
      lines.map((line) => line.split('\t')).map((row) => [row[at.file] ?? '', row[at.title] ?? '']),
    )
    return readdirSync(join(folder, part, 'text'))
      .sort()
      .flatMap((file) => {
        const title = titles.get(file.replace(/\.txt$/u, ''))
        if (!title || title === 'None') return []
        return [{ id: file, title, bytes: readFileSync(join(folder, part, 'text', file)) }]
      })
  } catch (cause) {
    throw new NoData(`no articles of ${part} in ${folder}`, { cause })
  }
}
