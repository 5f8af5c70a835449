import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoData } from '../task.ts'
import { type LabelledDocument, readSet } from './read-set.ts'

/** One set's documents of one split. */
export interface Part {
  readonly set: string
  readonly source: string
  readonly documents: readonly LabelledDocument[]
}

/** Every fifth document of a set without a dev part of its own is kept out of training: its dev part. */
const heldOut = 5

/**
 * The documents of a split in `names/` of the data folder. A file `SET.SPLIT.*` is that split whole; of a set without one, `dev` is
 * every fifth document and `train` the others; a set's own name picks all of it.
 *
 * @throws NoData where no file fits.
 */
export function readParts(data: string, split: string): Part[] {
  const folder = join(data, 'names')
  const files = listFiles(folder).map((file) => ({ file, words: file.split('.'), set: file.split('.')[0] as string }))
  const parts = files.flatMap(({ file, words, set }) => {
    const has = (name: string) => files.some((other) => other.set === set && other.words.includes(name))
    const choose = chooser(words, set, split, has)
    if (!choose) return []
    const documents = readSet(set, readFileSync(join(folder, file), 'utf8')).filter((_, index) => choose(index))
    return [{ set, source: `names/${file}`, documents }]
  })
  if (parts.length === 0) throw new NoData(`no file of split '${split}' in ${folder}`)
  return parts
}

type Choose = (index: number) => boolean

function chooser(
  words: readonly string[],
  set: string,
  split: string,
  has: (name: string) => boolean,
): Choose | undefined {
  if (words.includes(split) && !(split === 'train' && !has('dev'))) return () => true
  if (words.includes('dev') || words.includes('test') || has(split === 'train' ? '' : split)) return undefined
  if (split === 'dev') return has('dev') ? undefined : (index) => index % heldOut === heldOut - 1
  if (split === 'train') return (index) => index % heldOut !== heldOut - 1
  return set === split ? () => true : undefined
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((file) => /\.(?:conll|tsv|bio)$/.test(file))
      .sort()
  } catch (cause) {
    throw new NoData(`no folder ${folder}`, { cause })
  }
}
