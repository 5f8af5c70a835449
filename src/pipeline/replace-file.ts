import { existsSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { PipelineError } from '../model/index.ts'

/**
 * Writes a file beside its place first, so that a run that is stopped leaves no half of it; a device or pipe is written to as it
 * is. Gives the number of bytes written.
 *
 * @throws output
 * @throws aborted
 */
export async function replaceFile(
  path: string,
  chunks: Iterable<string | Uint8Array>,
  signal: AbortSignal,
): Promise<number> {
  const isReplaced = !existsSync(path) || statSync(path).isFile()
  const draft = isReplaced ? `${path}.${process.pid}.tmp` : path
  let bytes = 0
  try {
    const file = await open(draft, isReplaced ? 'wx' : 'w')
    try {
      for (const chunk of chunks) {
        signal.throwIfAborted()
        const written = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
        await file.writeFile(written)
        bytes += written.byteLength
      }
    } finally {
      await file.close()
    }
    if (isReplaced) await rename(draft, path)
  } catch (cause) {
    if (isReplaced) await rm(draft, { force: true })
    if (signal.aborted) throw new PipelineError('aborted', `stopped before ${path} was written`, { cause })
    throw new PipelineError(
      'output',
      `${path}: cannot be written (${cause instanceof Error ? cause.message : String(cause)})`,
      { cause },
    )
  }
  return bytes
}
