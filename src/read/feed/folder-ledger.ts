import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hash } from '../../model/index.ts'
import type { FeedLedger, FeedStatus } from './feed-status.ts'

const ending = '.feed.json'

/** A ledger in a folder: one file a feed, replaced as a whole, so that a run that is killed leaves no half file. */
export function folderLedger(folder: string): FeedLedger {
  const pathOf = (url: string) => join(folder, `${hash(url)}${ending}`)
  return {
    get: (url) => readStatus(pathOf(url)),
    async put(status) {
      await mkdir(folder, { recursive: true })
      const path = pathOf(status.url)
      const draft = `${path}.${process.pid}.tmp`
      await writeFile(draft, `${JSON.stringify(status)}\n`)
      await rename(draft, path)
    },
    async all() {
      const names = (await list(folder)).filter((name) => name.endsWith(ending)).sort()
      const found: FeedStatus[] = []
      for (const name of names) {
        const status = await readStatus(join(folder, name))
        if (status) found.push(status)
      }
      return found
    },
  }
}

async function list(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (isMissing(error)) return []
    throw error
  }
}

/** A status file that cannot be understood counts as none: the feed begins anew. */
async function readStatus(path: string): Promise<FeedStatus | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isStatus(value) ? value : undefined
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return undefined
    throw error
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

function isStatus(value: unknown): value is FeedStatus {
  if (typeof value !== 'object' || value === null) return false
  const { url, failures, state } = value as Partial<FeedStatus>
  const isState =
    state === undefined || (typeof state === 'object' && typeof state.seen === 'object' && state.seen !== null)
  return typeof url === 'string' && typeof failures === 'number' && isState
}
