import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { NoData } from '../task.ts'

/** What a reader found of two passages; 'unclear' pairs are kept and not scored. */
export type Label = 'same' | 'different' | 'unclear'

/** One passage by its report's file name and its UTF-16 range in the report's text. */
export interface LabelledPassage {
  readonly file: string
  readonly start: number
  readonly end: number
  /** First 12 hex digits of the SHA-256 of the passage: whether the text is still the one that was labelled. */
  readonly digest: string
}

/** Two renderings of statements, or the triggers of two event mentions, and whether they are one. */
export interface LabelledPair {
  readonly kind: 'statement' | 'event'
  readonly situation: string
  readonly left: LabelledPassage
  readonly right: LabelledPassage
  readonly label: Label
}

const here = fileURLToPath(new URL('.', import.meta.url))

/** The labelled pairs of one part: of the labelled data where it has them, else those kept beside this evaluation. */
export function readPairs(data: string, split: string): readonly LabelledPair[] {
  const path = [join(data, 'same', `${split}.jsonl`), join(here, `${split}.jsonl`)].find((file) => existsSync(file))
  if (path === undefined) throw new NoData(`no same/${split}.jsonl`)
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as LabelledPair)
}

/** Folder of a situation's reports: the project's own example, else that of the labelled data. */
export function reportFolder(data: string, situation: string): string {
  const folder = join(data, 'situations', situation)
  const example = fileURLToPath(new URL(`../../examples/${situation}/reports`, import.meta.url))
  if (existsSync(folder)) return folder
  if (existsSync(example)) return example
  throw new NoData(`no situations/${situation}`)
}

/** Paths of a situation's reports, in order. */
export function reportFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.json'))
    .sort()
    .map((file) => join(folder, file))
}
