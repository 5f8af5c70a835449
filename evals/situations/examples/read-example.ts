import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Reading } from '../../../src/model/index.ts'
import { formatOf } from '../../../src/read/file/formats.ts'
import { readReport } from '../../../src/read/read-report.ts'
import type { Situation } from '../reference.ts'
import { makeReference } from './make-reference.ts'

/** Where the source forms stand: a folder for each example. */
const sources = fileURLToPath(new URL('.', import.meta.url))

/** The project's own examples. */
const examples = fileURLToPath(new URL('../../../examples', import.meta.url))

/** The reports of one of the project's own examples, with the reference that is made from its source form; absent for other names. */
export function readExample(name: string): Situation | undefined {
  const [form, folder] = [join(sources, name), join(examples, name, 'reports')]
  if (!existsSync(form) || !existsSync(folder)) return undefined
  const files = readdirSync(folder)
    .sort()
    .map((file) => join(folder, file))
  const readings = files.map((path) => ({ path, reading: readText(path) }))
  const source = readdirSync(form)
    .sort()
    .map((file) => readFileSync(join(form, file), 'utf8'))
    .join('\n')
  return {
    name,
    files,
    texts: new Map(readings.map(({ path, reading }) => [path, reading.text])),
    sources: [form, folder],
    reference: makeReference(
      source,
      readings.map(({ path, reading: { text, language } }) => ({ file: basename(path), text, language })),
    ),
  }
}

/** What the reader sees of one file. @throws Error */
export function readText(path: string): Pick<Reading, 'text' | 'language'> {
  const format = formatOf(path)
  const context = { signal: new AbortController().signal, now: new Date(0), report: () => undefined }
  const source = { location: basename(path), ...(format === undefined ? {} : { format }) }
  const reading = readReport(readFileSync(path), source, context)
  if (reading === undefined) throw new Error(`${path} cannot be read`)
  return reading
}
