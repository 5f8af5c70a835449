import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Problem, Reading } from '../model/index.ts'
import type { Engine } from '../pipeline/engine.ts'
import { addReports } from '../pipeline/keep/add-reports.ts'
import { accountAt, refreshAccount } from '../pipeline/keep/refresh-account.ts'
import { openRefreshMemory } from '../pipeline/keep/refresh-memory.ts'
import type { Addition, Store } from '../store/store.ts'
import type { Intake } from './desk.ts'
import type { Keeper } from './store-desk.ts'

export interface KeeperOptions {
  /** By default that which each situation was added with. */
  readonly engine?: Engine
  readonly now?: () => Date
}

/** Keeps a store's accounts with the pipeline of this process. */
export function keepStore(store: Store, { engine, now = () => new Date() }: KeeperOptions = {}): Keeper {
  const chosen = engine === undefined ? {} : { engine }
  const memory = openRefreshMemory()
  return {
    renew: (situation, signal) => refreshAccount(store, situation, { ...chosen, signal, memory, now: now() }),
    accountAt: (situation, at, signal) => accountAt(store, situation, at, { ...chosen, signal }),
    async add(intake) {
      await withFiles(intake.files, async (folder) => {
        const inputs = [...(folder === undefined ? [] : [folder]), ...intake.urls]
        const { problems } = await addReports(store, inputs, {
          ...chosen,
          situations: intake.situations,
          signal: intake.signal,
          now: now(),
          onProgress: ({ stage, total }) => intake.onStage(stage, total),
          onAdded: (addition, reading) => tell(addition, reading, intake),
        })
        for (const problem of problems) intake.onProblem(shorten(problem, folder))
      })
    },
  }
}

function tell({ id, outcome }: Addition, { location }: Reading, intake: Intake): void {
  intake.onAdded({ id, outcome }, location)
}

/** A problem without the folder that only the server knows. */
function shorten(problem: Problem, folder: string | undefined): Problem {
  if (folder === undefined) return problem
  const short = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll(folder, 'the upload')
  return { ...problem, subject: short(problem.subject), message: short(problem.message) }
}

/** Runs with files in a folder of their own, which is gone afterwards; their names are told, and are no paths. */
async function withFiles(files: Intake['files'], run: (folder: string | undefined) => Promise<void>): Promise<void> {
  if (files.length === 0) return run(undefined)
  const folder = await mkdtemp(join(tmpdir(), 'sitrep-upload-'))
  try {
    const used = new Set<string>()
    for (const [index, { name, bytes }] of files.entries()) {
      // Of two with one name the second lies in a folder with its number.
      const safe = name === '.' || name === '..' ? 'upload' : name
      const place = used.has(safe) ? join(folder, String(index + 1)) : folder
      used.add(safe)
      await mkdir(place, { recursive: true })
      await writeFile(join(place, safe), bytes)
    }
    await run(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
