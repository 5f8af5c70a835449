import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pageFolder } from '../../src/cli/page-folder.ts'
import { createApp } from '../../src/serve/app.ts'
import { listen } from '../../src/serve/listen.ts'
import { readPageFiles } from '../../src/serve/page-files.ts'
import { openStoreDesk } from '../../src/serve/store-desk.ts'
import { keepStore } from '../../src/serve/store-keeper.ts'
import { openStore } from '../../src/store/open-store.ts'

/** A server on a store of its own, which goes with it. */
export interface ServedStore {
  /** 'http://127.0.0.1:PORT'. */
  readonly address: string
  close(): Promise<void>
}

/** Serves the page and a store with some situations; those of `examples` hold the example reports, the others nothing. */
export async function serveStore(
  situations: Readonly<Record<string, string>>,
  examples: readonly string[] = [],
): Promise<ServedStore> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-served-'))
  const store = await openStore(join(folder, 'store'))
  for (const [id, title] of Object.entries(situations)) await store.putSituation({ id, title })
  const desk = await openStoreDesk(store, keepStore(store))
  if (examples.length > 0) {
    const reports = join(import.meta.dirname, '../../examples/gambia/reports')
    const files = readdirSync(reports).map((name) => ({ name, bytes: readFileSync(join(reports, name)) }))
    await desk.add?.({
      files,
      urls: [],
      situations: examples,
      signal: new AbortController().signal,
      onAdded: () => undefined,
      onProblem: () => undefined,
      onStage: () => undefined,
    })
    for (const id of examples) await desk.account(id)
  }
  const page = await readPageFiles(pageFolder)
  const app = await createApp({ desk, ...(page === undefined ? {} : { page }) })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  return {
    address: `http://127.0.0.1:${server.port}`,
    async close() {
      await server.close()
      await desk.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
