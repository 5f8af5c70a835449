import { hash, reportId } from '../../src/model/index.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { KeptReport } from '../../src/store/store.ts'

/**
 * A process that adds reports for as long as it lives, and tells each when it is acknowledged: what is killed to test durability.
 * Run as `tsx ingest.ts LOCATION FIRST`; writes 'ready', then the number of each report that is kept.
 */
const situation = 'kills'

/** The report of a number: the same each time, as long as a short news report. */
export function numberedReport(number: number): KeptReport {
  const words = Array.from({ length: 400 }, (_, index) => hash(`${number} ${index}`).slice(0, 3 + (index % 7)))
  const text = `Report ${number}\n${words.join(' ')}.`
  const id = reportId(undefined, text)
  const title = { start: 0, end: text.indexOf('\n') + 1 }
  const blocks = [
    { ...title, role: 'title' as const },
    { start: title.end, end: text.length, role: 'paragraph' as const },
  ]
  return {
    reading: { id, location: `${number}.txt`, format: 'text', text, language: 'en', segments: [], fields: [] },
    layers: { blocks, names: words.map((_, index) => ({ start: index, end: index + 1, type: 'place' as const })) },
    keys: { blocks: 'blocks@1', names: 'blocks@1 names@1' },
    problems: [],
  }
}

export async function ingest(location: string, first: number, tell: (line: string) => void): Promise<never> {
  const store = await openStore(location)
  await store.putSituation({ id: situation })
  tell('ready')
  for (let number = first; ; number += 1) {
    await store.addReport(numberedReport(number), [situation])
    tell(String(number))
  }
}

if (process.argv[1] === import.meta.filename) {
  const [location = '', first = '0'] = process.argv.slice(2)
  await ingest(location, Number(first), (line) => process.stdout.write(`${line}\n`))
}
