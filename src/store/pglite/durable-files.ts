import { closeSync, fsyncSync, openSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'

/** What is used of the file layer that PGlite runs on. */
interface FileLayer {
  readonly NODEFS: {
    readonly stream_ops: { fsync?: (stream: { readonly nfd?: number; readonly node: unknown }) => number }
    realPath(node: unknown): string
  }
}

/**
 * A folder whose files are really on disk when PostgreSQL asks for that. As it comes, PGlite starts with `-F` (no fsync) and its file
 * layer answers every fsync with 'done': a commit would survive the end of the process, but not that of the machine.
 */
export function durableFiles(folder: string): NodeFS {
  const files = new NodeFS(folder)
  const init = files.init.bind(files)
  files.init = async (...args) => {
    const { emscriptenOpts } = await init(...args)
    const flush = (module: unknown) => flushOnSync((module as FileLayer).NODEFS)
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), flush] } }
  }
  return files
}

/** Start parameters with fsync as PostgreSQL has it by default; fdatasync is not passed on by the file layer, fsync is. */
export const durableStart: readonly string[] = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

/** EIO, as the file layer numbers errors; PostgreSQL stops at it and recovers at the next start. */
const failed = 29

function flushOnSync(layer: FileLayer['NODEFS']): void {
  layer.stream_ops.fsync = ({ nfd, node }) => {
    try {
      if (nfd === undefined) flushFolder(layer.realPath(node))
      else fsyncSync(nfd)
      return 0
    } catch (error) {
      if (error instanceof Error && 'code' in error) return failed
      throw error
    }
  }
}

/** Puts a folder's list of names on disk. */
export function flushFolder(path: string): void {
  const folder = openSync(path, 'r')
  try {
    fsyncSync(folder)
  } finally {
    closeSync(folder)
  }
}
