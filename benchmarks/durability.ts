import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { folderHome, serverHome, whyNoServer } from '../tests/contract/homes.ts'
import { type Kills, killIngest } from '../tests/contract/kill-ingest.ts'

/**
 * `npx tsx benchmarks/durability.ts [50] [folder|server] [RECORD.json] [MINUTES]`: kills the ingesting process so many times in each
 * home. With a record it may be run in pieces, each with a new store: what earlier ones came to is counted, and a piece ends after so many
 * minutes.
 */
const [, , count = '50', only, record, minutes = '60'] = process.argv
const times = Number(count)

/** What the kills of a home came to so far, over all pieces. */
interface Tally extends Kills {
  readonly seconds: number
}

/** By home; read anew each time, since pieces of the other home may run meanwhile. */
function readTallies(): Record<string, Tally> {
  return record !== undefined && existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : {}
}

for (const open of [folderHome, serverHome]) {
  if (only !== undefined && (only === 'server') !== (open === serverHome)) continue
  if (open === serverHome && whyNoServer() !== undefined) {
    console.log(`PostgreSQL: skipped, ${whyNoServer()}`)
    continue
  }
  const home = await open()
  try {
    const before = readTallies()[home.name] ?? { kills: 0, acknowledged: 0, lost: [], seconds: 0 }
    let last: Tally = before
    const started = performance.now()
    const end = started + Number(minutes) * 60_000
    const keep = ({ kills, acknowledged, lost }: Kills) => {
      const tally = {
        kills: before.kills + kills,
        acknowledged: before.acknowledged + acknowledged,
        lost: [...before.lost, ...lost],
        seconds: before.seconds + Math.round((performance.now() - started) / 1000),
      }
      last = tally
      if (record !== undefined)
        writeFileSync(record, JSON.stringify({ ...readTallies(), [home.name]: tally }, undefined, 2))
      process.stderr.write(
        `\r${home.name}: ${tally.kills} of ${times} kills, ${tally.acknowledged} acknowledged, ${tally.lost.length} lost`,
      )
    }
    await killIngest(await home.newLocation(), times - before.kills, {
      onKill: keep,
      isOver: () => performance.now() > end,
    })
    process.stderr.write('\n')
    const { kills, acknowledged, lost, seconds } = last
    for (const fault of lost) console.log(fault)
    console.log(
      `${home.name}: ${kills} kills, ${acknowledged} reports acknowledged, ${lost.length} lost or half there, ${seconds} s`,
    )
    if (lost.length > 0) process.exitCode = 1
  } finally {
    await home.stop()
  }
}
