import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { dataFolder } from '../evals/data-folder.ts'
import type { StageContext } from '../src/model/index.ts'
import { readReports } from '../src/read/file/read-reports.ts'
import { makeAnswer, makeRecord } from '../tests/files/make-warc.ts'

/**
 * `npx tsx benchmarks/warc.ts [100 1000]`: makes archives of so many megabytes of pages (those of the labelled data, again and again at
 * other addresses, packed one by one as crawlers do), reads each in a process of its own, and tells megabytes of unpacked records a second
 * and the largest memory.
 */
const megabyte = 1_000_000

const [mode, file] = process.argv.slice(2)
if (mode === 'read' && file !== undefined) await read(file)
else measure(process.argv.slice(2).map(Number))

function measure(asked: readonly number[]): void {
  const sizes = asked.length > 0 ? asked : [100, 1000]
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-warc-'))
  try {
    console.log('| records, MB | packed, MB | pages | seconds of processor | MB/s | pages/s | peak memory, MB |')
    console.log('| --: | --: | --: | --: | --: | --: | --: |')
    for (const size of sizes) {
      const path = join(folder, `${size}.warc.gz`)
      writeArchive(path, size * megabyte)
      const self = fileURLToPath(import.meta.url)
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', self, 'read', path], {
        encoding: 'utf8',
      })
      if (status !== 0) throw new Error(stderr)
      const { pages, seconds, peak } = JSON.parse(stdout) as { pages: number; seconds: number; peak: number }
      const packed = Math.round(statSync(path).size / megabyte)
      const row = [
        size,
        packed,
        pages,
        seconds.toFixed(0),
        (size / seconds).toFixed(1),
        (pages / seconds).toFixed(0),
        peak,
      ]
      console.log(`| ${row.join(' | ')} |`)
      rmSync(path)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** An archive with so many bytes of records before they are packed. */
function writeArchive(path: string, bytes: number): void {
  const folder = join(dataFolder(undefined, process.env), 'extraction', 'pages')
  const pages = readdirSync(folder).map((name) => gunzipSync(readFileSync(join(folder, name))))
  const out = openSync(path, 'w')
  let written = 0
  for (let number = 0; written < bytes; number += 1) {
    const page = pages[number % pages.length] as Buffer
    const uri = `https://outlet${number % 50}.example/${number}`
    const record = makeRecord({ type: 'response', uri, block: makeAnswer(page) })
    written += record.length
    writeSync(out, gzipSync(record, { level: 1 }))
  }
  closeSync(out)
}

async function read(path: string): Promise<void> {
  const context: StageContext = {
    now: new Date('2026-01-01'),
    signal: new AbortController().signal,
    report: () => undefined,
  }
  let pages = 0
  const before = process.cpuUsage()
  for await (const reading of readReports([path], context)) if (reading.text !== '') pages += 1
  const { user, system } = process.cpuUsage(before)
  const peak = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(JSON.stringify({ pages, seconds: (user + system) / 1_000_000, peak }))
}
