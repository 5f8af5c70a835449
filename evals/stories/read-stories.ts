import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readEcb } from '../coreference/read-ecb.ts'
import { NoData } from '../task.ts'

/** A report with the story it belongs to. */
export interface StoryDocument {
  readonly id: string
  readonly title?: string
  readonly text: string
  /** ISO date, where the set gives it. */
  readonly date?: string
  readonly story: string
}

/** The articles of BASIL, three of each event; none where the set is not there. */
export function readBasil(data: string): StoryDocument[] {
  const folder = join(data, 'basil', 'articles')
  if (!existsSync(folder)) return []
  return readdirSync(folder).flatMap((year) =>
    readdirSync(join(folder, year)).map((file) => {
      const article = JSON.parse(readFileSync(join(folder, year, file), 'utf8')) as {
        title: string
        date: string
        'triplet-uuid': string
        'body-paragraphs': string[][]
      }
      const text = article['body-paragraphs'].map((sentences) => sentences.join(' ')).join('\n')
      return {
        id: file.replace('.json', ''),
        title: article.title,
        text,
        date: article.date,
        story: article['triplet-uuid'],
      }
    }),
  )
}

/** The documents of ECB+ topics by subtopic; none where the set or the part is not there. */
export function readEcbStories(data: string, split: string): StoryDocument[] {
  try {
    return readEcb(data, split).map(({ id, subtopic, sentences }) => ({
      id,
      text: sentences.map(({ tokens }) => tokens.join(' ')).join('\n'),
      story: subtopic,
    }))
  } catch (error) {
    if (error instanceof NoData) return []
    throw error
  }
}
