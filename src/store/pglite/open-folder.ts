import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { durableFiles, durableStart, flushFolder } from './durable-files.ts'

/** Where a store's folder keeps its data. */
const dataName = 'data'

/** Where it is made; what is found under this name was never finished. */
const draftName = 'data.new'

/** Opens the database of a folder; a new one is made beside and put in place when it is whole and on disk. */
export async function openFolder(folder: string): Promise<PGlite> {
  const data = join(folder, dataName)
  if (!existsSync(data)) await makeData(folder, data)
  return start(data)
}

async function makeData(folder: string, data: string): Promise<void> {
  const draft = join(folder, draftName)
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft)
  const pglite = await start(draft)
  await pglite.close()
  flushAll(draft)
  renameSync(draft, data)
  flushFolder(folder)
}

async function start(data: string): Promise<PGlite> {
  const pglite = await PGlite.create({
    fs: durableFiles(data),
    startParams: [...durableStart],
    relaxedDurability: false,
  })
  // Most of an index is in memory.
  await pglite.exec('set random_page_cost = 1.1')
  return pglite
}

function flushAll(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) flushAll(path)
    else if (entry.isFile()) flushFile(path)
  }
  flushFolder(folder)
}

function flushFile(path: string): void {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
