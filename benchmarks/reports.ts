import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type PoolReport, readPool } from '../evals/copies/pool.ts'
import { planVariation } from './vary.ts'

/** Files in one folder of the written reports. */
const filesAFolder = 1000

/**
 * Writes so many reports as text files: those of the labelled data, evenly spread, then variants of them until there are enough.
 *
 * @throws NoData where there are none to start from.
 */
export function writeReports(data: string, count: number, folder: string): void {
  const { reports } = readPool(data)
  const { vary } = planVariation(reports)
  rmSync(folder, { recursive: true, force: true })
  for (let index = 0; index < count; index += 1) {
    const round = Math.floor(index / reports.length)
    const inRound = Math.min(reports.length, count - round * reports.length)
    const place = Math.floor(((index - round * reports.length) * reports.length) / inRound)
    const report = reports[place] as PoolReport
    const path = join(folder, String(Math.floor(index / filesAFolder)))
    mkdirSync(path, { recursive: true })
    writeFileSync(join(path, `${index}.txt`), asPage(round === 0 ? report : vary(report, round)))
  }
}

/** A report as it is saved from a page: headline, outlet and date, paragraphs. */
function asPage({ outlet, date, paragraphs }: PoolReport): string {
  const [headline = '', ...body] = paragraphs
  return [headline, [outlet, date].filter((part) => part !== undefined).join('\n'), ...body].join('\n\n')
}
