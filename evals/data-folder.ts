import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's folder. */
const root = fileURLToPath(new URL('..', import.meta.url))

/** Where labelled data stands beside a checkout, where nothing else is said. */
const usualData = '../shared/data'

/** The folder of labelled data: what is asked for, else SITREP_DATA, else '../shared/data' beside the project. */
export function dataFolder(asked: string | undefined, env: Readonly<Record<string, string | undefined>>): string {
  if (asked !== undefined) return resolve(asked)
  const named = env.SITREP_DATA ?? ''
  return named === '' ? resolve(root, usualData) : resolve(named)
}

/** SHA-256 of files and folders, by path and content: whether figures rest on the same data as before. */
export function hashSources(data: string, sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of [...new Set(sources.flatMap((source) => listFiles(data, source)))].sort()) {
    hash.update(`${path}\n`)
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(data, path)))
        .digest(),
    )
  }
  return hash.digest('hex')
}

function listFiles(data: string, source: string): string[] {
  const path = join(data, source)
  if (!statSync(path).isDirectory()) return [source]
  return readdirSync(path).flatMap((name) => listFiles(data, `${source}/${name}`))
}
