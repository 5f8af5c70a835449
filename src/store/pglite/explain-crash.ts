import { statfsSync } from 'node:fs'
import { PipelineError } from '../../model/index.ts'

/** Bytes that PostgreSQL may need at once: one segment of its log. */
const segment = 16 * 1024 * 1024

/**
 * What the end of PostgreSQL within this process means: it stops where it cannot write its log, and does not start where it cannot
 * recover. What was acknowledged is on disk either way.
 */
export function explainCrash(error: unknown, folder: string): unknown {
  if (!isCrash(error)) return error
  const reason = isFull(folder)
    ? 'its disk is full; nothing of this was kept. Free 100 MB and try again'
    : 'its database has stopped; what was kept before is safe. Try again; if that fails, restore a backup into an empty store'
  return new PipelineError('store', `${folder}: ${reason} (${error.message.split('\n')[0]})`, { cause: error })
}

function isCrash(error: unknown): error is Error {
  if (!(error instanceof Error) || error instanceof PipelineError) return false
  return (
    error.name === 'RuntimeError' ||
    error.name === 'ExitStatus' ||
    /^PGlite (?:failed to initialize|is closed)|^Program terminated|^Aborted\(/.test(error.message)
  )
}

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < segment
}
