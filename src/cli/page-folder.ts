import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PipelineError } from '../model/index.ts'

/** Where the built page lies: 'web/dist' of the package, from the sources as from the compiled program. */
export const pageFolder = join(dirname(fileURLToPath(import.meta.url)), '../../web/dist')

/** The page as one file with an empty place for an account. @throws unreadable */
export function readPageShell(): string {
  const file = join(pageFolder, 'single.html')
  if (existsSync(file)) return readFileSync(file, 'utf8')
  throw new PipelineError('unreadable', "the page is not built here: run 'npm run page' first")
}
