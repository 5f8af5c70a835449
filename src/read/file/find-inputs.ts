import { realpath, stat } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import type { Problem, StageContext } from '../../model/index.ts'
import { isWebAddress } from '../web/read-url.ts'
import { distinctLocations } from './distinct-locations.ts'
import { fileKind } from './formats.ts'
import { compareNames, walkFolder } from './walk-folder.ts'

/** A file to read, an address of the web, or standard input. */
export interface Input {
  /** Absolute path; absent for standard input and the web. */
  readonly path?: string
  readonly url?: string
  /** Whether it was given by its own name, not found in a folder or by a glob. */
  readonly isNamed?: boolean
  /** Path relative to the root it was found under, with '/'; the address; '-' for standard input. */
  readonly location: string
}

/**
 * The files that paths, folders, globs, addresses and '-' stand for: inputs in the order given, files within them sorted, each file once.
 *
 * A path that exists is taken as it is, even where it has the characters of a glob. What cannot be found or read is reported.
 */
export async function findInputs(inputs: readonly string[], context: StageContext): Promise<Input[]> {
  const found: Input[] = []
  const seen = new Set<string>()
  for (const input of inputs) {
    context.signal.throwIfAborted()
    for (const item of await expand(input, context)) {
      const key = item.path ?? item.url ?? '-'
      if (seen.has(key)) continue
      seen.add(key)
      found.push(item)
    }
  }
  return distinctLocations(found)
}

async function expand(input: string, context: StageContext): Promise<readonly Input[]> {
  if (input === '-') return [{ location: '-' }]
  if (isWebAddress(input)) return [{ url: input, location: input }]
  const path = resolve(input)
  const kind = await kindOf(path)
  if (kind === 'folder') return expandFolder(path, input, context)
  if (kind === 'file') return [{ path: await realpath(path), location: basename(path), isNamed: true }]
  if (kind === 'other')
    return refuse({ code: 'unreadable-file', subject: input, message: `${input}: is no regular file.` })
  const pattern = process.platform === 'win32' ? input.replaceAll('\\', '/') : input
  if (!isDynamicPattern(pattern)) {
    return refuse({ code: 'missing-path', subject: input, message: `${input}: there is no such file or folder.` })
  }
  const matches = await glob(pattern, { absolute: true, onlyFiles: true })
  const paths = matches.filter((match) => fileKind(match)).sort(compareNames)
  if (paths.length === 0) {
    return refuse({ code: 'missing-path', subject: input, message: `${input}: no file that can be read matches.` })
  }
  const root = commonFolder(paths)
  return Promise.all(paths.map(async (match) => ({ path: await realpath(match), location: match.slice(root.length) })))

  function refuse(problem: Problem): readonly Input[] {
    context.report(problem)
    return []
  }
}

async function expandFolder(path: string, input: string, context: StageContext): Promise<readonly Input[]> {
  const files = await walkFolder(path, context)
  if (files.length === 0) {
    context.report({
      code: 'no-input',
      subject: input,
      message: `${input}: the folder holds no file that can be read.`,
    })
  }
  return files
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() ? 'file' : 'other'
  } catch {
    return undefined
  }
}

/** The folder, with its final '/', that all paths lie in. */
function commonFolder(paths: readonly string[]): string {
  let common = paths[0] ?? ''
  for (const path of paths) while (!path.startsWith(common)) common = common.slice(0, -1)
  return common.slice(0, common.lastIndexOf('/') + 1)
}
