import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Account, Id, Passage } from '../../src/model/index.ts'
import { NoData } from '../task.ts'
import { corrections } from './corrections.ts'
import { readExample } from './examples/read-example.ts'

/** One labelled situation: the files of its reports, and the account that a reader made of them. */
export interface Situation {
  readonly name: string
  /** Paths of the reports. */
  readonly files: readonly string[]
  /** Their texts, as the reference counts offsets, by path. */
  readonly texts: ReadonlyMap<string, string>
  /** Files and folders it rests on. */
  readonly sources: readonly string[]
  readonly reference: Account
}

/** Folder of the situations in the labelled data. */
export const situationsFolder = 'situations'

const referenceFile = 'reference.json'

/**
 * Reads one situation: of the project's own examples, else of the labelled data, with the corrections that are kept beside this
 * evaluation.
 *
 * @throws NoData
 */
export function readSituation(data: string, name: string): Situation {
  const example = readExample(name)
  if (example !== undefined) return example
  const folder = join(data, situationsFolder, name)
  const path = join(folder, referenceFile)
  if (!existsSync(path)) throw new NoData(`no ${situationsFolder}/${name}/${referenceFile}`)
  const files = readdirSync(folder)
    .filter((file) => file !== referenceFile)
    .sort()
    .map((file) => join(folder, file))
  return {
    name,
    files,
    texts: new Map(files.map((file) => [file, readFileSync(file, 'utf8')])),
    sources: [folder],
    reference: correct(name, JSON.parse(readFileSync(path, 'utf8')) as Account),
  }
}

function correct(name: string, reference: Account): Account {
  let corrected = reference
  for (const { situation, collection, id, change } of corrections) {
    if (situation !== name) continue
    const items: readonly { readonly id: Id }[] = corrected[collection]
    if (!items.some((item) => item.id === id))
      throw new Error(`a correction names ${collection} '${id}', not in '${name}'`)
    const changed = change === 'remove' ? [] : [change]
    corrected = {
      ...corrected,
      [collection]: items.flatMap((item) => (item.id === id ? changed.map((part) => ({ ...item, ...part })) : [item])),
    }
  }
  return corrected
}

/** An account whose reports are named by their files, so that two accounts of the same files can be compared. */
export function nameByFile(account: Account): Account {
  const names = new Map(account.reports.map(({ id, location }) => [id, basename(location)]))
  const rename = (value: unknown, key = ''): unknown => {
    if (Array.isArray(value)) return value.map((item) => rename(item, key === 'reports' ? 'report' : ''))
    if (typeof value === 'string') return key === 'report' ? (names.get(value) ?? value) : value
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([part, item]) => [part, rename(item, part)]))
  }
  const reports = account.reports.map((report) => ({ ...report, id: names.get(report.id) ?? report.id }))
  return {
    ...(rename({ ...account, reports: [] }) as Account),
    reports: reports.map((report) => rename(report) as typeof report),
  }
}

/** Whether two passages share at least half of the shorter one. */
export function overlapHalf(left: Passage, right: Passage): boolean {
  return overlapOf(left, right) >= 0.5
}

/** The share of the shorter passage that lies in both; 0 for passages of different reports. */
export function overlapOf(left: Passage, right: Passage): number {
  if (left.report !== right.report) return 0
  const shared = Math.min(left.end, right.end) - Math.max(left.start, right.start)
  const shorter = Math.min(left.end - left.start, right.end - right.start)
  return shorter <= 0 ? 0 : Math.max(0, shared) / shorter
}
