import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LineWeights } from '../../src/annotate/blocks/line-model.ts'
import { reportBlockRoles } from '../../src/model/index.ts'
import { overlapLength } from '../../src/text/span.ts'
import folds from './folds.weights.json' with { type: 'json' }

export type Weights = LineWeights

const reportRoles: ReadonlySet<string> = new Set(reportBlockRoles)

/** Situations scored where nothing else is asked for: only one that took no part in training. */
const usualSituations = ['h1n1']

/** The weights trained without the site of a page of the training set; undefined for all other sites. */
export function foldOf(url: string): Weights | undefined {
  const site = new URL(url).hostname.split('.').slice(-2).join('.')
  return folds.folds.find(({ sites }) => sites.includes(site))?.model
}

interface ReferenceReport {
  readonly location: string
  readonly blocks: readonly { readonly start: number; readonly end: number; readonly role: string }[]
}

/** Texts of situations, with whether each line belongs to the report by the reference; undefined for empty lines. */
export function goldSituations(data: string, name: string | undefined) {
  const names = name === undefined || name === 'dev' ? usualSituations : [name]
  return names.flatMap((situation) => {
    const folder = join(data, 'situations', situation)
    if (!existsSync(join(folder, 'reference.json'))) return []
    const { reports } = JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as {
      reports: ReferenceReport[]
    }
    return [{ name: situation, reports: reports.map((report) => goldReport(folder, report)) }]
  })
}

function goldReport(folder: string, { location, blocks }: ReferenceReport) {
  const text = readFileSync(join(folder, location), 'utf8').replace(/\r\n?/gu, '\n')
  const kept = blocks.filter(({ role }) => reportRoles.has(role))
  let at = 0
  const belongs = text.split('\n').map((line) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    let own = 0
    for (const block of kept) own += overlapLength(span, block)
    return line.trim() === '' ? undefined : own * 2 > line.length
  })
  return { text, belongs }
}
