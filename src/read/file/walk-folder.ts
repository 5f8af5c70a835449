import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ProblemCode, StageContext } from '../../model/index.ts'
import type { Input } from './find-inputs.ts'
import { describesFolder, fileKind, isJunk, supportedExtensions } from './formats.ts'

/** Deepest folder that is entered. */
const deepest = 64

/** Every readable file under a folder, sorted by location; files of other formats and about the folder are reported, hidden ones and junk are not. */
export async function walkFolder(root: string, context: StageContext): Promise<Input[]> {
  const files: Input[] = []
  const entered = new Set<string>()
  await walk(root, '', 0)
  return files.sort((left, right) => compareNames(left.location, right.location))

  async function walk(folder: string, prefix: string, depth: number): Promise<void> {
    context.signal.throwIfAborted()
    const real = await realpath(folder)
    if (entered.has(real) || depth > deepest) return
    entered.add(real)
    const entries = await list(folder, prefix || '.', context)
    const names = new Set(entries.map((entry) => entry.name))
    for (const entry of entries) {
      const location = `${prefix}${entry.name}`
      const path = join(folder, entry.name)
      if (isJunk(entry.name) || isSavedAssets(entry.name, names)) continue
      const kind = await kindOf(entry, path)
      if (kind === 'folder') await walk(path, `${location}/`, depth + 1)
      else if (kind === 'other') report('unreadable-file', location, 'is no regular file, or a link that leads nowhere')
      else if (describesFolder(entry.name))
        report(
          'passed-over',
          location,
          'is passed over: by its name it tells about its folder; name the file itself to have it read',
        )
      else if (fileKind(entry.name)) files.push({ path: await realpath(path), location })
      else
        report(
          'unsupported-format',
          location,
          `is passed over; files that are read end in ${supportedExtensions.join(' ')}`,
        )
    }
  }
  function report(code: ProblemCode, location: string, what: string): void {
    context.report({ code, subject: location, message: `${location}: ${what}.` })
  }
}

/** Orders by code units, the same on every machine. */
export function compareNames(left: string, right: string): number {
  if (left === right) return 0
  return left < right ? -1 : 1
}

async function list(folder: string, location: string, context: StageContext): Promise<Dirent[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.sort((left, right) => compareNames(left.name, right.name))
  } catch (error) {
    context.report({
      code: 'unreadable-file',
      subject: location,
      message: `${location}: the folder cannot be read (${(error as Error).message}).`,
    })
    return []
  }
}

/** The folder of images and scripts that a browser saves beside a page. */
function isSavedAssets(name: string, beside: ReadonlySet<string>): boolean {
  const page = /^(.+)_files$/.exec(name)?.[1]
  return page !== undefined && (beside.has(`${page}.html`) || beside.has(`${page}.htm`))
}

async function kindOf(entry: Dirent, path: string): Promise<'file' | 'folder' | 'other'> {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'folder'
  if (!entry.isSymbolicLink()) return 'other'
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() ? 'file' : 'other'
  } catch {
    return 'other'
  }
}
