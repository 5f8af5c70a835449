import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Problem, Reading, StageContext } from '../../src/model/index.ts'
import { type ReadOptions, readReports } from '../../src/read/file/read-reports.ts'

/** What reading a file came to. */
export interface ReadResult {
  readonly readings: readonly Reading[]
  readonly problems: readonly Problem[]
  /** 'code location' of each problem. */
  readonly codes: readonly string[]
}

/** A folder of files for the tests of a file, new for each test. */
export interface TestFolder {
  path(name: string): string
  write(name: string, content: Uint8Array | string): Promise<string>
  /** Writes a file and reads it. */
  read(name: string, content: Uint8Array | string, options?: ReadOptions): Promise<ReadResult>
}

/** Makes a folder before each test and removes it after. */
export function useFolder(): TestFolder {
  let root = ''
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'sitrep-files-'))
  })
  afterEach(() => rm(root, { recursive: true }))
  return { path: (name) => join(root, name), write, read }

  async function write(name: string, content: Uint8Array | string): Promise<string> {
    const path = join(root, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
    return path
  }

  async function read(name: string, content: Uint8Array | string, options?: ReadOptions): Promise<ReadResult> {
    return readAll([await write(name, content)], options)
  }
}

/** Reads everything that inputs hold. */
export async function readAll(inputs: readonly string[], options?: ReadOptions): Promise<ReadResult> {
  const problems: Problem[] = []
  const context: StageContext = {
    signal: new AbortController().signal,
    now: new Date('2024-03-20T00:00:00Z'),
    report: (problem) => problems.push(problem),
  }
  const readings: Reading[] = []
  for await (const reading of readReports(inputs, context, options)) readings.push(reading)
  return { readings, problems, codes: problems.map(({ code, subject }) => `${code} ${subject}`) }
}
